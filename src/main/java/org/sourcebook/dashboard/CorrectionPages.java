package org.sourcebook.dashboard;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.sourcebook.format.Reply;
import org.sourcebook.history.ChangeKind;
import org.sourcebook.history.CorrectedCollection;
import org.sourcebook.history.CorrectionCatalog;
import org.sourcebook.history.CorrectionFilter;
import org.sourcebook.history.CorrectionView;
import org.sourcebook.kernel.Word;
import org.sourcebook.web.Listing;
import org.sourcebook.web.Page;
import org.sourcebook.web.Param;
import org.sourcebook.web.Query;
import org.sourcebook.web.Shows;
import org.sourcebook.web.Walk;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * {@code /corrections}: what was corrected and withdrawn, for people who want to know.
 */
@Controller
class CorrectionPages {

	private static final Collection CORRECTIONS = new Collection("corrections", "Corrections", "correction",
			"Nothing that was published here vanishes. What was wrong is corrected in public, with a date and a reason, or withdrawn, and stays under its address.",
			titles(), true, sorts(), List.of("csv", "json", "atom"));

	private static final Map<String, List<String>> CHOICES = Map.of("kind", Word.all(ChangeKind.class), "collection",
			Word.all(CorrectedCollection.class));

	private final CorrectionCatalog corrections;

	private final Lately lately;

	private final BrowsePages browse;

	CorrectionPages(CorrectionCatalog corrections, Lately lately, BrowsePages browse) {
		this.corrections = corrections;
		this.lately = lately;
		this.browse = browse;
	}

	@Shows("corrections")
	@GetMapping(path = "/corrections", produces = "text/html")
	ModelAndView browse(@Query CorrectionFilter filter, @Query CorrectionListing listing, Reply reply) {
		Walk walk = reply.walk(listing.listing());
		Shown shown = this.corrections.list(filter, walk, (list) -> {
			Page<CorrectionView> page = Page.of(list, walk, reply.request());
			return new Shown(page, this.lately.names(page.items()));
		});
		return this.browse.show(CORRECTIONS, CHOICES, shown.page(), Marks.NONE, reply.request())
			.addObject("names", shown.names());
	}

	private static Map<String, String> titles() {
		Map<String, String> titles = new LinkedHashMap<>();
		titles.put("kind", "Kind");
		titles.put("collection", "Of");
		titles.put("record", "Record");
		titles.put("storyline", "Storyline");
		return titles;
	}

	private static Map<String, String> sorts() {
		Map<String, String> sorts = new LinkedHashMap<>();
		sorts.put("-date", "newest first");
		sorts.put("date", "oldest first");
		return sorts;
	}

	/**
	 * The parameters of the page, besides filters: corrections are of the record, and not
	 * of what was published.
	 */
	record CorrectionListing(@Param(min = 1, max = 1000, defaultValue = "50") int size, @Nullable String cursor,
			@Nullable String sort, @Param(defaultValue = "true") boolean count, @Nullable String edition) {

		Listing listing() {
			return new Listing(this.size, this.cursor, null, this.sort, this.count, null, this.edition, null);
		}

	}

	/**
	 * A page of corrections.
	 *
	 * @param page the corrections
	 * @param names what the corrected records are called
	 */
	private record Shown(Page<CorrectionView> page, Map<String, String> names) {
	}

}
