package org.sourcebook.dashboard;

import java.util.List;
import java.util.Map;

import org.sourcebook.format.Reply;
import org.sourcebook.history.ChangedCollection;
import org.sourcebook.registry.EntryFacets;
import org.sourcebook.storyline.StorylineCatalog;
import org.sourcebook.storyline.StorylineFilter;
import org.sourcebook.storyline.StorylineNode;
import org.sourcebook.storyline.StorylineView;
import org.sourcebook.web.Fields;
import org.sourcebook.web.Page;
import org.sourcebook.web.Query;
import org.sourcebook.web.RenamedRecord;
import org.sourcebook.web.Shows;
import org.sourcebook.web.Walk;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/**
 * {@code /storylines}: storylines, and each as a newsroom looks at it in the morning.
 */
@Controller
class StorylinePages {

	private static final Fields WHOLE = Fields.parse(null, StorylineView.class);

	private static final Collection STORYLINES = new Collection("storylines", "Storylines", "storyline",
			"Sets of reports that are followed together, each with its rule of what belongs.", Map.of(), false,
			Map.of(), List.of("csv", "json"));

	private final StorylineCatalog storylines;

	private final StorylineState storyline;

	private final Lately lately;

	private final OneState state;

	private final BrowsePages browse;

	private final RecordPages records;

	StorylinePages(StorylineCatalog storylines, StorylineState storyline, Lately lately, OneState state,
			BrowsePages browse, RecordPages records) {
		this.storylines = storylines;
		this.storyline = storyline;
		this.lately = lately;
		this.state = state;
		this.browse = browse;
		this.records = records;
	}

	@Shows("storylines")
	@GetMapping(path = "/storylines", produces = "text/html")
	ModelAndView browse(@Query StorylineFilter filter, @Query EntryFacets facets, @Query PageListing listing,
			Reply reply) {
		Walk walk = reply.walk(listing.listing());
		return this.storylines.list(filter, facets, walk, WHOLE, (list) -> {
			Page<StorylineView> page = Page.of(list, walk, reply.request());
			return this.browse.show(STORYLINES, page,
					this.lately.marks(Map.of("storylines", page.items().stream().map(StorylineView::id).toList())),
					reply.request());
		});
	}

	@Shows(value = "storylines/{id}",
			besides = { "claims?storyline={id}", "estimates/latest?storyline={id}", "disagreements?storyline={id}",
					"locations?storyline={id}" })
	@GetMapping(path = "/storylines/{id}", produces = "text/html")
	ModelAndView show(@PathVariable String id, @Query PageViewing viewing, Reply reply) throws RenamedRecord {
		StorylineState.StorylinePage page = this.state.read(() -> this.storyline.read(id, viewing));
		StorylineView storyline = page.storyline();
		return this.records.show(ChangedCollection.STORYLINES, storyline.name(), storyline.rule(), page,
				around(page, reply), reply);
	}

	private static Surroundings around(StorylineState.StorylinePage page, Reply reply) {
		String own = "storyline=" + page.storyline().id();
		EmbedOffer.Several embeds = new EmbedOffer.Several(reply.request());
		page.key().stream().map(StorylineFigure::metric).findFirst().ifPresent((metric) -> {
			String figure = "metric=" + metric.id() + "&" + own;
			embeds.and("Chart: " + metric.name(), EmbedKind.ESTIMATES, figure)
				.and("One sentence: " + metric.name(), EmbedKind.FIGURE, figure);
		});
		return new Surroundings(own, "Claims", StorylineNode.of(page.storyline(), reply), page.marks(),
				embeds.and("What was said, as a list", EmbedKind.CLAIMS, own)
					.and("What was said when, as a timeline", EmbedKind.TIMELINE, own)
					.and("Where, on a map", EmbedKind.MAP, own)
					.all());
	}

}
