package org.sourcebook.edition;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.sourcebook.web.Walk;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;

/**
 * Rows that are wanted, in an order.
 *
 * @param <T> the type of the rows
 * @param repository where they are
 * @param wanted which ones
 * @param order the order
 */
public record Selection<T>(JpaSpecificationExecutor<T> repository, Specification<T> wanted, Keyset.Order<T> order) {

	/** How many rows there are in the whole. */
	public long count() {
		return this.repository.count(this.wanted);
	}

	/**
	 * The rows a walk asks for next. One more than that is looked for, to see whether
	 * there is one.
	 */
	public Part<T> part(Walk walk) {
		int size = walk.listing().size();
		List<T> found = this.repository.findBy(
				this.wanted.and(this.order.after(walk.position())).and(this.order.sorted()),
				(query) -> query.limit(size + 1).all());
		if (found.size() <= size) {
			return new Part<>(found, null);
		}
		List<T> rows = List.copyOf(found.subList(0, size));
		return new Part<>(rows, this.order.position(rows.get(size - 1)));
	}

	/**
	 * Some of the rows.
	 *
	 * @param <T> the type of the rows
	 * @param rows the rows, in order
	 * @param last the position of the last one, or null if nothing comes after it
	 */
	public record Part<T>(List<T> rows, @Nullable List<String> last) {
	}

}
