package org.sourcebook.coverage;

import java.util.List;

import org.sourcebook.registry.NamedId;
import org.sourcebook.registry.Registry;
import org.sourcebook.registry.RegistryKind;
import org.sourcebook.web.CountLink;
import org.sourcebook.web.Links;

/**
 * Shows rows, every number with the list of what it counts.
 *
 * @param asked what was counted
 */
record CoverageLinks(Question asked) {

	CoverageView view(Coverage.Row row, Registry registry) {
		boolean isEverybodys = row.holder().equals(MonthlyCounts.EVERYBODY);
		NamedId holder = isEverybodys ? null : registry.named(RegistryKind.SOURCES, row.holder());
		return new CoverageView(row.month().toString(), row.inPeriod(), holder,
				link("reports", row.reports(), "from", "to", row),
				link("claims", row.claims(), "publishedFrom", "publishedTo", row),
				link("estimates", row.estimates(), "publishedFrom", "publishedTo", row));
	}

	private CountLink link(String collection, long count, String from, String to, Coverage.Row row) {
		StringBuilder query = new StringBuilder();
		if (!row.holder().equals(MonthlyCounts.EVERYBODY)) {
			query.append("source=").append(row.holder()).append('&');
		}
		each(query, "metric", this.asked.metrics());
		each(query, "storyline", this.asked.storylines());
		query.append(from).append('=').append(row.month()).append('&').append(to).append('=').append(row.month());
		return new CountLink(count, Links.to(collection, query.toString()));
	}

	private static void each(StringBuilder query, String name, List<String> values) {
		values.forEach((value) -> query.append(name).append('=').append(value).append('&'));
	}

}
