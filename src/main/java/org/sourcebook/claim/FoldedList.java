package org.sourcebook.claim;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import jakarta.persistence.EntityManager;
import org.jspecify.annotations.Nullable;
import org.sourcebook.edition.Condition;
import org.sourcebook.edition.Folding;
import org.sourcebook.edition.View;
import org.sourcebook.index.Wanted;
import org.springframework.data.jpa.domain.Specification;

/**
 * A list from which repetitions are left out, or not.
 *
 * @param <T> the type of its rows
 * @param rows its rows
 * @param view what it is seen from
 * @param folded whether repetitions are left out
 */
public record FoldedList<T>(ClaimRows<T> rows, View view, boolean folded) {

	/** The condition on rows of the store. */
	public Specification<T> of(Condition<T> wanted) {
		Folding<T> folding = folding(wanted);
		return ((folding != null) ? wanted.and(folding.keeps()) : wanted).specification();
	}

	/** The condition on rows of the index. */
	public Wanted of(Wanted wanted) {
		return wanted.folded(this.folded);
	}

	/** How repetitions are left out, or null if they are not. */
	public @Nullable Folding<T> folding(Condition<T> wanted) {
		return this.folded ? new Repetitions<>(this.rows, this.view).folding(wanted) : null;
	}

	/**
	 * The ids of what repeats the rows of some keys, or null if repetitions are not left
	 * out.
	 */
	public @Nullable Map<Long, List<String>> repetitions(Collection<Long> keys, EntityManager entities) {
		return this.folded ? new Repetitions<>(this.rows, this.view).of(keys, entities) : null;
	}

}
