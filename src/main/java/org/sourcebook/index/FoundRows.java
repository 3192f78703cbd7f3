package org.sourcebook.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;
import org.sourcebook.kernel.Bounds;
import org.sourcebook.kernel.SharedMonths;
import org.sourcebook.registry.Registry;
import org.sourcebook.registry.RegistryKind;
import org.sourcebook.registry.Tally;

/**
 * All rows that were found, to be counted by what they have.
 */
public final class FoundRows {

	private final IndexSearcher searcher;

	private final Query query;

	private final FixedBitSet rows;

	private final @Nullable Leaners leaners;

	/**
	 * Finds them.
	 * @param leaners which of them repeat which, if one of a value counts no other one of
	 * that value that repeats it, or null
	 */
	FoundRows(IndexSearcher searcher, Query query, @Nullable Leaners leaners) throws IOException {
		this.searcher = searcher;
		this.query = query;
		this.leaners = leaners;
		this.rows = new FixedBitSet(Math.max(1, searcher.getIndexReader().maxDoc()));
		EachRow.of(searcher, query, (leaf, row) -> this.rows.set(leaf.docBase + row));
	}

	/** Counts by the ids in a column, which may be former ones. */
	public Tally byWord(String column, Registry registry, RegistryKind names) {
		if (this.leaners == null) {
			return byWord(column);
		}
		return by(registry.ids(names), (having, id) -> having.anyOf(column, registry.everyName(names, id)));
	}

	/** Counts by the words in a column. */
	public Tally byWord(String column) {
		Tally tally = new Tally();
		if (this.leaners != null) {
			Set<String> words = new HashSet<>();
			reading(() -> words.addAll(words(column)));
			return by(words, (having, word) -> having.only(column, word));
		}
		reading(() -> {
			for (LeafReaderContext leaf : this.searcher.getIndexReader().leaves()) {
				Terms words = leaf.reader().terms(column);
				if (words != null) {
					count(words.iterator(), leaf, tally);
				}
			}
		});
		return tally;
	}

	private Set<String> words(String column) throws IOException {
		Set<String> words = new HashSet<>();
		for (LeafReaderContext leaf : this.searcher.getIndexReader().leaves()) {
			Terms terms = leaf.reader().terms(column);
			if (terms != null) {
				TermsEnum each = terms.iterator();
				while (each.next() != null) {
					words.add(each.term().utf8ToString());
				}
			}
		}
		return words;
	}

	private void count(TermsEnum words, LeafReaderContext leaf, Tally tally) throws IOException {
		PostingsEnum rows = null;
		while (words.next() != null) {
			rows = words.postings(rows, PostingsEnum.NONE);
			long count = 0;
			for (int row = rows.nextDoc(); row != DocIdSetIterator.NO_MORE_DOCS; row = rows.nextDoc()) {
				count += this.rows.get(leaf.docBase + row) ? 1 : 0;
			}
			tally.add(words.term().utf8ToString(), count);
		}
	}

	/** Counts by the months between two columns with the bounds of a date. */
	public Tally byMonth(String earliest, String latest) {
		Tally tally = new Tally();
		Map<Integer, Bounds> dates = new HashMap<>();
		reading(() -> {
			for (LeafReaderContext leaf : this.searcher.getIndexReader().leaves()) {
				var first = leaf.reader().getNumericDocValues(earliest);
				var last = leaf.reader().getNumericDocValues(latest);
				int end = leaf.docBase + leaf.reader().maxDoc();
				int row = next(leaf.docBase, end);
				while (first != null && last != null && row < end) {
					if (first.advanceExact(row - leaf.docBase) && last.advanceExact(row - leaf.docBase)) {
						LocalDate from = LocalDate.ofEpochDay(first.longValue());
						LocalDate to = LocalDate.ofEpochDay(last.longValue());
						tally.add(from, to, 1);
						if (this.leaners != null && this.leaners.concern(row)) {
							dates.put(row, Bounds.ofSortDays(from, to));
						}
					}
					row = next(row + 1, end);
				}
			}
		});
		if (this.leaners != null) {
			this.leaners.each(
					(row, on) -> SharedMonths
						.of(Objects.requireNonNull(dates.get(row)),
								on.stream().map(dates::get).filter(Objects::nonNull).toList())
						.forEach(tally::remove));
		}
		return tally;
	}

	private int next(int from, int end) {
		return (from < end) ? this.rows.nextSetBit(from) : end;
	}

	/**
	 * Counts by conditions.
	 * @param values each has a condition
	 * @param having adds the condition of a value to nothing
	 */
	public Tally by(Collection<String> values, BiFunction<Wanted, String, Wanted> having) {
		Tally tally = new Tally();
		reading(() -> {
			for (String value : values) {
				tally.add(value, count(having.apply(new Wanted(), value).query()));
			}
		});
		return tally;
	}

	private long count(Query having) throws IOException {
		long[] count = new long[1];
		BitSet found = new BitSet();
		EachRow.of(this.searcher, having, (leaf, row) -> {
			if (this.rows.get(leaf.docBase + row)) {
				count[0]++;
				if (this.leaners != null) {
					found.set(leaf.docBase + row);
				}
			}
		});
		return count[0] - ((this.leaners != null) ? this.leaners.among(found::get) : 0);
	}

	/**
	 * Counts reports by conditions on a claim in them.
	 * @param claims the claims that may fit
	 * @param values each has a condition
	 * @param having adds the condition of a value to nothing
	 */
	public Tally byClaim(Wanted claims, Collection<String> values, BiFunction<Wanted, String, Wanted> having) {
		Tally tally = new Tally();
		reading(() -> {
			Set<Long> reports = ReportKeys.in(this.searcher, this.query);
			FoundRows fitting = new FoundRows(this.searcher, claims.query(), null);
			for (String value : values) {
				Set<Long> found = new HashSet<>();
				ReportKeys keys = new ReportKeys();
				EachRow.of(this.searcher, having.apply(new Wanted(), value).query(), (leaf, row) -> {
					if (fitting.rows.get(leaf.docBase + row)) {
						keys.of(leaf, row).ifPresent(found::add);
					}
				});
				found.retainAll(reports);
				tally.add(value, found.size());
			}
		});
		return tally;
	}

	private static void reading(Reading reading) {
		try {
			reading.read();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("the index cannot be read", ex);
		}
	}

	/** Reads the index. */
	private interface Reading {

		void read() throws IOException;

	}

}
