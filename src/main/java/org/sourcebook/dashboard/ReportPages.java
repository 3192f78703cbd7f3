package org.sourcebook.dashboard;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.sourcebook.claim.ClaimCatalog;
import org.sourcebook.claim.ClaimFacets;
import org.sourcebook.claim.ClaimFilter;
import org.sourcebook.claim.ClaimView;
import org.sourcebook.format.Reply;
import org.sourcebook.history.ChangedCollection;
import org.sourcebook.history.VersionView;
import org.sourcebook.report.ReportCatalog;
import org.sourcebook.report.ReportFacet;
import org.sourcebook.report.ReportFacets;
import org.sourcebook.report.ReportFilter;
import org.sourcebook.report.ReportNode;
import org.sourcebook.report.ReportView;
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
 * {@code /reports}: reports, for people who browse and read them.
 */
@Controller
class ReportPages {

	private static final Fields WHOLE = Fields.parse(null, ReportView.class);

	private static final Collection REPORTS = new Collection("reports", "Reports", "report",
			"What was published and read for this record, with a title and summary of our own.", facets(), true,
			sorts(), List.of("csv", "json", "atom"));

	private static final List<ReportFacet> COUNTED = List.of(ReportFacet.PUBLISHER, ReportFacet.STORYLINE,
			ReportFacet.LANGUAGE, ReportFacet.SOURCE, ReportFacet.LOCATION, ReportFacet.MONTH);

	/** A report holds a few dozen claims. */
	private static final int CLAIMS = 200;

	private final ReportCatalog reports;

	private final ClaimCatalog claims;

	private final Lately lately;

	private final OneState state;

	private final BrowsePages browse;

	private final RecordPages records;

	ReportPages(ReportCatalog reports, ClaimCatalog claims, Lately lately, OneState state, BrowsePages browse,
			RecordPages records) {
		this.reports = reports;
		this.claims = claims;
		this.lately = lately;
		this.state = state;
		this.browse = browse;
		this.records = records;
	}

	@Shows("reports")
	@GetMapping(path = "/reports", produces = "text/html")
	ModelAndView browse(@Query ReportFilter filter, @Query ReportFacets facets, @Query PageListing listing,
			Reply reply) {
		Walk walk = reply.walk(listing.listing());
		ReportFacets counted = facets.facet().isEmpty() ? new ReportFacets(COUNTED) : facets;
		return this.reports.list(filter, counted, walk, WHOLE, (list) -> {
			Page<ReportView> page = Page.of(list, walk, reply.request());
			return this.browse.show(REPORTS, page,
					this.lately.marks(Map.of("reports", page.items().stream().map(ReportView::id).toList())),
					reply.request());
		});
	}

	@Shows("reports/{id}")
	@GetMapping(path = "/reports/{id}", produces = "text/html")
	ModelAndView show(@PathVariable String id, @Query PageViewing viewing, Reply reply) throws RenamedRecord {
		ReportPage page = this.state.read(() -> read(id, viewing));
		ReportView report = page.report();
		String own = "report=" + report.id();
		return this.records.show(ChangedCollection.REPORTS, report.title(), report.summary(), page, new Surroundings(
				own, "Claims", ReportNode.of(report, reply), page.marks(),
				new EmbedOffer.Several(reply.request()).and("What it reports, as a list", EmbedKind.CLAIMS, own).all()),
				reply);
	}

	private ReportPage read(String id, PageViewing viewing) {
		Walk all = viewing.first(CLAIMS, "id");
		return new ReportPage(this.reports.get(id, viewing.viewing(), WHOLE),
				this.claims.list(ClaimFilter.ofReport(id), ClaimPages.UNFOLDED, new ClaimFacets(List.of()), all,
						ClaimPages.LISTED, Few.of(all)),
				this.records.versions(ChangedCollection.REPORTS, id, viewing),
				this.lately.marks(Map.of("reports", List.of(id))));
	}

	private static Map<String, String> facets() {
		Map<String, String> facets = new LinkedHashMap<>();
		facets.put("publisher", "Published by");
		facets.put("storyline", "Storyline");
		facets.put("language", "Language");
		facets.put("source", "With a claim of");
		facets.put("location", "With a claim about");
		facets.put("month", "Month");
		return facets;
	}

	private static Map<String, String> sorts() {
		Map<String, String> sorts = new LinkedHashMap<>();
		sorts.put("-published", "newest first");
		sorts.put("published", "oldest first");
		return sorts;
	}

	/**
	 * A report with what belongs to it.
	 *
	 * @param report the report
	 * @param claims its claims
	 * @param versions what became of it
	 * @param marks what was corrected in it
	 */
	public record ReportPage(ReportView report, Few<ClaimView> claims, Few<VersionView> versions, Marks marks) {
	}

}
