package org.sourcebook.edition;

import java.util.function.LongSupplier;
import java.util.function.Supplier;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.sourcebook.web.Facet;
import org.springframework.stereotype.Component;

/**
 * Remembers what was counted for the last questions. An edition does not change, so
 * something is counted once for it and not once for every page.
 */
@Component
public class Totals {

	private static final int KEPT = 2_000;

	/** How many values of facets are kept: some tens of megabytes. */
	private static final int VALUES_KEPT = 200_000;

	private final Cache<Question, Long> known = Caffeine.newBuilder().maximumSize(KEPT).build();

	/** Each takes some room, also one without values. */
	private final Cache<Question, Facet> facets = Caffeine.newBuilder()
		.maximumWeight(VALUES_KEPT)
		.weigher((Question asked, Facet facet) -> facet.values().size() + 1)
		.build();

	/**
	 * The total of a question.
	 * @param question what is asked, with value equality; it includes the view
	 * @param setDigest changes with the set
	 * @param count counts the rows, if they were not counted before
	 */
	public long of(String setDigest, Object question, LongSupplier count) {
		return this.known.get(new Question(setDigest, question), (asked) -> count.getAsLong());
	}

	/**
	 * A facet of the answer to a question.
	 * @param question what is asked, with value equality; it includes the view
	 * @param setDigest changes with the set
	 * @param count counts the rows, if they were not counted before
	 */
	public Facet of(String setDigest, Object question, Supplier<Facet> count) {
		return this.facets.get(new Question(setDigest, question), (asked) -> count.get());
	}

	private record Question(String setDigest, Object asked) {
	}

}
