package org.sourcebook.dashboard;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.sourcebook.claim.ClaimCatalog;
import org.sourcebook.claim.ClaimFacets;
import org.sourcebook.claim.ClaimFilter;
import org.sourcebook.claim.ClaimView;
import org.sourcebook.claim.DisagreementCatalog;
import org.sourcebook.claim.DisagreementFilter;
import org.sourcebook.claim.DisagreementView;
import org.sourcebook.claim.SourceRecordCatalog;
import org.sourcebook.claim.SourceRecordView;
import org.sourcebook.format.Reply;
import org.sourcebook.history.ChangedCollection;
import org.sourcebook.history.VersionView;
import org.sourcebook.source.SourceCatalog;
import org.sourcebook.source.SourceFacet;
import org.sourcebook.source.SourceFacets;
import org.sourcebook.source.SourceFilter;
import org.sourcebook.source.SourceNode;
import org.sourcebook.source.SourceView;
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
 * {@code /sources}: sources, for people who browse and read them.
 */
@Controller
class SourcePages {

	private static final Fields WHOLE = Fields.parse(null, SourceView.class);

	private static final Collection SOURCES = new Collection("sources", "Sources", "source",
			"People, agencies, governments, media and unnamed groups that say things.", facets(), false, Map.of(),
			List.of("csv", "json"));

	private static final List<SourceFacet> COUNTED = List.of(SourceFacet.KIND, SourceFacet.COUNTRY, SourceFacet.PARENT,
			SourceFacet.NAMED);

	private static final int LATEST = 10;

	private static final int PAIRS = 10;

	private final SourceCatalog sources;

	private final ClaimCatalog claims;

	private final DisagreementCatalog disagreements;

	private final SourceRecordCatalog became;

	private final Lately lately;

	private final OneState state;

	private final BrowsePages browse;

	private final RecordPages records;

	SourcePages(SourceCatalog sources, ClaimCatalog claims, DisagreementCatalog disagreements,
			SourceRecordCatalog became, Lately lately, OneState state, BrowsePages browse, RecordPages records) {
		this.sources = sources;
		this.claims = claims;
		this.disagreements = disagreements;
		this.became = became;
		this.lately = lately;
		this.state = state;
		this.browse = browse;
		this.records = records;
	}

	@Shows("sources")
	@GetMapping(path = "/sources", produces = "text/html")
	ModelAndView browse(@Query SourceFilter filter, @Query SourceFacets facets, @Query PageListing listing,
			Reply reply) {
		Walk walk = reply.walk(listing.listing());
		SourceFacets counted = facets.facet().isEmpty() ? new SourceFacets(COUNTED) : facets;
		return this.sources.list(filter, counted, walk, WHOLE, (list) -> {
			Page<SourceView> page = Page.of(list, walk, reply.request());
			return this.browse.show(SOURCES, page,
					this.lately.marks(Map.of("sources", page.items().stream().map(SourceView::id).toList())),
					reply.request());
		});
	}

	@Shows(value = "sources/{id}", besides = { "claims?source={id}", "disagreements?source={id}" })
	@GetMapping(path = "/sources/{id}", produces = "text/html")
	ModelAndView show(@PathVariable String id, @Query PageViewing viewing, Reply reply) throws RenamedRecord {
		SourcePage page = this.state.read(() -> read(id, viewing));
		SourceView source = page.source();
		return this.records.show(ChangedCollection.SOURCES, source.name(),
				"What %s is reported to have said.".formatted(source.name()), page, around(page, reply), reply);
	}

	private static Surroundings around(SourcePage page, Reply reply) {
		String own = "source=" + page.source().id();
		return new Surroundings(own, "Claims", SourceNode.of(page.source(), reply), page.marks(),
				new EmbedOffer.Several(reply.request()).and("What it said, as a list", EmbedKind.CLAIMS, own)
					.and("What it said when, as a timeline", EmbedKind.TIMELINE, own)
					.and("The places it spoke of, on a map", EmbedKind.MAP, own)
					.all());
	}

	private SourcePage read(String id, PageViewing viewing) {
		SourceView source = this.sources.get(id, viewing.viewing(), WHOLE);
		Walk latest = viewing.first(LATEST, null);
		Walk pairs = viewing.first(PAIRS, null);
		Few<ClaimView> said = this.claims.list(ClaimFilter.of(List.of(), List.of(id), null, List.of(), List.of()),
				ClaimPages.UNFOLDED, new ClaimFacets(List.of()), latest, ClaimPages.LISTED, Few.of(latest));
		Few<DisagreementView> disagreed = this.disagreements.list(DisagreementFilter.of(List.of(), List.of(id)), pairs,
				Few.of(pairs));
		List<String> claims = new ArrayList<>(ClaimPages.ids(said.items()));
		claims.addAll(ClaimPages.sides(disagreed.items()));
		return new SourcePage(source, this.became.get(id, viewing.viewing()), said, disagreed,
				this.records.versions(ChangedCollection.SOURCES, id, viewing),
				this.lately.marks(Map.of("claims", claims, "sources", List.of(source.id()))));
	}

	private static Map<String, String> facets() {
		Map<String, String> facets = new LinkedHashMap<>();
		facets.put("kind", "Kind");
		facets.put("country", "Country");
		facets.put("parent", "Belongs to");
		facets.put("named", "Named or not");
		return facets;
	}

	/**
	 * A source with what belongs to it.
	 *
	 * @param source the source
	 * @param became what became of what it said
	 * @param latest what it said last
	 * @param disagreements whom it disagreed with
	 * @param versions what became of its entry
	 * @param marks what was corrected in what is shown
	 */
	public record SourcePage(SourceView source, SourceRecordView became, Few<ClaimView> latest,
			Few<DisagreementView> disagreements, Few<VersionView> versions, Marks marks) {
	}

}
