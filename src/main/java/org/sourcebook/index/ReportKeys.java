package org.sourcebook.index;

import java.io.IOException;
import java.util.HashSet;
import java.util.OptionalLong;
import java.util.Set;

import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/**
 * Reads the keys of the reports rows stand in, row by row in the order of the index.
 */
final class ReportKeys {

	private @Nullable LeafReaderContext leaf;

	private NumericDocValues keys = DocValues.emptyNumeric();

	/** The key of the report a row stands in or is; entries of registries have none. */
	OptionalLong of(LeafReaderContext leaf, int row) throws IOException {
		if (this.leaf != leaf) {
			this.leaf = leaf;
			this.keys = DocValues.getNumeric(leaf.reader(), Field.REPORT_KEY);
		}
		return this.keys.advanceExact(row) ? OptionalLong.of(this.keys.longValue()) : OptionalLong.empty();
	}

	/** The keys of all rows a query finds. */
	static Set<Long> in(IndexSearcher searcher, Query query) throws IOException {
		Set<Long> found = new HashSet<>();
		ReportKeys keys = new ReportKeys();
		EachRow.of(searcher, query, (leaf, row) -> keys.of(leaf, row).ifPresent(found::add));
		return found;
	}

}
