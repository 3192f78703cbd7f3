package org.sourcebook.claim;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.persistence.criteria.CommonAbstractCriteria;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.From;
import jakarta.persistence.criteria.Predicate;
import org.sourcebook.edition.DateFilter;
import org.sourcebook.edition.Standing;
import org.sourcebook.edition.StatusFilter;
import org.sourcebook.edition.View;
import org.sourcebook.kernel.HopRole;
import org.sourcebook.kernel.Word;
import org.sourcebook.registry.Lookup;
import org.sourcebook.registry.Registry;
import org.sourcebook.registry.RegistryKind;
import org.sourcebook.report.FoundUnder;
import org.sourcebook.report.RecordIds;
import org.sourcebook.report.Report;
import org.sourcebook.web.ParameterError;
import org.sourcebook.web.ParameterErrors;
import org.springframework.stereotype.Component;

/**
 * Turns a {@link ClaimFilter} into conditions on rows of claims, or of the estimates in
 * them, which repeat what is filtered by.
 */
@Component
public class ClaimConditions {

	private static final String REPORT = "report";

	/** For how many unknown values the nearest known one is looked for. */
	private static final int SUGGESTIONS = 3;

	private final RecordIds ids;

	ClaimConditions(RecordIds ids) {
		this.ids = ids;
	}

	/**
	 * Looks up the names in a filter; unknown ones are collected as errors.
	 */
	public Resolved resolve(ClaimFilter filter, View view, Registry registry, Lookup lookup, ParameterErrors errors) {
		return new Resolved(filter, view, lookup.ids(RegistryKind.SOURCES, "source", filter.source()),
				reports(filter.report(), view, registry, lookup, errors),
				lookup.everyName(RegistryKind.PUBLISHERS, "publisher", filter.publisher()),
				lookup.everyName(RegistryKind.STORYLINES, "storyline", filter.storyline()),
				lookup.ids(RegistryKind.LOCATIONS, "location", filter.location()));
	}

	private List<String> reports(List<String> values, View view, Registry registry, Lookup lookup,
			ParameterErrors errors) {
		if (values.isEmpty()) {
			return values;
		}
		Set<String> found = new LinkedHashSet<>(this.ids.standing(Report.class, REPORT, values, view));
		int suggestions = 0;
		for (String value : values) {
			if (!found.contains(value)) {
				Optional<String> present = this.ids.renamed(Report.class, REPORT, value, view, registry);
				if (present.isPresent()) {
					found.add(present.get());
					lookup.renamed(value, present.get());
				}
				else {
					String nearest = (suggestions++ < SUGGESTIONS) ? this.ids.nearest(Report.class, REPORT, value, view)
							: null;
					errors.add(new ParameterError(REPORT, value, "is no known report", List.of(), nearest));
				}
			}
		}
		return List.copyOf(found);
	}

	/**
	 * A filter whose names are known.
	 */
	public record Resolved(ClaimFilter filter, View view, List<String> sources, List<String> reports,
			List<String> publishers, List<String> storylines, List<String> places) {

		/**
		 * The conditions but for those on the principal date and on places.
		 * @param table the table of the row
		 * @param claimPk the attribute of the row that holds the key of the claim
		 */
		public List<Predicate> on(From<?, ?> row, String table, String claimPk, CommonAbstractCriteria query,
				CriteriaBuilder criteria) {
			FoundUnder found = new FoundUnder(this.view, query, criteria);
			List<Predicate> allOf = new ArrayList<>();
			allOf.add(Standing.in(this.view, row, table, query, criteria));
			allOf.add(StatusFilter.condition(this.filter.status(), row, criteria));
			if (this.view.lastKnownDay() != null) {
				allOf.add(criteria.lessThanOrEqualTo(row.get("publishedLatest"), this.view.lastKnownDay()));
			}
			if (!this.sources.isEmpty() || this.filter.named() != null) {
				HopRole role = RoleFilter.role(this.filter.role());
				boolean itself = this.filter.sourceScope() == SourceScope.SELF;
				allOf.add(
						(this.sources.size() == 1 && role == HopRole.SPEAKER && query instanceof CriteriaQuery<?> whole)
								? found.speaker(whole, row.get(claimPk), this.sources.get(0), itself,
										this.filter.named())
								: found.source(row.get(claimPk), this.sources, role, itself, this.filter.named()));
			}
			in(allOf, row, REPORT, this.reports);
			in(allOf, row, "publisher", this.publishers);
			in(allOf, row, "kind", this.filter.kind().stream().map(Word::of).toList());
			if (!this.storylines.isEmpty()) {
				allOf.add(found.storyline(row.get("reportPk"), this.storylines));
			}
			allOf.add(new DateFilter(this.filter.aboutFrom(), this.filter.aboutTo()).condition(row, "aboutEarliest",
					"aboutLatest", criteria));
			allOf.add(new DateFilter(this.filter.publishedFrom(), this.filter.publishedTo()).condition(row,
					"publishedEarliest", "publishedLatest", criteria));
			return allOf;
		}

		/** The condition on the places of a row, from the table that holds them. */
		public void places(List<Predicate> allOf, Class<?> type, String table, String owner, From<?, ?> row,
				CommonAbstractCriteria query, CriteriaBuilder criteria) {
			if (!this.places.isEmpty()) {
				allOf.add(new FoundUnder(this.view, query, criteria).place(type, table, owner, row.get("pk"),
						this.places, this.filter.locationScope() == LocationScope.SELF));
			}
		}

		/** The stretch of time the principal date lies in. */
		public DateFilter dates() {
			return new DateFilter(this.filter.from(), this.filter.to());
		}

		private static void in(List<Predicate> allOf, From<?, ?> row, String attribute, List<String> values) {
			if (!values.isEmpty()) {
				allOf.add(row.get(attribute).in(values));
			}
		}

	}

}
