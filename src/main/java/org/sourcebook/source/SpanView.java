package org.sourcebook.source;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.sourcebook.kernel.FuzzyDate;
import org.sourcebook.kernel.Span;

/**
 * Something that held for a time.
 *
 * @param value a role in words, or the id of a parent
 * @param from when it began, in EDTF, or null if that is not stated
 * @param to when it ended, in EDTF, or null if that is not stated or not over
 */
public record SpanView(String value, @Nullable String from, @Nullable String to) {

	static List<SpanView> of(List<Span<String>> spans) {
		return spans.stream().map((span) -> new SpanView(span.content(), edtf(span.from()), edtf(span.to()))).toList();
	}

	private static @Nullable String edtf(@Nullable FuzzyDate date) {
		return (date != null) ? date.edtf() : null;
	}

}
