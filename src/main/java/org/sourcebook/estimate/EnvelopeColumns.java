package org.sourcebook.estimate;

import org.sourcebook.format.ColumnGroup;
import org.sourcebook.format.Columns;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The columns of envelopes.
 */
@Configuration(proxyBeanMethods = false)
class EnvelopeColumns {

	static final String COLLECTION = "estimates/envelope";

	static final String FROM = "the first day of the interval";

	static final String TO = "its last day, or the last day that can be known: the totals are those that stand on it";

	@Bean
	Columns<EnvelopeView> columnsOfEnvelopes() {
		return new Columns<>(COLLECTION, EnvelopeView.class)
			.members((envelope) -> envelope.day("from", FROM, EnvelopeView::from).day("to", TO, EnvelopeView::to))
			.member("metric", EnvelopeView::metric, LatestColumns::metric)
			.members((envelope) -> envelope.named("place", LatestColumns.PLACE, EnvelopeView::place))
			.member("lower", EnvelopeView::lower, (edge) -> edge(edge, "lower", "lowest lower"))
			.member("upper", EnvelopeView::upper, (edge) -> edge(edge, "upper", "highest upper"))
			.members(EnvelopeColumns::backing);
	}

	static void edge(ColumnGroup<EdgeView> edge, String name, String bound) {
		edge.number(name, EstimateColumns.UNIT,
				"the %s bound of the totals; empty if one of them states none, or none is current".formatted(bound),
				EdgeView::bound)
			.bool(name + "_open", "whether one of the totals states no such bound; empty if none is current",
					EdgeView::open)
			.list(name + "_estimates", "the estimates with this bound, or those that leave it open",
					EdgeView::estimates);
	}

	private static void backing(ColumnGroup<EnvelopeView> envelope) {
		envelope.number("reports", "report", "how many reports carry the totals", EnvelopeView::reports)
			.number("speakers", "source", "how many speakers state them", EnvelopeView::speakers)
			.number("independent_origins", "body",
					"how many bodies these come from in the end, once those that lean on one another are folded",
					EnvelopeView::independentOrigins)
			.number("unknown_origins", "claim", "how many of these come, in the end, from somebody who is not named",
					EnvelopeView::unknownOrigins)
			.list("estimates", "the totals that are current", EnvelopeView::estimates);
	}

}
