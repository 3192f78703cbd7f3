package org.sourcebook.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import jakarta.persistence.criteria.CommonAbstractCriteria;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import org.sourcebook.edition.Standing;
import org.sourcebook.edition.View;
import org.sourcebook.kernel.HopRole;
import org.sourcebook.kernel.Word;
import org.sourcebook.registry.Lookup;
import org.sourcebook.registry.RegistryKind;
import org.sourcebook.report.Claim;
import org.sourcebook.report.Disagreement;
import org.sourcebook.report.FoundUnder;
import org.springframework.data.jpa.domain.Specification;

/**
 * A {@link DisagreementFilter} with its names looked up.
 *
 * @param filter the filter
 * @param view what is seen
 * @param metrics every name of the metrics
 * @param storylines every name of the storylines
 * @param sources the present ids of the sources
 * @param against the present ids of those on the other side
 */
record ResolvedDisagreements(DisagreementFilter filter, View view, List<String> metrics, List<String> storylines,
		List<String> sources, List<String> against) {

	private static final List<DisagreementKind> BETWEEN_BODIES = List.of(DisagreementKind.DENIAL,
			DisagreementKind.CURATED, DisagreementKind.RANGE_DISJOINT);

	static ResolvedDisagreements of(DisagreementFilter filter, View view, Lookup lookup) {
		return new ResolvedDisagreements(filter, view,
				lookup.everyName(RegistryKind.METRICS, "metric", filter.metric()),
				lookup.everyName(RegistryKind.STORYLINES, "storyline", filter.storyline()),
				lookup.ids(RegistryKind.SOURCES, "source", filter.source()),
				lookup.ids(RegistryKind.SOURCES, "against", filter.against()));
	}

	/** The last day on which what stands is known to stand. */
	LocalDate end() {
		return end(this.view);
	}

	/** The last day on which what stands in a view is known to stand. */
	static LocalDate end(View view) {
		LocalDate known = view.lastKnownDay();
		return (known != null && known.isBefore(view.date())) ? known : view.date();
	}

	/** The condition on rows of the store. */
	Specification<Disagreement> wanted() {
		return (row, query, criteria) -> {
			List<Predicate> allOf = new ArrayList<>();
			allOf.add(Standing.in(this.view, row, "disagreement", query, criteria));
			allOf.add(kinds(row, criteria));
			allOf.add(criteria.or(criteria.isNull(row.get("apart")),
					criteria.le(row.get("apart"), this.filter.within())));
			if (!this.metrics.isEmpty()) {
				allOf.add(row.get("metric").in(this.metrics));
			}
			days(allOf, row, criteria);
			sides(allOf, row, query, criteria);
			return criteria.and(allOf.toArray(Predicate[]::new));
		};
	}

	private Predicate kinds(Root<Disagreement> row, CriteriaBuilder criteria) {
		List<DisagreementKind> kinds = this.filter.kind().isEmpty() ? BETWEEN_BODIES : this.filter.kind();
		Predicate internal = criteria.isTrue(row.get("internal"));
		List<String> rules = kinds.stream().filter(BETWEEN_BODIES::contains).map(Word::of).toList();
		Predicate between = criteria.and(criteria.isFalse(row.get("internal")), row.get("rule").in(rules));
		if (!kinds.contains(DisagreementKind.INTERNAL)) {
			return between;
		}
		return rules.isEmpty() ? internal : criteria.or(internal, between);
	}

	/** What still stands reaches to the end of what is known. */
	private void days(List<Predicate> allOf, Root<Disagreement> row, CriteriaBuilder criteria) {
		LocalDate known = this.view.lastKnownDay();
		if (known != null) {
			allOf.add(criteria.lessThanOrEqualTo(row.get("firstDay"), known));
		}
		if (this.filter.to() != null) {
			allOf.add(criteria.lessThanOrEqualTo(row.get("firstDay"), this.filter.to().bounds().sortLatest()));
		}
		if (this.filter.from() != null) {
			LocalDate from = this.filter.from().bounds().sortEarliest();
			allOf.add(from.isAfter(end()) ? criteria.greaterThanOrEqualTo(row.get("firstDay"), from) : criteria
				.or(criteria.isNull(row.get("lastDay")), criteria.greaterThanOrEqualTo(row.get("lastDay"), from)));
		}
	}

	private void sides(List<Predicate> allOf, Root<Disagreement> row, CommonAbstractCriteria query,
			CriteriaBuilder criteria) {
		FoundUnder found = new FoundUnder(this.view, query, criteria);
		if (!this.storylines.isEmpty()) {
			allOf.add(found.storyline(row.get("oneReportPk"), this.storylines));
			allOf.add(found.storyline(row.get("otherReportPk"), this.storylines));
		}
		if (!this.sources.isEmpty()) {
			allOf.add(criteria.or(between("oneClaimPk", "otherClaimPk", row, found, query, criteria),
					between("otherClaimPk", "oneClaimPk", row, found, query, criteria)));
		}
	}

	/** One side is of a source that is asked for, and the other of one it is against. */
	private Predicate between(String side, String opposite, Root<Disagreement> row, FoundUnder found,
			CommonAbstractCriteria query, CriteriaBuilder criteria) {
		boolean itself = this.filter.sourceScope() == SourceScope.SELF;
		List<Predicate> allOf = new ArrayList<>();
		allOf.add(found.source(row.get(side), this.sources, HopRole.SPEAKER, itself, null));
		if (!this.against.isEmpty()) {
			allOf.add(found.source(row.get(opposite), this.against, HopRole.SPEAKER, itself, null));
		}
		if (this.filter.later() != null) {
			boolean own = this.filter.later() == LaterSide.SOURCE;
			allOf.add(later(row.get(own ? side : opposite), row.get(own ? opposite : side), query, criteria));
		}
		return criteria.and(allOf.toArray(Predicate[]::new));
	}

	private static Predicate later(Expression<Long> laterPk, Expression<Long> earlierPk, CommonAbstractCriteria query,
			CriteriaBuilder criteria) {
		Subquery<Integer> found = query.subquery(Integer.class);
		Root<Claim> later = found.from(Claim.class);
		Root<Claim> earlier = found.from(Claim.class);
		found.select(criteria.literal(1))
			.where(criteria.equal(later.get("pk"), laterPk), criteria.equal(earlier.get("pk"), earlierPk),
					Later.said(later, earlier, criteria));
		return criteria.exists(found);
	}

}
