package org.sourcebook.registry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Selection;
import org.jspecify.annotations.Nullable;
import org.sourcebook.edition.Folding;
import org.sourcebook.edition.Grouping;
import org.sourcebook.edition.Totals;
import org.sourcebook.edition.View;
import org.sourcebook.kernel.MonthCounts;
import org.sourcebook.web.BadParameters;
import org.sourcebook.web.Facet;
import org.sourcebook.web.ParameterError;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Component;

/**
 * Counts rows by what they have: those of the store with one statement for each facet.
 */
@Component
public class FacetCounts {

	/** A hundred years. */
	private static final int MOST_MONTHS = 1_200;

	private final EntityManager entities;

	private final Totals totals;

	FacetCounts(EntityManager entities, Totals totals) {
		this.entities = entities;
		this.totals = totals;
	}

	/**
	 * Counts rows of the store.
	 * @param facet what rows are counted by
	 * @param type the type of the rows
	 * @param wanted which rows count: by every filter but the facet's own
	 * @param question tells these rows from others, with value equality; it includes the
	 * view
	 */
	public <T> Facet of(RowFacet<T> facet, Class<T> type, Specification<T> wanted, Object question, View view,
			Registry registry) {
		return of(facet, type, wanted, null, question, view, registry);
	}

	/**
	 * Counts rows of the store, those that repeat others apart.
	 * @param folding how rows are left out that repeat another one of the same value, or
	 * null if they are not
	 */
	public <T> Facet of(RowFacet<T> facet, Class<T> type, Specification<T> wanted, @Nullable Folding<T> folding,
			Object question, View view, Registry registry) {
		return of(facet, List.of(type, question), view, registry, () -> {
			FoldedFacet<T> folded = (folding != null) ? new FoldedFacet<>(facet, folding, registry) : null;
			Tally tally = new Tally();
			if (folded != null && facet.isByMonth()) {
				folded.repeated(this.entities, type, wanted).forEach(tally::remove);
			}
			for (Object[] row : rows(facet.grouping(), type, wanted, folded)) {
				if (facet.isByMonth()) {
					tally.add((LocalDate) row[0], (LocalDate) row[1], (Long) row[2]);
				}
				else {
					tally.add(String.valueOf(row[0]), (Long) row[1]);
				}
			}
			return tally;
		});
	}

	/**
	 * Counts what is found elsewhere.
	 * @param facet what rows are counted by
	 * @param question tells these rows from others, with value equality; it includes the
	 * view
	 * @param count counts them, if they were not counted before
	 */
	public Facet of(RowFacet<?> facet, Object question, View view, Registry registry, Supplier<Tally> count) {
		return this.totals.of(view.setDigest(), List.of(facet.name(), question), () -> {
			Tally tally = count.get();
			return facet.isByMonth() ? months(tally.months()) : values(facet, tally.values(), registry);
		});
	}

	private <T> List<Object[]> rows(Grouping<T> grouping, Class<T> type, Specification<T> wanted,
			@Nullable FoldedFacet<T> folded) {
		CriteriaBuilder criteria = this.entities.getCriteriaBuilder();
		CriteriaQuery<Object[]> query = criteria.createQuery(Object[].class);
		Root<T> row = query.from(type);
		Grouping.Groups groups = grouping.of(row, query, criteria);
		List<Predicate> allOf = new ArrayList<>(groups.joined());
		allOf.add(wanted.toPredicate(row, query, criteria));
		if (folded != null) {
			allOf.add(folded.keeps(row, groups, query, criteria));
		}
		List<Selection<?>> selected = new ArrayList<>(groups.by());
		Expression<Long> count = groups.repeats() ? criteria.countDistinct(row.get("pk"))
				: criteria.count(criteria.literal(1));
		selected.add(count);
		query.select(criteria.array(selected)).where(allOf.toArray(Predicate[]::new)).groupBy(groups.by());
		return this.entities.createQuery(query).getResultList();
	}

	/** A row may keep an earlier id, and one that no record has is nobody's filter. */
	private static Facet values(RowFacet<?> facet, Map<String, Long> rows, Registry registry) {
		RegistryKind names = facet.names();
		if (names == null) {
			return Facet.of(facet.name(), rows, UnaryOperator.identity());
		}
		Map<String, Long> counts = new HashMap<>();
		rows.forEach((value, count) -> {
			String present = registry.resolve(names, value);
			if (present != null) {
				counts.merge(present, count, Long::sum);
			}
		});
		return Facet.of(facet.name(), counts, (value) -> registry.named(names, value).name());
	}

	private static Facet months(MonthCounts counts) {
		if (counts.months() > MOST_MONTHS) {
			throw new BadParameters(List.of(ParameterError.of(Facet.PARAMETER, RowFacet.MONTH,
					"would have %d months, and 1200 are the most; narrow the list, by other parameters than from and to"
						.formatted(counts.months()))));
		}
		List<Facet.Value> values = new ArrayList<>();
		counts.counts()
			.forEach((month, count) -> values.add(new Facet.Value(month.toString(), month.toString(), count)));
		return new Facet(RowFacet.MONTH, List.of("from", "to"), values);
	}

}
