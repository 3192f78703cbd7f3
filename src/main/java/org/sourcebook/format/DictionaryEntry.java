package org.sourcebook.format;

import org.jspecify.annotations.Nullable;
import org.sourcebook.kernel.Word;

/**
 * What a column means, as JSON.
 *
 * @param collection the collection it is a column of
 * @param column its name
 * @param member the member of the JSON it comes from, which {@code fields} chooses it by
 * @param type what stands in its cells
 * @param unit what its numbers count or measure, or null
 * @param meaning what it means, in words
 */
record DictionaryEntry(String collection, String column, String member, String type, @Nullable String unit,
		String meaning) {

	static DictionaryEntry of(String collection, Column<?> column) {
		return new DictionaryEntry(collection, column.name(), column.member(), Word.of(column.type()), column.unit(),
				column.meaning());
	}

}
