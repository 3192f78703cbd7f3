package org.sourcebook.kernel;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * Something that held for a time: an office somebody filled, a body somebody belonged to.
 *
 * @param <T> what held
 * @param content what held
 * @param from when it began, or null if that is not stated
 * @param to when it ended, or null if that is not stated or not over
 */
public record Span<T>(T content, @Nullable FuzzyDate from, @Nullable FuzzyDate to) {

	/** Something that holds at all times, as far as is stated. */
	public static <T> Span<T> always(T content) {
		return new Span<>(content, null, null);
	}

	/** Whether this may have held on the day. Fuzzy ends are read widely. */
	public boolean holdsOn(LocalDate day) {
		LocalDate first = (this.from != null) ? this.from.earliest() : null;
		LocalDate last = (this.to != null) ? this.to.latest() : null;
		return (first == null || !day.isBefore(first)) && (last == null || !day.isAfter(last));
	}

	/** What held on the day: of several the one written last, the newest. */
	public static <T> Optional<T> on(LocalDate day, List<Span<T>> spans) {
		for (int i = spans.size() - 1; i >= 0; i--) {
			if (spans.get(i).holdsOn(day)) {
				return Optional.of(spans.get(i).content());
			}
		}
		return Optional.empty();
	}

}
