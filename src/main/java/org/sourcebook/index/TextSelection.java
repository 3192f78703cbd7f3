package org.sourcebook.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.persistence.EntityManager;
import org.jspecify.annotations.Nullable;
import org.sourcebook.edition.Keyset;
import org.sourcebook.edition.Selection;
import org.sourcebook.web.BadParameters;
import org.sourcebook.web.ParameterError;
import org.sourcebook.web.Listed;
import org.sourcebook.web.Part;

import org.springframework.data.jpa.repository.JpaSpecificationExecutor;

/**
 * Rows that are found by their text, in an order. The index says which, and they are read
 * by their keys.
 *
 * @param <T> the type of the rows
 */
final class TextSelection<T> implements Selection<T> {

	private final Search search;

	private final JpaSpecificationExecutor<T> rows;

	private final EntityManager entities;

	private final Function<T, Long> key;

	private final Wanted wanted;

	private final boolean bestFirst;

	private final Keyset.Order<T> order;

	TextSelection(Search search, JpaSpecificationExecutor<T> rows, EntityManager entities, Function<T, Long> key,
			Wanted wanted, boolean bestFirst, Keyset.Order<T> order) {
		this.search = search;
		this.rows = rows;
		this.entities = entities;
		this.key = key;
		this.wanted = wanted;
		this.bestFirst = bestFirst;
		this.order = order;
	}

	@Override
	public long count() {
		Long total = this.search.find(this.wanted, ranking(null), 1, true).total();
		return Objects.requireNonNull(total);
	}

	@Override
	public <V> Listed.Parts<V> shown(Function<List<T>, List<V>> views) {
		return (position, size) -> {
			Part<V> part = part(position, size).map(views);
			this.entities.clear();
			return part;
		};
	}

	private Part<T> part(@Nullable List<String> position, int size) {
		Found found = this.search.find(this.wanted, ranking(position), size, false);
		List<Long> keys = found.hits().stream().map(Hit::key).toList();
		Map<Long, T> read = keys.isEmpty() ? Map.of()
				: this.rows.findBy((row, query, criteria) -> row.get("pk").in(keys), (query) -> query.all())
					.stream()
					.collect(Collectors.toMap(this.key, Function.identity()));
		List<T> rows = keys.stream().map((each) -> Objects.requireNonNull(read.get(each))).toList();
		return new Part<>(rows, found.more() ? last(found.hits(), rows) : null);
	}

	private List<String> last(List<Hit> hits, List<T> rows) {
		List<String> position = this.order.position(rows.get(rows.size() - 1));
		String tier = String.valueOf(hits.get(hits.size() - 1).tier());
		return this.bestFirst ? Stream.concat(Stream.of(tier), position.stream()).toList() : position;
	}

	private Ranking ranking(@Nullable List<String> position) {
		return new Ranking(this.bestFirst, this.order.attributes(), this.order.isDescending(),
				(position != null) ? values(position) : null);
	}

	private List<Comparable<?>> values(List<String> position) {
		if (!this.bestFirst) {
			return this.order.values(position);
		}
		if (position.isEmpty() || !position.get(0).matches("[1-" + TierQuery.TIERS + "]")) {
			throw new BadParameters(List.of(ParameterError.of("cursor", null, "belongs to another order")));
		}
		List<Comparable<?>> values = new ArrayList<>(List.of(Long.valueOf(position.get(0))));
		values.addAll(this.order.values(position.subList(1, position.size())));
		return values;
	}

}
