package org.sourcebook.dashboard.embed;

import java.util.List;
import java.util.Objects;

import jakarta.servlet.http.HttpServletRequest;
import org.sourcebook.edition.AnsweredFrom;
import org.sourcebook.estimate.EstimateCatalog;
import org.sourcebook.estimate.EstimateFacets;
import org.sourcebook.estimate.EstimateView;
import org.sourcebook.metric.MetricCatalog;
import org.sourcebook.metric.MetricView;
import org.sourcebook.web.BadParameters;
import org.sourcebook.web.Fields;
import org.sourcebook.web.ParameterError;

import org.springframework.stereotype.Component;

/**
 * Reads the estimates an embed shows.
 */
@Component
class EstimatesReading {

	/** The most a chart shows. */
	private static final int MOST = 500;

	private final EstimateCatalog estimates;

	private final MetricCatalog metrics;

	private final EnvelopeReading envelopes;

	private final Fields fields = Fields.parse(
			"id,metric,qualifier,magnitude,figure,bounds,approximate,wording,date,over,of,place,projected,stance,source,claim,said,report",
			EstimateView.class);

	private final Fields head = Fields.parse("id,name,definition,unit", MetricView.class);

	EstimatesReading(EstimateCatalog estimates, MetricCatalog metrics, EnvelopeReading envelopes) {
		this.estimates = estimates;
		this.metrics = metrics;
		this.envelopes = envelopes;
	}

	EstimatesShown read(EstimatesAsked asked, EmbedAddress address, HttpServletRequest request) {
		List<String> asks = asked.claims().metric();
		if (asks.size() != 1) {
			throw new BadParameters(List.of(ParameterError.of("metric", String.join(", ", asks),
					"has to be given once: numbers of different metrics are never drawn together")));
		}
		return this.estimates.list(asked.claims(), asked.filter(), asked.fold(), new EstimateFacets(List.of()),
				asked.options().walk(MOST, asked.search()), this.fields, (list) -> {
					List<EstimateView> found = list.parts().after(null, MOST).items();
					String metric = found.isEmpty() ? asks.get(0) : found.get(0).metric().id();
					MetricView counted = this.metrics.get(list.view().renamed().getOrDefault(metric, metric),
							asked.options().viewing(list.edition()), this.head);
					return new EstimatesShown(counted.name(), counted.definition(), counted.unit(), found,
							list.total().getAsLong(), Objects.requireNonNull(AnsweredFrom.of(request)).view(),
							this.envelopes.read(asked, address));
				});
	}

}
