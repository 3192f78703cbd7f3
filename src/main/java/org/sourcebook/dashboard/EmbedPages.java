package org.sourcebook.dashboard;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

import jakarta.servlet.http.HttpServletRequest;
import org.sourcebook.claim.ClaimCatalog;
import org.sourcebook.claim.ClaimFacets;
import org.sourcebook.claim.ClaimFilter;
import org.sourcebook.claim.ClaimView;
import org.sourcebook.claim.FoldFilter;
import org.sourcebook.dashboard.embed.EmbedSearch;
import org.sourcebook.edition.AnsweredFrom;
import org.sourcebook.estimate.EstimateCatalog;
import org.sourcebook.estimate.EstimateFacets;
import org.sourcebook.estimate.EstimateFilter;
import org.sourcebook.estimate.EstimateView;
import org.sourcebook.estimate.LatestCatalog;
import org.sourcebook.estimate.LatestFilter;
import org.sourcebook.estimate.LatestView;
import org.sourcebook.format.Reply;
import org.sourcebook.location.LocationCatalog;
import org.sourcebook.location.LocationFacets;
import org.sourcebook.location.LocationFilter;
import org.sourcebook.location.LocationView;
import org.sourcebook.timeline.MomentView;
import org.sourcebook.timeline.TimelineCatalog;
import org.sourcebook.timeline.TimelineFilter;
import org.sourcebook.web.BadParameters;
import org.sourcebook.web.Fields;
import org.sourcebook.web.ParameterError;
import org.sourcebook.web.Query;
import org.sourcebook.web.Walk;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * {@code /embeds}: where people choose what to show in another site, and are given what
 * to put there. Every page takes the parameters of its embed, and how large it is to be.
 */
@Controller
@RequestMapping(path = "/embeds", produces = "text/html")
class EmbedPages {

	private static final EmbedSearch NO_SEARCH = new EmbedSearch(null, null);

	private final ClaimCatalog claims;

	private final EstimateCatalog estimates;

	private final LatestCatalog latest;

	private final TimelineCatalog timeline;

	private final LocationCatalog locations;

	private final EmbedForms forms;

	private final OneState state;

	private final Pages pages;

	EmbedPages(ClaimCatalog claims, EstimateCatalog estimates, LatestCatalog latest, TimelineCatalog timeline,
			LocationCatalog locations, EmbedForms forms, OneState state, Pages pages) {
		this.claims = claims;
		this.estimates = estimates;
		this.latest = latest;
		this.timeline = timeline;
		this.locations = locations;
		this.forms = forms;
		this.state = state;
		this.pages = pages;
	}

	@GetMapping
	ModelAndView kinds(@Query PageViewing viewing, Reply reply) {
		this.forms.look(viewing);
		Frame frame = this.pages.frame("Embed", "Charts, sentences, lists, timelines and maps for other sites.",
				reply.request());
		return this.pages.show("embeds", frame, "kinds", EmbedKind.values());
	}

	@GetMapping("/estimates")
	ModelAndView estimates(@Query ClaimFilter claims, @Query EstimateFilter filter, @Query FoldFilter fold,
			@Query EmbedSearch search, @Query EmbedChoices choices, Reply reply) {
		Walk walk = choices.walk(search);
		return show(EmbedKind.ESTIMATES, claims.metric(), choices, reply,
				() -> this.estimates
					.list(claims, filter, fold, new EstimateFacets(List.of()), walk,
							Fields.parse("id", EstimateView.class), Few.of(walk))
					.total());
	}

	@GetMapping("/figure")
	ModelAndView figure(@Query LatestFilter filter, @Query EmbedChoices choices, Reply reply) {
		Walk walk = choices.walk(NO_SEARCH);
		return show(EmbedKind.FIGURE, filter.metric(), choices, reply,
				() -> this.latest.list(filter, walk, Fields.parse("holder", LatestView.class), Few.of(walk)).total());
	}

	@GetMapping("/claims")
	ModelAndView claims(@Query ClaimFilter filter, @Query FoldFilter fold, @Query EmbedSearch search,
			@Query EmbedChoices choices, Reply reply) {
		Walk walk = choices.walk(search);
		return show(EmbedKind.CLAIMS, List.of(), choices, reply,
				() -> this.claims
					.list(filter, fold, new ClaimFacets(List.of()), walk, Fields.parse("id", ClaimView.class),
							Few.of(walk))
					.total());
	}

	@GetMapping("/timeline")
	ModelAndView timeline(@Query TimelineFilter filter, @Query EmbedChoices choices, Reply reply) {
		Walk walk = choices.walk(NO_SEARCH);
		return show(EmbedKind.TIMELINE, List.of(), choices, reply,
				() -> this.timeline.list(filter, walk, Fields.parse("id", MomentView.class), Few.of(walk)).total());
	}

	@GetMapping("/map")
	ModelAndView map(@Query LocationFilter filter, @Query EmbedSearch search, @Query EmbedChoices choices,
			Reply reply) {
		Walk walk = choices.walk(search);
		return show(EmbedKind.MAP, List.of(), choices, reply,
				() -> this.locations
					.list(filter, new LocationFacets(List.of()), walk, Fields.parse("id", LocationView.class),
							Few.of(walk))
					.total());
	}

	private ModelAndView show(EmbedKind kind, List<String> metrics, EmbedChoices choices, Reply reply,
			Supplier<Long> total) {
		if (kind.needsMetric() && metrics.size() > 1) {
			throw new BadParameters(List.of(ParameterError.of("metric", String.join(", ", metrics),
					"takes one value here: numbers of different metrics are never shown together")));
		}
		HttpServletRequest request = reply.request();
		Address chosen = Address.of(request);
		EmbedForm form = this.state.read(() -> {
			long found = total.get();
			EmbedForm empty = this.forms.of(kind, chosen, Objects.requireNonNull(AnsweredFrom.of(request)).view());
			if (!kind.needsMetric()) {
				return empty.making(MadeEmbed.of(kind, chosen, reply, choices, null, found));
			}
			return metrics.isEmpty() ? empty
					: empty.making(MadeEmbed.of(kind, chosen, reply, choices, empty.chosen("metric"), found));
		});
		return this.pages.show("embed-form", this.pages.frame("Embed: " + kind.title(), kind.shows(), request), "form",
				form);
	}

}
