package org.sourcebook.dashboard.embed;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.sourcebook.claim.ClaimFilter;
import org.sourcebook.dashboard.chart.Step;
import org.sourcebook.estimate.EdgeView;
import org.sourcebook.estimate.EnvelopeCatalog;
import org.sourcebook.estimate.EnvelopeFilter;
import org.sourcebook.estimate.EnvelopeView;
import org.sourcebook.estimate.Interval;

import org.springframework.stereotype.Component;

/**
 * Reads how far all totals reached, month by month, for behind a chart. There is no such
 * range where a chart is narrowed by something that totals are not chosen by, nor where
 * totals for different places stand side by side.
 */
@Component
class EnvelopeReading {

	private static final Set<String> CHOSEN_BY = Set.of("metric", "storyline", "source", "sourceScope", "location",
			"edition", "knownOn", "theme");

	private static final int CURRENT_FOR = 90;

	private static final int MOST = 1000;

	private final EnvelopeCatalog catalog;

	EnvelopeReading(EnvelopeCatalog catalog) {
		this.catalog = catalog;
	}

	List<Step> read(EstimatesAsked asked, EmbedAddress address) {
		ClaimFilter claims = asked.claims();
		if (!CHOSEN_BY.containsAll(address.names())) {
			return List.of();
		}
		EnvelopeFilter filter = new EnvelopeFilter(claims.metric().get(0), Interval.MONTH, CURRENT_FOR,
				claims.storyline(), claims.source(), claims.sourceScope(), claims.location(), null, null, null, false);
		List<EnvelopeView> months = this.catalog.list(filter, asked.options().walk(MOST),
				(list) -> list.parts().after(null, MOST).items());
		boolean onePlace = months.stream().map(EnvelopeView::from).distinct().count() == months.size();
		return onePlace ? months.stream()
			.filter((month) -> month.lower() != null || month.upper() != null)
			.map((month) -> new Step(month.from(), month.to(), bound(month.lower()), bound(month.upper())))
			.toList() : List.of();
	}

	private static @Nullable BigDecimal bound(@Nullable EdgeView edge) {
		return (edge != null && !edge.open()) ? edge.bound() : null;
	}

}
