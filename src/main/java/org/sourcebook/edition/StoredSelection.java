package org.sourcebook.edition;

import java.util.List;
import java.util.function.Function;

import jakarta.persistence.EntityManager;
import org.jspecify.annotations.Nullable;
import org.sourcebook.web.Listed;
import org.sourcebook.web.Part;

import org.springframework.data.jpa.domain.Specification;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;

/**
 * Rows that the store itself chooses, by conditions.
 *
 * @param <T> the type of the rows
 * @param repository where they are
 * @param entities where they stay once they are read
 * @param wanted which ones
 * @param order the order
 */
public record StoredSelection<T>(JpaSpecificationExecutor<T> repository, EntityManager entities,
		Specification<T> wanted, Keyset.Order<T> order) implements Selection<T> {

	@Override
	public long count() {
		return this.repository.count(this.wanted);
	}

	@Override
	public <V> Listed.Parts<V> shown(Function<List<T>, List<V>> views) {
		return (position, size) -> {
			Part<V> part = part(position, size).map(views);
			this.entities.clear();
			return part;
		};
	}

	/** One row more is looked for, to see whether there is one. */
	private Part<T> part(@Nullable List<String> position, int size) {
		List<T> found = this.repository.findBy(this.wanted.and(this.order.after(position)).and(this.order.sorted()),
				(query) -> query.limit(size + 1).all());
		if (found.size() <= size) {
			return new Part<>(found, null);
		}
		List<T> rows = List.copyOf(found.subList(0, size));
		return new Part<>(rows, this.order.position(rows.get(size - 1)));
	}

}
