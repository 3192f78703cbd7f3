package org.sourcebook.dashboard.embed;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.sourcebook.claim.PrincipalDateView;
import org.sourcebook.claim.RangeView;
import org.sourcebook.estimate.EstimateView;
import org.sourcebook.kernel.DateWords;
import org.sourcebook.web.DateView;

/**
 * Puts a number and its date into words, as its source did: with its qualifier, and as a
 * range where that is all that was said.
 */
public final class StatedWords {

	private StatedWords() {
	}

	/**
	 * The number with its qualifier, such as nearly 12,000, as short as a chart needs.
	 */
	static String number(EstimateView estimate) {
		boolean isPercent = isPercent(estimate.metric().unit());
		return of(estimate.qualifier(), estimate.magnitude(), estimate.figure(), "%s to %s", estimate.bounds())
				+ ((isPercent && estimate.magnitude() == null) ? "%" : "");
	}

	/**
	 * A number with its qualifier, as a sentence has it.
	 * @param qualifier how the source put it
	 * @param magnitude the word, where the number was given in words only
	 * @param figure the number, or null where there is none
	 * @param bounds the range the words state
	 * @param unit what is counted
	 */
	public static String of(String qualifier, @Nullable String magnitude, @Nullable Long figure, RangeView bounds,
			String unit) {
		return of(qualifier, magnitude, figure, "between %s and %s", bounds) + (isPercent(unit) ? " percent" : "");
	}

	private static String of(String qualifier, @Nullable String magnitude, @Nullable Long figure, String range,
			RangeView bounds) {
		return switch (qualifier) {
			case "between" -> range.formatted(plain(bounds.lower()), plain(bounds.upper()));
			case "order-of-magnitude" -> String.valueOf(magnitude);
			case "stated" -> plain(figure);
			default -> qualifier.replace('-', ' ') + " " + plain(figure);
		};
	}

	private static boolean isPercent(String unit) {
		return unit.equals("percent");
	}

	/**
	 * How far several numbers reach, in the words of the lowest and of the highest of
	 * them. Of numbers that are equal, the lowest is one that is open below, and the
	 * highest one that is open above.
	 */
	public static String range(List<EstimateView> numbers) {
		EstimateView lowest = Collections.min(numbers,
				Comparator.comparing((EstimateView one) -> either(one.bounds().lower(), one.bounds().upper()))
					.thenComparing((one) -> one.bounds().lower() != null));
		EstimateView highest = Collections.max(numbers,
				Comparator.comparing((EstimateView one) -> either(one.bounds().upper(), one.bounds().lower()))
					.thenComparing((one) -> one.bounds().upper() == null));
		String low = words(lowest);
		String high = words(highest);
		if (low.equals(high)) {
			return low;
		}
		return "%s to %s".formatted(isBetween(lowest) ? end(lowest.bounds().lower(), lowest) : low,
				isBetween(highest) ? end(highest.bounds().upper(), highest) : high);
	}

	private static String words(EstimateView number) {
		return of(number.qualifier(), number.magnitude(), number.figure(), number.bounds(), number.metric().unit());
	}

	private static boolean isBetween(EstimateView number) {
		return number.qualifier().equals("between");
	}

	private static String end(@Nullable BigDecimal bound, EstimateView number) {
		return plain(bound) + (isPercent(number.metric().unit()) ? " percent" : "");
	}

	private static BigDecimal either(@Nullable BigDecimal bound, @Nullable BigDecimal other) {
		return (bound != null) ? bound : Objects.requireNonNullElse(other, BigDecimal.ZERO);
	}

	/** A number with its thousands set apart. */
	public static String plain(@Nullable Number number) {
		NumberFormat format = NumberFormat.getInstance(Locale.ENGLISH);
		format.setMaximumFractionDigits(2);
		return (number != null) ? format.format(number) : "a number that is not stated";
	}

	/** The date, or the stretch of time it counts. */
	static String date(EstimateView estimate) {
		DateView over = estimate.over();
		if (over != null) {
			return stretch(over);
		}
		PrincipalDateView date = estimate.date();
		String words = DateWords.of(date.edtf());
		return switch (date.basis()) {
			case "by" -> "by " + words;
			case "said" -> "said " + words;
			default -> words;
		};
	}

	private static String stretch(DateView over) {
		if (over.earliest() == null || over.latest() == null || over.earliest().equals(over.latest())) {
			return "over " + DateWords.of(over.edtf());
		}
		return "%s to %s".formatted(DateWords.of(over.earliest()), DateWords.of(over.latest()));
	}

}
