package org.sourcebook.edition;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
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

	private final Map<Question, Long> known = new LinkedHashMap<>(16, 0.75f, true);

	private final Map<Question, Facet> facets = new LinkedHashMap<>(16, 0.75f, true);

	private int values;

	/**
	 * The total of a question.
	 * @param question what is asked, with value equality; it includes the view
	 * @param setDigest changes with the set
	 * @param count counts the rows, if they were not counted before
	 */
	public long of(String setDigest, Object question, LongSupplier count) {
		Question asked = new Question(setDigest, question);
		Long total = find(this.known, asked);
		if (total == null) {
			total = count.getAsLong();
			remember(asked, total);
		}
		return total;
	}

	/**
	 * A facet of the answer to a question.
	 * @param question what is asked, with value equality; it includes the view
	 * @param setDigest changes with the set
	 * @param count counts the rows, if they were not counted before
	 */
	public Facet of(String setDigest, Object question, Supplier<Facet> count) {
		Question asked = new Question(setDigest, question);
		Facet facet = find(this.facets, asked);
		if (facet == null) {
			facet = count.get();
			remember(asked, facet);
		}
		return facet;
	}

	private synchronized <V> @Nullable V find(Map<Question, V> where, Question asked) {
		return where.get(asked);
	}

	private synchronized void remember(Question asked, long total) {
		this.known.put(asked, total);
		if (this.known.size() > KEPT) {
			this.known.remove(this.known.keySet().iterator().next());
		}
	}

	private synchronized void remember(Question asked, Facet facet) {
		Facet before = this.facets.put(asked, facet);
		this.values += weight(facet) - ((before != null) ? weight(before) : 0);
		Iterator<Facet> oldest = this.facets.values().iterator();
		while (this.values > VALUES_KEPT) {
			this.values -= weight(oldest.next());
			oldest.remove();
		}
	}

	/** Each takes some room, also one without values. */
	private static int weight(Facet facet) {
		return facet.values().size() + 1;
	}

	private record Question(String setDigest, Object asked) {
	}

}
