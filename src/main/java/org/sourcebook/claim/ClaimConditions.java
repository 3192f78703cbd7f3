package org.sourcebook.claim;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.sourcebook.edition.View;
import org.sourcebook.registry.Lookup;
import org.sourcebook.registry.Registry;
import org.sourcebook.registry.RegistryKind;
import org.sourcebook.report.ClaimSource;
import org.sourcebook.report.RecordIds;
import org.sourcebook.report.Report;
import org.sourcebook.web.ParameterError;
import org.sourcebook.web.ParameterErrors;
import org.springframework.stereotype.Component;

/**
 * Turns a {@link ClaimFilter} into conditions.
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
	 * Looks up the names in a filter. Unknown ones are collected as errors, and so is
	 * what changes nothing.
	 * @param facets what is counted by, besides
	 */
	public ResolvedClaims resolve(ClaimFilter filter, Collection<String> facets, View view, Registry registry,
			Lookup lookup, ParameterErrors errors) {
		filter.refuseIdle(facets, errors);
		return new ResolvedClaims(filter, view, lookup.ids(RegistryKind.SOURCES, "source", filter.source()),
				origins(filter.origin(), lookup), lookup.everyName(RegistryKind.METRICS, "metric", filter.metric()),
				reports(filter.report(), view, registry, lookup, errors),
				lookup.everyName(RegistryKind.PUBLISHERS, "publisher", filter.publisher()),
				lookup.everyName(RegistryKind.STORYLINES, "storyline", filter.storyline()),
				lookup.ids(RegistryKind.LOCATIONS, "location", filter.location()), "");
	}

	/** No source is called as those are whom nobody names. */
	private static List<String> origins(List<String> values, Lookup lookup) {
		Map<Boolean, List<String>> named = values.stream()
			.collect(Collectors.partitioningBy((value) -> !value.equals(ClaimSource.UNKNOWN)));
		return Stream
			.concat(lookup.ids(RegistryKind.SOURCES, "origin", named.getOrDefault(true, List.of())).stream(),
					named.getOrDefault(false, List.of()).stream())
			.toList();
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

}
