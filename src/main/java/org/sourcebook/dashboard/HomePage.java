package org.sourcebook.dashboard;

import java.util.List;
import java.util.Map;

import org.sourcebook.claim.ClaimCatalog;
import org.sourcebook.claim.ClaimFacets;
import org.sourcebook.claim.ClaimFilter;
import org.sourcebook.claim.ClaimView;
import org.sourcebook.format.Reply;
import org.sourcebook.registry.EntryFacets;
import org.sourcebook.storyline.StorylineCatalog;
import org.sourcebook.storyline.StorylineFilter;
import org.sourcebook.storyline.StorylineView;
import org.sourcebook.web.Fields;
import org.sourcebook.web.Query;
import org.sourcebook.web.Walk;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * {@code /}: where people begin, and {@code /about}: what they have to know.
 */
@Controller
class HomePage {

	private static final int LATEST = 8;

	private static final int STORYLINES = 50;

	private static final Fields STORYLINE = Fields.parse("id,name,rule,period,reports,claims,withdrawn",
			StorylineView.class);

	private final StorylineCatalog storylines;

	private final ClaimCatalog claims;

	private final Lately lately;

	private final OneState state;

	private final Pages pages;

	HomePage(StorylineCatalog storylines, ClaimCatalog claims, Lately lately, OneState state, Pages pages) {
		this.storylines = storylines;
		this.claims = claims;
		this.lately = lately;
		this.state = state;
		this.pages = pages;
	}

	@GetMapping(path = "/", produces = "text/html")
	ModelAndView home(@Query PageViewing viewing, Reply reply) {
		Home home = this.state.read(() -> read(viewing));
		Frame frame = this.pages.frame("Sourcebook",
				"Who said what, when, how many, where, and citing whom: a newsroom's record.", reply.request());
		return this.pages.show("home", frame, "home", home).addObject("marks", home.marks());
	}

	private Home read(PageViewing viewing) {
		Walk all = viewing.first(STORYLINES, null);
		Walk latest = viewing.first(LATEST, null);
		Few<StorylineView> storylines = this.storylines.list(new StorylineFilter(null), new EntryFacets(List.of()), all,
				STORYLINE, Few.of(all));
		Few<ClaimView> said = this.claims.list(ClaimFilter.of(List.of(), List.of(), null, List.of(), List.of()),
				ClaimPages.UNFOLDED, new ClaimFacets(List.of()), latest, ClaimPages.LISTED, Few.of(latest));
		return new Home(storylines, this.lately.changes(List.of(), viewing), said,
				this.lately.marks(Map.of("claims", ClaimPages.ids(said.items()), "storylines",
						storylines.items().stream().map(StorylineView::id).toList())));
	}

	@GetMapping(path = "/about", produces = "text/html")
	ModelAndView about(@Query Nothing nothing, Reply reply) {
		Frame frame = this.pages.frame("How we record",
				"What a claim, a number and a date on these pages mean, and what they do not.", reply.request());
		return this.pages.show("about", frame, "nothing", nothing);
	}

	/**
	 * What the first page shows.
	 *
	 * @param storylines the storylines
	 * @param changes what changed last
	 * @param latest the claims that were said last
	 * @param marks what was corrected in what is shown
	 */
	public record Home(Few<StorylineView> storylines, Lately.Changes changes, Few<ClaimView> latest, Marks marks) {
	}

	/**
	 * No parameters.
	 */
	record Nothing() {
	}

}
