package org.sourcebook.index;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.IntPredicate;

import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/**
 * Which of the rows a query finds repeat which other ones it finds, as far as that is
 * known on a day.
 */
final class Leaners {

	/** Stands in place of a last day where there is none. */
	private static final String NO_END = "";

	/** The rows, by their numbers in the index, with those they repeat. */
	private final Map<Integer, List<Integer>> repeated = new HashMap<>();

	private final Set<Long> keys = new HashSet<>();

	private final BitSet concerned = new BitSet();

	private Leaners() {
	}

	/** How it stands in the index that a row repeats another one. */
	static String word(long on, LocalDate first, @Nullable LocalDate last) {
		return on + " " + first + " " + ((last != null) ? last.toString() : NO_END);
	}

	/**
	 * Finds them.
	 * @param day the day, or null for everything that is known
	 */
	static Leaners in(IndexSearcher searcher, Query query, @Nullable LocalDate day) throws IOException {
		Map<Integer, List<Long>> leaning = new HashMap<>();
		Map<Integer, Long> own = new HashMap<>();
		Set<Long> wanted = new HashSet<>();
		EachRow.of(searcher, query, (leaf, row) -> {
			List<Long> on = on(leaf, row, day);
			if (!on.isEmpty()) {
				leaning.put(leaf.docBase + row, on);
				own.put(leaf.docBase + row, key(leaf, row));
				wanted.addAll(on);
			}
		});
		Map<Long, Integer> found = new HashMap<>();
		if (!wanted.isEmpty()) {
			EachRow.of(searcher, query, (leaf, row) -> {
				long key = key(leaf, row);
				if (wanted.contains(key)) {
					found.put(key, leaf.docBase + row);
				}
			});
		}
		Leaners leaners = new Leaners();
		leaning.forEach((row, on) -> {
			List<Integer> rows = new ArrayList<>(on.stream().filter(found::containsKey).map(found::get).toList());
			if (!rows.isEmpty()) {
				leaners.repeated.put(row, rows);
				leaners.concerned.set(row);
				rows.forEach(leaners.concerned::set);
				leaners.keys.add(own.getOrDefault(row, 0L));
			}
		});
		return leaners;
	}

	private static List<Long> on(LeafReaderContext leaf, int row, @Nullable LocalDate day) throws IOException {
		List<Long> on = new ArrayList<>();
		SortedSetDocValues words = DocValues.getSortedSet(leaf.reader(), Field.LEANS);
		if (words.advanceExact(row)) {
			for (int i = 0; i < words.docValueCount(); i++) {
				String[] parts = words.lookupOrd(words.nextOrd()).utf8ToString().split(" ", -1);
				boolean lasts = parts[2].equals(NO_END);
				if ((day == null) ? lasts : !LocalDate.parse(parts[1]).isAfter(day)
						&& (lasts || !LocalDate.parse(parts[2]).isBefore(day))) {
					on.add(Long.valueOf(parts[0]));
				}
			}
		}
		return on;
	}

	private static long key(LeafReaderContext leaf, int row) throws IOException {
		NumericDocValues keys = DocValues.getNumeric(leaf.reader(), Field.ROW_KEY);
		return keys.advanceExact(row) ? keys.longValue() : 0;
	}

	/** The rows that repeat another one. */
	Query query() {
		return NumericDocValuesField.newSlowSetQuery(Field.ROW_KEY,
				this.keys.stream().mapToLong(Long::longValue).toArray());
	}

	/** How many of some rows repeat another one of them. */
	long among(IntPredicate rows) {
		return this.repeated.entrySet()
			.stream()
			.filter((leaner) -> rows.test(leaner.getKey()) && leaner.getValue().stream().anyMatch(rows::test))
			.count();
	}

	/** Whether a row repeats another one, or is repeated. */
	boolean concern(int row) {
		return this.concerned.get(row);
	}

	/** Goes along the rows that repeat others, each with all it repeats. */
	void each(BiConsumer<Integer, List<Integer>> taker) {
		this.repeated.forEach(taker);
	}

}
