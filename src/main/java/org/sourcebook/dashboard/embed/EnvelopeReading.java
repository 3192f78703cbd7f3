package org.sourcebook.dashboard.embed;

import java.math.BigDecimal;
import java.util.ArrayList;
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
 * Reads how far all totals reached, day by day, for behind a chart; month by month where
 * there are many. There is no such range where a chart is narrowed by something that
 * totals are not chosen by, nor where totals for different places stand side by side.
 */
@Component
class EnvelopeReading {

	private static final Set<String> CHOSEN_BY = Set.of("metric", "storyline", "source", "sourceScope", "location",
			"edition", "knownOn", "theme");

	private static final int CURRENT_FOR = 90;

	/** So many months are drawn day by day: more would be too fine to see. */
	private static final int MONTHS_BY_DAY = 60;

	private static final int MOST = 2000;

	private final EnvelopeCatalog catalog;

	EnvelopeReading(EnvelopeCatalog catalog) {
		this.catalog = catalog;
	}

	List<Step> read(EstimatesAsked asked, EmbedAddress address) {
		if (!CHOSEN_BY.containsAll(address.names())) {
			return List.of();
		}
		List<EnvelopeView> months = list(Interval.MONTH, asked);
		boolean onePlace = months.stream().map(EnvelopeView::from).distinct().count() == months.size();
		if (!onePlace) {
			return List.of();
		}
		return joined((months.size() <= MONTHS_BY_DAY) ? list(Interval.DAY, asked) : months);
	}

	private List<EnvelopeView> list(Interval interval, EstimatesAsked asked) {
		ClaimFilter claims = asked.claims();
		EnvelopeFilter filter = new EnvelopeFilter(claims.metric().get(0), interval, CURRENT_FOR, claims.storyline(),
				claims.source(), claims.sourceScope(), claims.location(), null, null, null, false);
		return this.catalog.list(filter, asked.options().walk(MOST), (list) -> list.parts().after(null, MOST).items());
	}

	/** What reaches as far as the day before goes on with it. */
	private static List<Step> joined(List<EnvelopeView> envelopes) {
		List<Step> steps = new ArrayList<>();
		for (EnvelopeView envelope : envelopes) {
			if (envelope.lower() == null && envelope.upper() == null) {
				continue;
			}
			Step step = new Step(envelope.from(), envelope.to(), bound(envelope.lower()), bound(envelope.upper()));
			Step last = steps.isEmpty() ? null : steps.get(steps.size() - 1);
			if (last != null && last.isFollowedBy(step)) {
				steps.set(steps.size() - 1, new Step(last.from(), step.to(), step.lower(), step.upper()));
			}
			else {
				steps.add(step);
			}
		}
		return steps;
	}

	private static @Nullable BigDecimal bound(@Nullable EdgeView edge) {
		return (edge != null && !edge.open()) ? edge.bound() : null;
	}

}
