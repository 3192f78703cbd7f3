package org.sourcebook.dashboard;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.sourcebook.claim.ClaimCatalog;
import org.sourcebook.claim.ClaimFacet;
import org.sourcebook.claim.ClaimFacets;
import org.sourcebook.claim.ClaimFilter;
import org.sourcebook.claim.ClaimNode;
import org.sourcebook.claim.ClaimView;
import org.sourcebook.claim.DisagreementView;
import org.sourcebook.claim.FoldFilter;
import org.sourcebook.claim.HopView;
import org.sourcebook.claim.NumberView;
import org.sourcebook.claim.RelatedView;
import org.sourcebook.claim.RelationCatalog;
import org.sourcebook.claim.RelationFilter;
import org.sourcebook.format.Reply;
import org.sourcebook.history.ChangedCollection;
import org.sourcebook.history.VersionView;
import org.sourcebook.report.RecordIds;
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
 * {@code /claims}: claims, for people who browse them.
 */
@Controller
class ClaimPages {

	static final Fields LISTED = Fields.parse(
			"id,status,report,source,kind,text,said,chain,places,estimates,relations,recordedIn,withdrawn,repeatedBy,matches",
			ClaimView.class);

	private static final Collection CLAIMS = new Collection("claims", "Claims", "claim",
			"What sources are reported to have said, one thing in each claim, in our own words, with who carried it.",
			facets(), true, sorts(), List.of("csv", "json", "atom"));

	private static final List<ClaimFacet> COUNTED = List.of(ClaimFacet.SOURCE, ClaimFacet.KIND, ClaimFacet.STORYLINE,
			ClaimFacet.LOCATION, ClaimFacet.PUBLISHER, ClaimFacet.MONTH);

	/** Every item of a list for itself, whatever repeats it. */
	static final FoldFilter UNFOLDED = new FoldFilter(null);

	private static final Fields WHOLE = Fields.parse(null, ClaimView.class);

	private static final int RELATIONS = 100;

	private final ClaimCatalog claims;

	private final RelationCatalog relations;

	private final Lately lately;

	private final OneState state;

	private final BrowsePages browse;

	private final RecordPages records;

	ClaimPages(ClaimCatalog claims, RelationCatalog relations, Lately lately, OneState state, BrowsePages browse,
			RecordPages records) {
		this.claims = claims;
		this.relations = relations;
		this.lately = lately;
		this.state = state;
		this.browse = browse;
		this.records = records;
	}

	@Shows("claims")
	@GetMapping(path = "/claims", produces = "text/html")
	ModelAndView browse(@Query ClaimFilter filter, @Query FoldFilter fold, @Query ClaimFacets facets,
			@Query PageListing listing, Reply reply) {
		Walk walk = reply.walk(listing.listing());
		ClaimFacets counted = facets.facet().isEmpty() ? new ClaimFacets(COUNTED) : facets;
		return this.claims.list(filter, fold, counted, walk, LISTED, (list) -> {
			Page<ClaimView> page = Page.of(list, walk, reply.request());
			return this.browse.show(CLAIMS, page, this.lately.marks(Map.of("claims", ids(page.items()))),
					reply.request());
		});
	}

	@Shows("claims/{id}")
	@GetMapping(path = "/claims/{id}", produces = "text/html")
	ModelAndView show(@PathVariable String id, @Query PageViewing viewing, Reply reply) throws RenamedRecord {
		ClaimPage page = this.state.read(() -> read(id, viewing));
		ClaimView claim = page.claim();
		return this.records.show(ChangedCollection.CLAIMS, claim.source().name() + ": " + claim.text(),
				Say.ENGLISH.clocks(claim), page, around(page, reply), reply);
	}

	/**
	 * A claim stands among those of its report, and its numbers among those of their
	 * kind.
	 */
	private static Surroundings around(ClaimPage page, Reply reply) {
		ClaimView claim = page.claim();
		EmbedOffer.Several embeds = new EmbedOffer.Several(reply.request());
		claim.estimates()
			.stream()
			.map(NumberView::metric)
			.distinct()
			.forEach((metric) -> embeds.and("Chart: " + metric.name(), EmbedKind.ESTIMATES, "metric=" + metric.id()));
		String report = "report=" + RecordIds.report(claim.id());
		embeds.and("What its report has, as a list", EmbedKind.CLAIMS, report);
		return new Surroundings(report, "Claims of its report", ClaimNode.of(claim, reply), page.marks(), embeds.all());
	}

	private ClaimPage read(String id, PageViewing viewing) {
		Walk all = viewing.first(RELATIONS, null);
		ClaimView claim = this.claims.get(id, viewing.viewing(), WHOLE);
		Few<RelatedView> related = this.relations.list(id, new RelationFilter(List.of(), null), all, Few.of(all));
		List<String> shown = Stream
			.concat(Stream.of(claim.id()), related.items().stream().map((relation) -> relation.other().claim()))
			.toList();
		return new ClaimPage(claim, related, this.records.versions(ChangedCollection.CLAIMS, id, viewing),
				this.lately.marks(Map.of("claims", shown)));
	}

	static List<String> ids(List<ClaimView> claims) {
		return claims.stream().map(ClaimView::id).toList();
	}

	/** The claims of pairs that disagree. */
	static List<String> sides(List<DisagreementView> pairs) {
		return pairs.stream().flatMap((pair) -> Stream.of(pair.one().claim(), pair.other().claim())).toList();
	}

	static Map<String, String> facets() {
		Map<String, String> facets = new LinkedHashMap<>();
		facets.put("source", "Said by");
		facets.put("kind", "Kind");
		facets.put("storyline", "Storyline");
		facets.put("location", "Place");
		facets.put("publisher", "Published by");
		facets.put("month", "Month");
		facets.put("metric", "Counting");
		return facets;
	}

	private static Map<String, String> sorts() {
		Map<String, String> sorts = new LinkedHashMap<>();
		sorts.put("-said", "newest said first");
		sorts.put("said", "oldest said first");
		sorts.put("-published", "newest published first");
		sorts.put("published", "oldest published first");
		return sorts;
	}

	/**
	 * A claim with what belongs to it.
	 *
	 * @param claim the claim
	 * @param relations how it stands to others
	 * @param versions what became of it
	 * @param marks what was corrected in what is shown
	 */
	public record ClaimPage(ClaimView claim, Few<RelatedView> relations, Few<VersionView> versions, Marks marks) {

		/**
		 * The steps of its chain, from the report inwards, with who stands side by side.
		 */
		public List<List<HopView>> steps() {
			return List.copyOf(this.claim.attribution()
				.stream()
				.collect(Collectors.groupingBy(HopView::order, TreeMap::new, Collectors.toList()))
				.values());
		}

		/** Whether the report tells where the claim comes from in the end. */
		public boolean isOriginKnown() {
			List<List<HopView>> steps = steps();
			return !steps.isEmpty() && steps.get(steps.size() - 1).stream().allMatch((hop) -> hop.source() != null);
		}

	}

}
