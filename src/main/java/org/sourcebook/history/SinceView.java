package org.sourcebook.history;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.sourcebook.kernel.Fate;
import org.sourcebook.web.ViewInfo;
import org.sourcebook.web.Words;

/**
 * What became of an answer, as JSON.
 *
 * @param url where the answer is, as it was then
 * @param records how many records it shows
 * @param unchanged how many of them are as they were
 * @param corrected how many were corrected
 * @param extended how many had something put in, and are otherwise as they were
 * @param renamed how many have another id, and are otherwise as they were
 * @param withdrawn how many were withdrawn
 * @param newer how many records the same question shows now that it did not show then; 0
 * for a single record
 * @param now where the same question is answered now
 * @param items the records of which something became, or that the same question no longer
 * shows, in the order of the answer
 * @param view what they are seen from
 */
record SinceView(String url, int records, int unchanged, int corrected, int extended, int renamed, int withdrawn,
		int newer, String now, List<OutcomeView> items, ViewInfo view) {

	/**
	 * A record of the answer.
	 *
	 * @param collection its collection
	 * @param id its id now
	 * @param formerId its id in the answer
	 * @param change what became of it
	 * @param listed whether the same question shows it now
	 * @param corrections why
	 * @param changes what it states otherwise
	 * @param formerHref where it is, as it was then
	 * @param href where it is now
	 */
	record OutcomeView(@Words(of = ChangedCollection.class) String collection, String id, @Nullable String formerId,
			@Words(of = Fate.class) String change, boolean listed, List<ReasonView> corrections,
			List<FieldChangeView> changes, String formerHref, String href) {
	}

}
