package org.sourcebook.index;

import java.io.IOException;

import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;

/**
 * The reports in which certain claims stand. What is asked of a claim is asked of one and
 * the same.
 */
final class ReportsOf extends Query {

	private final Query claims;

	ReportsOf(Query claims) {
		this.claims = claims;
	}

	@Override
	public Query rewrite(IndexSearcher searcher) throws IOException {
		long[] keys = ReportKeys.in(searcher, this.claims).stream().mapToLong(Long::longValue).toArray();
		return NumericDocValuesField.newSlowSetQuery(Field.REPORT_KEY, keys);
	}

	@Override
	public void visit(QueryVisitor visitor) {
		visitor.visitLeaf(this);
	}

	@Override
	public String toString(String field) {
		return "reports of " + this.claims;
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof ReportsOf that && this.claims.equals(that.claims);
	}

	@Override
	public int hashCode() {
		return this.claims.hashCode();
	}

}
