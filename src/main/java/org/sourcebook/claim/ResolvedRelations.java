package org.sourcebook.claim;

import java.util.ArrayList;
import java.util.List;

import jakarta.persistence.criteria.Predicate;
import org.sourcebook.edition.DateFilter;
import org.sourcebook.edition.Standing;
import org.sourcebook.edition.View;
import org.sourcebook.kernel.HopRole;
import org.sourcebook.kernel.Word;
import org.sourcebook.registry.Lookup;
import org.sourcebook.registry.RegistryKind;
import org.sourcebook.report.FoundUnder;
import org.sourcebook.report.StatedRelation;
import org.springframework.data.jpa.domain.Specification;

/**
 * A {@link StatedRelationFilter} with its names looked up.
 *
 * @param filter the filter
 * @param view what is seen
 * @param sources the present ids of those the claim is by that repeats, updates and so on
 * @param of the present ids of those the other claim is by
 */
record ResolvedRelations(StatedRelationFilter filter, View view, List<String> sources, List<String> of) {

	static ResolvedRelations of(StatedRelationFilter filter, View view, Lookup lookup) {
		return new ResolvedRelations(filter, view, lookup.ids(RegistryKind.SOURCES, "source", filter.source()),
				lookup.ids(RegistryKind.SOURCES, "of", filter.of()));
	}

	/** The condition on rows of the store. */
	Specification<StatedRelation> wanted() {
		return (row, query, criteria) -> {
			List<Predicate> allOf = new ArrayList<>();
			allOf.add(Standing.in(this.view, row, "stated_relation", query, criteria));
			if (this.view.lastKnownDay() != null) {
				allOf.add(criteria.lessThanOrEqualTo(row.get("firstDay"), this.view.lastKnownDay()));
			}
			allOf.add(new DateFilter(this.filter.from(), this.filter.to()).condition(row, "firstDay", "firstDay",
					criteria));
			if (!this.filter.kind().isEmpty()) {
				allOf.add(row.get("kind").in(this.filter.kind().stream().map(Word::of).toList()));
			}
			if (this.filter.internal() != null) {
				allOf.add(criteria.equal(row.get("internal"), this.filter.internal()));
			}
			FoundUnder found = new FoundUnder(this.view, query, criteria);
			if (!this.sources.isEmpty()) {
				allOf.add(found.source(row.get("oneClaimPk"), this.sources, HopRole.SPEAKER, false, null));
			}
			if (!this.of.isEmpty()) {
				allOf.add(found.source(row.get("otherClaimPk"), this.of, HopRole.SPEAKER, false, null));
			}
			if (this.filter.afterDispute() != null) {
				Predicate after = new Disputes(this.view, query, criteria).before(row);
				allOf.add(this.filter.afterDispute() ? after : criteria.not(after));
			}
			return criteria.and(allOf.toArray(Predicate[]::new));
		};
	}

}
