package org.sourcebook.dashboard.embed;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.sourcebook.claim.PrincipalDateView;
import org.sourcebook.estimate.EstimateView;
import org.sourcebook.kernel.DateWords;
import org.sourcebook.web.DateView;

/**
 * Puts a number and its date into words, as its source did.
 */
final class StatedWords {

	private StatedWords() {
	}

	/** The number with its qualifier, such as nearly 12,000. */
	static String number(EstimateView estimate) {
		String percent = estimate.metric().unit().equals("percent") ? "%" : "";
		String number = switch (estimate.qualifier()) {
			case "between" -> plain(estimate.bounds().lower()) + " to " + plain(estimate.bounds().upper());
			case "order-of-magnitude" -> String.valueOf(estimate.magnitude());
			case "stated" -> plain(estimate.figure());
			default -> estimate.qualifier().replace('-', ' ') + " " + plain(estimate.figure());
		};
		return number + (estimate.qualifier().equals("order-of-magnitude") ? "" : percent);
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

	private static String plain(@Nullable Number number) {
		return (number instanceof BigDecimal || number instanceof Long)
				? NumberFormat.getInstance(Locale.ENGLISH).format(number) : "";
	}

}
