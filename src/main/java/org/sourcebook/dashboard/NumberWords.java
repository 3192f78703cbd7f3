package org.sourcebook.dashboard;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.sourcebook.claim.RangeView;

/**
 * Says a number as its source put it: with its qualifier, and as a range where that is
 * all that was said.
 */
final class NumberWords {

	private NumberWords() {
	}

	/**
	 * A number with its qualifier, such as {@code nearly 12,000}.
	 * @param qualifier how the source put it
	 * @param magnitude the word, where the number was given in words only
	 * @param figure the number, or null where there is none
	 * @param bounds the range the words state
	 * @param unit what is counted
	 */
	static String of(String qualifier, @Nullable String magnitude, @Nullable Long figure, RangeView bounds,
			String unit) {
		String number = switch (qualifier) {
			case "between" -> "between %s and %s".formatted(plain(bounds.lower()), plain(bounds.upper()));
			case "order-of-magnitude" -> String.valueOf(magnitude);
			case "stated" -> plain(figure);
			default -> qualifier.replace('-', ' ') + " " + plain(figure);
		};
		return number + (unit.equals("percent") ? " percent" : "");
	}

	/** How far several numbers reach; an end that one of them leaves open is open. */
	static String range(@Nullable BigDecimal lower, @Nullable BigDecimal upper) {
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
	static String plain(@Nullable Number number) {
		NumberFormat format = NumberFormat.getInstance(Locale.ENGLISH);
		format.setMaximumFractionDigits(2);
		return (number != null) ? format.format(number) : "a number that is not stated";
	}

}
