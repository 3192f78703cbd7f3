package org.sourcebook.kernel;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * Finds what somebody who mistyped a name most likely meant.
 */
public final class Nearest {

	private Nearest() {
	}

	/**
	 * The candidate with the smallest edit distance to the given text, ignoring case, if
	 * one is near enough to be worth suggesting (a third of its letters, two at least,
	 * but never all). Of several equally near ones the alphabetically first.
	 */
	public static Optional<String> to(String text, Collection<String> candidates) {
		String wanted = text.toLowerCase(Locale.ROOT);
		int limit = Math.max(2, Math.min(wanted.length(), Slug.MAX_LENGTH) / 3);
		LevenshteinDistance distance = new LevenshteinDistance(limit);
		String best = null;
		int bestDistance = Integer.MAX_VALUE;
		for (String candidate : candidates) {
			if (Math.abs(candidate.length() - wanted.length()) > limit) {
				continue;
			}
			int found = distance.apply(wanted, candidate.toLowerCase(Locale.ROOT));
			boolean shares = found < Math.max(wanted.length(), candidate.length());
			if (found >= 0 && shares && (found < bestDistance
					|| (found == bestDistance && best != null && candidate.compareTo(best) < 0))) {
				best = candidate;
				bestDistance = found;
			}
		}
		return Optional.ofNullable(best);
	}

}
