package org.sourcebook.index;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * The order in which rows are found.
 *
 * @param bestFirst whether the tier goes before everything else
 * @param columns the columns that are sorted by; the last is the id
 * @param descending whether the columns are sorted by in reverse
 * @param after the place after which to go on, a value for the tier if that counts and
 * one for each column, or null for the beginning
 */
record Ranking(boolean bestFirst, List<String> columns, boolean descending,
		@Nullable List<? extends Comparable<?>> after) {

	Sort sort() {
		List<SortField> fields = new ArrayList<>();
		if (this.bestFirst) {
			fields.add(SortField.FIELD_SCORE);
		}
		this.columns.forEach((column) -> fields.add(new SortField(field(column),
				(column.equals(Field.ID) || column.equals(Field.RECORD)) ? SortField.Type.STRING : SortField.Type.LONG,
				this.descending)));
		return new Sort(fields.toArray(SortField[]::new));
	}

	private static String field(String column) {
		return column.equals(Field.SINCE) ? Field.RECORDED : column;
	}

	/**
	 * The place to go on after, behind every row that stands there.
	 * @param documents how many documents the index has
	 */
	@Nullable FieldDoc place(int documents) {
		if (this.after == null) {
			return null;
		}
		Object[] values = new Object[this.after.size()];
		for (int i = 0; i < values.length; i++) {
			values[i] = (i == 0 && this.bestFirst) ? tier(this.after.get(i)) : value(this.after.get(i));
		}
		return new FieldDoc(Math.max(0, documents - 1), Float.NaN, values);
	}

	private static Object tier(Comparable<?> tier) {
		return TierQuery.score(Math.toIntExact((Long) tier));
	}

	private static Object value(Comparable<?> value) {
		if (value instanceof LocalDate day) {
			return day.toEpochDay();
		}
		return (value instanceof Number number) ? (Object) number.longValue() : new BytesRef(value.toString());
	}

}
