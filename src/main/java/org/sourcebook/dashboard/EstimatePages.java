package org.sourcebook.dashboard;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.sourcebook.claim.ClaimFilter;
import org.sourcebook.claim.FoldFilter;
import org.sourcebook.estimate.EstimateCatalog;
import org.sourcebook.estimate.EstimateFacet;
import org.sourcebook.estimate.EstimateFacets;
import org.sourcebook.estimate.EstimateFilter;
import org.sourcebook.estimate.EstimateView;
import org.sourcebook.format.Reply;
import org.sourcebook.kernel.FuzzyDate;
import org.sourcebook.metric.MetricCatalog;
import org.sourcebook.metric.MetricView;
import org.sourcebook.web.Fields;
import org.sourcebook.web.Listed;
import org.sourcebook.web.Page;
import org.sourcebook.web.Query;
import org.sourcebook.web.Shows;
import org.sourcebook.web.Viewing;
import org.sourcebook.web.Walk;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * {@code /estimates}: the numbers in claims, for people who browse them.
 */
@Controller
class EstimatePages {

	private static final Fields WHOLE = Fields.parse(null, EstimateView.class);

	private static final List<EstimateFacet> COUNTED = List.of(EstimateFacet.METRIC, EstimateFacet.SOURCE,
			EstimateFacet.STORYLINE, EstimateFacet.LOCATION, EstimateFacet.QUALIFIER, EstimateFacet.PROJECTED,
			EstimateFacet.MONTH);

	private static final Collection ESTIMATES = new Collection("estimates", "Numbers", "number",
			"How many, as sources put it: with the qualifier they used, as ranges where they gave ranges.", facets(),
			true, sorts(), List.of("csv", "json"));

	private static final Fields HEAD = Fields.parse("name,definition", MetricView.class);

	private final EstimateCatalog estimates;

	private final MetricCatalog metrics;

	private final Lately lately;

	private final BrowsePages browse;

	EstimatePages(EstimateCatalog estimates, MetricCatalog metrics, Lately lately, BrowsePages browse) {
		this.estimates = estimates;
		this.metrics = metrics;
		this.lately = lately;
		this.browse = browse;
	}

	@Shows("estimates")
	@GetMapping(path = "/estimates", produces = "text/html")
	ModelAndView browse(@Query ClaimFilter claims, @Query EstimateFilter filter, @Query FoldFilter fold,
			@Query EstimateFacets facets, @Query PageListing listing, Reply reply) {
		Walk walk = reply.walk(listing.listing());
		EstimateFacets counted = facets.facet().isEmpty() ? new EstimateFacets(COUNTED) : facets;
		return this.estimates.list(claims, filter, fold, counted, walk, WHOLE, (list) -> {
			Page<EstimateView> page = Page.of(list, walk, reply.request());
			return this.browse
				.show(ESTIMATES, page,
						this.lately.marks(Map.of("estimates", page.items().stream().map(EstimateView::id).toList())),
						reply.request())
				.addObject("counted", counted(claims.metric(), list, listing.knownOn()));
		});
	}

	/** What all the numbers count, or null if they count several things. */
	private @Nullable MetricView counted(List<String> metrics, Listed<EstimateView> list, @Nullable FuzzyDate knownOn) {
		if (metrics.size() != 1) {
			return null;
		}
		String id = list.view().renamed().getOrDefault(metrics.get(0), metrics.get(0));
		return this.metrics.get(id, new Viewing(null, list.edition(), knownOn), HEAD);
	}

	private static Map<String, String> facets() {
		Map<String, String> facets = new LinkedHashMap<>();
		facets.put("metric", "Counting");
		facets.put("source", "Said by");
		facets.put("storyline", "Storyline");
		facets.put("location", "Place");
		facets.put("qualifier", "Put as");
		facets.put("projected", "Count or projection");
		facets.put("month", "Month");
		return facets;
	}

	private static Map<String, String> sorts() {
		Map<String, String> sorts = new LinkedHashMap<>();
		sorts.put("-date", "newest date first");
		sorts.put("date", "oldest date first");
		sorts.put("-said", "newest said first");
		sorts.put("-published", "newest published first");
		return sorts;
	}

}
