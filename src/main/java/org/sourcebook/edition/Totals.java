package org.sourcebook.edition;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Remembers how many rows the last questions had. An edition does not change, so a total
 * is counted once for it and not once for every page.
 */
@Component
public class Totals {

	private static final int KEPT = 2_000;

	private final Map<Question, Long> known = new LinkedHashMap<>(16, 0.75f, true);

	/**
	 * The total of a question.
	 * @param question what is asked, with value equality; it includes the view
	 * @param setDigest changes with the set
	 * @param count counts the rows, if they were not counted before
	 */
	public long of(String setDigest, Object question, LongSupplier count) {
		Question asked = new Question(setDigest, question);
		Long total = find(asked);
		if (total == null) {
			total = count.getAsLong();
			remember(asked, total);
		}
		return total;
	}

	private synchronized @Nullable Long find(Question asked) {
		return this.known.get(asked);
	}

	private synchronized void remember(Question asked, long total) {
		this.known.put(asked, total);
		if (this.known.size() > KEPT) {
			this.known.remove(this.known.keySet().iterator().next());
		}
	}

	private record Question(String setDigest, Object asked) {
	}

}
