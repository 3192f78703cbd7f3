package org.sourcebook.dashboard.embed;

import java.util.List;
import java.util.Objects;

import jakarta.servlet.http.HttpServletRequest;
import org.sourcebook.edition.AnsweredFrom;
import org.sourcebook.edition.View;
import org.sourcebook.estimate.EstimateView;
import org.sourcebook.estimate.LatestCatalog;
import org.sourcebook.estimate.LatestFilter;
import org.sourcebook.estimate.LatestView;
import org.sourcebook.metric.MetricCatalog;
import org.sourcebook.metric.MetricView;
import org.sourcebook.web.BadParameters;
import org.sourcebook.web.Fields;
import org.sourcebook.web.Needs;
import org.sourcebook.web.ParameterError;
import org.sourcebook.web.Query;
import org.sourcebook.web.Shows;

import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * {@code /embed/figure}: one sentence that says where everybody stands.
 */
@Controller
class FigureEmbed {

	private static final int MOST = 50;

	private static final Fields NAME = Fields.parse("name", MetricView.class);

	private final Narrowing narrowing;

	private final LatestCatalog catalog;

	private final MetricCatalog metrics;

	private final Fields fields = Fields.parse("holder,metric,place,estimate", LatestView.class);

	FigureEmbed(LatestCatalog catalog, MetricCatalog metrics, Narrowing narrowing) {
		this.catalog = catalog;
		this.metrics = metrics;
		this.narrowing = narrowing;
	}

	/** The sentence, for a frame. */
	@Shows("estimates/latest")
	@Needs("metric")
	@GetMapping(path = "/embed/figure", produces = MediaType.TEXT_HTML_VALUE)
	ModelAndView page(@Query LatestFilter filter, @Query EmbedOptions options, HttpServletRequest request) {
		if (filter.metric().size() != 1) {
			throw new BadParameters(List.of(ParameterError.of("metric", String.join(", ", filter.metric()),
					"has to be given once: numbers of different metrics never stand in one sentence")));
		}
		EmbedAddress address = EmbedAddress.of(request, "estimates/latest", "figure");
		String asked = filter.metric().get(0);
		Said said = this.catalog.list(filter, options.walk(MOST), this.fields, (list) -> {
			String id = list.view().renamed().getOrDefault(asked, asked);
			return new Said(this.metrics.get(id, options.viewing(list.edition()), NAME).name(),
					list.parts().after(null, MOST).items());
		});
		View view = Objects.requireNonNull(AnsweredFrom.of(request)).view();
		return EmbedFrame.of(said.metric(), view, this.narrowing.of(address, view), options, address, false)
			.show("embed/figure")
			.addObject("metric", said.metric())
			.addObject("parts",
					said.stand()
						.stream()
						.filter((total) -> total.estimate() != null)
						.map((total) -> Part.of(total, Objects.requireNonNull(total.estimate()), address))
						.toList());
	}

	/**
	 * What the sentence is about.
	 *
	 * @param metric the name of the metric
	 * @param stand who stands where
	 */
	private record Said(String metric, List<LatestView> stand) {
	}

	/**
	 * What the sentence says of one.
	 *
	 * @param holder whose total it is
	 * @param number the number in words
	 * @param place the place it is for, or empty
	 * @param date the date in words
	 * @param href the page of the claim
	 */
	record Part(String holder, String number, String place, String date, String href) {

		static Part of(LatestView total, EstimateView estimate, EmbedAddress address) {
			return new Part(total.holder().name(),
					StatedWords.number(estimate) + (estimate.projected() ? " (projection)" : ""),
					(total.place() != null) ? total.place().name() : "", StatedWords.date(estimate),
					address.record("claims", estimate.claim()));
		}

	}

}
