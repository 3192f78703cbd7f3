package org.sourcebook.timeline;

import java.util.List;
import java.util.function.Function;

import jakarta.persistence.EntityManager;
import org.jspecify.annotations.Nullable;
import org.sourcebook.edition.Keyset;
import org.sourcebook.edition.StoredSelection;
import org.sourcebook.web.Part;

import org.springframework.data.jpa.domain.Specification;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;

/**
 * All dates of one kind that rows have, in the order of these dates: one of the parts a
 * timeline is wound of.
 *
 * @param <T> the type of the rows
 * @param part which date of a row it is
 * @param rows where they are
 * @param entities where they stay once they are read
 * @param wanted which ones
 * @param orders the order by that date, under the name {@link #DATE}
 * @param moment makes the moment of a row
 */
record Strand<T>(String part, JpaSpecificationExecutor<T> rows, EntityManager entities, Specification<T> wanted,
		Keyset<T> orders, Function<T, Moment> moment) {

	static final String DATE = "date";

	/** What ids begin with is behind the first of these and before the second. */
	private static final List<String> AROUND_IDS = List.of("", "~");

	long count() {
		return selection(DATE).count();
	}

	/**
	 * The moments after a position of the whole timeline.
	 * @param sort {@code date} or {@code -date}
	 */
	Part<Moment> after(@Nullable List<String> position, int size, String sort) {
		return selection(sort).<Moment>shown((found) -> found.stream().map(this.moment).toList())
			.after((position != null) ? own(position) : null, size);
	}

	private StoredSelection<T> selection(String sort) {
		return new StoredSelection<>(this.rows, this.entities, this.wanted, this.orders.of(sort));
	}

	/**
	 * The same position in this strand. Of one date all moments of an earlier part come
	 * before all of a later one.
	 */
	private List<String> own(List<String> position) {
		int order = this.part.compareTo(position.get(2));
		String id = (order == 0) ? position.get(3) : AROUND_IDS.get((order < 0) ? 1 : 0);
		return List.of(position.get(0), position.get(1), id);
	}

}
