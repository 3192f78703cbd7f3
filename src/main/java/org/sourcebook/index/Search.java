package org.sourcebook.index;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import jakarta.persistence.EntityManager;
import org.jspecify.annotations.Nullable;
import org.sourcebook.edition.Keyset;
import org.sourcebook.edition.Selection;
import org.sourcebook.edition.View;
import org.sourcebook.registry.Registry;
import org.sourcebook.registry.Tally;

import org.springframework.data.jpa.repository.JpaSpecificationExecutor;

/**
 * What is looked for, in one view.
 */
public final class Search {

	private final TextIndex index;

	private final @Nullable TextQuery text;

	private final View view;

	private final Registry registry;

	Search(TextIndex index, @Nullable TextQuery text, View view, Registry registry) {
		this.index = index;
		this.text = text;
		this.view = view;
		this.registry = registry;
	}

	/**
	 * The rows of the store in which it is found.
	 * @param rows where the rows are
	 * @param entities where they stay once they are read
	 * @param key reads the key of a row
	 * @param wanted which rows may be found
	 * @param bestFirst whether the order is only that within a tier
	 * @param order the order
	 */
	public <T> Selection<T> selection(JpaSpecificationExecutor<T> rows, EntityManager entities, Function<T, Long> key,
			Wanted wanted, boolean bestFirst, Keyset.Order<T> order) {
		return new TextSelection<>(this, rows, entities, key, wanted, bestFirst, order);
	}

	/**
	 * Counts the rows in which it is found.
	 * @param wanted which rows may be found
	 * @param counting counts them
	 */
	public Tally count(Wanted wanted, Function<FoundRows, Tally> counting) {
		return this.index.count(this.text, this.registry, wanted, counting);
	}

	/** What is looked for, as it was asked. */
	public String q() {
		return String.valueOf(this.text);
	}

	/** The rows of several collections in which it is found. */
	public Selection<Hit> anywhere(Wanted wanted) {
		return new HitSelection(this, wanted);
	}

	/** The tiers of the entries of a registry in which it is found, by id. */
	public Map<String, Integer> tiers(IndexedCollection registry) {
		Map<String, Integer> tiers = new HashMap<>();
		Ranking ranking = new Ranking(true, List.of(Field.ID), false, null);
		find(new Wanted(this.view, registry), ranking, Integer.MAX_VALUE, false).hits()
			.forEach((hit) -> tiers.put(hit.id(), hit.tier()));
		return tiers;
	}

	/** Marks it in what is shown. */
	public Marks marks() {
		return this.index.marks(this.text, this.registry, this.view);
	}

	Found find(Wanted wanted, Ranking ranking, int size, boolean count) {
		return this.index.find(this.text, this.registry, wanted, ranking, size, count);
	}

}
