package org.sourcebook.dashboard.embed;

import java.util.List;
import java.util.Set;

import org.sourcebook.claim.ClaimFilter;
import org.sourcebook.dashboard.chart.Step;
import org.sourcebook.estimate.EnvelopeCatalog;
import org.sourcebook.estimate.LatestFilter;

import org.springframework.stereotype.Component;

/**
 * Reads how far all totals reached, day by day, for behind a chart. There is no such
 * range where a chart is narrowed by something that totals are not chosen by, nor where
 * totals for different places stand side by side.
 */
@Component
class EnvelopeReading {

	private static final Set<String> CHOSEN_BY = Set.of("metric", "storyline", "source", "sourceScope", "location",
			"edition", "knownOn", "theme");

	private static final int CURRENT_FOR = 90;

	private final EnvelopeCatalog catalog;

	EnvelopeReading(EnvelopeCatalog catalog) {
		this.catalog = catalog;
	}

	List<Step> read(EstimatesAsked asked, EmbedAddress address) {
		ClaimFilter claims = asked.claims();
		if (!CHOSEN_BY.containsAll(address.names())) {
			return List.of();
		}
		LatestFilter totals = new LatestFilter(claims.metric(), claims.storyline(), claims.source(),
				claims.sourceScope(), claims.location(), null, null, false);
		return this.catalog.reaches(totals, CURRENT_FOR, asked.options().walk(1))
			.stream()
			.filter((reach) -> reach.lower() != null || reach.upper() != null)
			.map((reach) -> new Step(reach.from(), reach.to(), reach.lower(), reach.upper()))
			.toList();
	}

}
