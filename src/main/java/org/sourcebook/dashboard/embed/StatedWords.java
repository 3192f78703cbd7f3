package org.sourcebook.dashboard.embed;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;

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

	/** How far several numbers reach; an end that one of them leaves open is open. */
	public static String range(@Nullable BigDecimal lower, @Nullable BigDecimal upper) {
		if (lower == null) {
			return (upper == null) ? "open at both ends"
					: "up to %s, with no lower end stated by all".formatted(plain(upper));
		}
		if (upper == null) {
			return "%s or more, with no upper end stated by all".formatted(plain(lower));
		}
		return lower.compareTo(upper) == 0 ? plain(lower) : "%s to %s".formatted(plain(lower), plain(upper));
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
