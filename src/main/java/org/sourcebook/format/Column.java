package org.sourcebook.format;

import org.jspecify.annotations.Nullable;

/**
 * A column of a collection. Its name and what it holds never change: sheets depend on
 * them.
 *
 * @param <V> the view it is read from
 * @param name its name, in snake_case
 * @param member the member of the JSON it comes from
 * @param type what stands in its cells
 * @param unit what its numbers count or measure, or null
 * @param meaning what it means, in words
 * @param reader reads its value, or null where that is not stated
 */
record Column<V>(String name, String member, ColumnType type, @Nullable String unit, String meaning,
		Reader<V, Object> reader) {

	/** The cell of a view, or null where nothing is stated. */
	@Nullable String cell(V view) {
		Object value = this.reader.read(view);
		return (value != null) ? this.type.cell(value) : null;
	}

}
