package org.sourcebook.history;

import org.jspecify.annotations.Nullable;

/**
 * A field that a record states otherwise.
 *
 * @param field the field, as the record files name it
 * @param from what stood there, or null if nothing did
 * @param to what stands there, or null if nothing does
 */
public record FieldChangeView(String field, @Nullable String from, @Nullable String to) {

	@Override
	public String toString() {
		return "%s: %s -> %s".formatted(this.field, shown(this.from), shown(this.to));
	}

	private static String shown(@Nullable String content) {
		return (content != null) ? "'" + content + "'" : "nothing";
	}

}
