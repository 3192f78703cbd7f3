package org.sourcebook.index;

import java.io.IOException;
import java.util.Collection;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.jspecify.annotations.Nullable;

/**
 * Goes along all rows a query finds, in the order of the index.
 */
final class EachRow extends SimpleCollector {

	private final Taker taker;

	private @Nullable LeafReaderContext leaf;

	private EachRow(Taker taker) {
		this.taker = taker;
	}

	static void of(IndexSearcher searcher, Query query, Taker taker) throws IOException {
		searcher.search(query, new CollectorManager<EachRow, Collection<EachRow>>() {

			@Override
			public EachRow newCollector() {
				return new EachRow(taker);
			}

			@Override
			public Collection<EachRow> reduce(Collection<EachRow> parts) {
				return parts;
			}

		});
	}

	@Override
	protected void doSetNextReader(LeafReaderContext leaf) {
		this.leaf = leaf;
	}

	@Override
	public void collect(int row) throws IOException {
		if (this.leaf != null) {
			this.taker.take(this.leaf, row);
		}
	}

	@Override
	public ScoreMode scoreMode() {
		return ScoreMode.COMPLETE_NO_SCORES;
	}

	/** Takes a row of a segment. */
	interface Taker {

		void take(LeafReaderContext leaf, int row) throws IOException;

	}

}
