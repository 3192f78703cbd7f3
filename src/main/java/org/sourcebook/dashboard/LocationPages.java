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
import org.sourcebook.location.LocationCatalog;
import org.sourcebook.location.LocationFacet;
import org.sourcebook.location.LocationFacets;
import org.sourcebook.location.LocationFilter;
import org.sourcebook.location.LocationView;
import org.sourcebook.location.PlaceNode;
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
 * {@code /locations}: places, for people who browse and read them.
 */
@Controller
class LocationPages {

	static final Fields WHOLE = Fields.parse(null, LocationView.class);

	private static final Collection PLACES = new Collection("locations", "Places", "place",
			"Training grounds, towns, regions and countries that claims are about.", facets(), false, Map.of(),
			List.of("csv", "json", "geojson"));

	private static final List<LocationFacet> COUNTED = List.of(LocationFacet.KIND, LocationFacet.COUNTRY,
			LocationFacet.PARENT);

	private static final int LATEST = 20;

	private final LocationCatalog locations;

	private final ClaimCatalog claims;

	private final Lately lately;

	private final OneState state;

	private final BrowsePages browse;

	private final RecordPages records;

	LocationPages(LocationCatalog locations, ClaimCatalog claims, Lately lately, OneState state, BrowsePages browse,
			RecordPages records) {
		this.locations = locations;
		this.claims = claims;
		this.lately = lately;
		this.state = state;
		this.browse = browse;
		this.records = records;
	}

	@Shows("locations")
	@GetMapping(path = "/locations", produces = "text/html")
	ModelAndView browse(@Query LocationFilter filter, @Query LocationFacets facets, @Query PageListing listing,
			Reply reply) {
		Walk walk = reply.walk(listing.listing());
		LocationFacets counted = facets.facet().isEmpty() ? new LocationFacets(COUNTED) : facets;
		return this.locations.list(filter, counted, walk, WHOLE, (list) -> {
			Page<LocationView> page = Page.of(list, walk, reply.request());
			return this.browse.show(PLACES, page,
					this.lately.marks(Map.of("locations", page.items().stream().map(LocationView::id).toList())),
					reply.request());
		});
	}

	@Shows(value = "locations/{id}", besides = "claims?location={id}")
	@GetMapping(path = "/locations/{id}", produces = "text/html")
	ModelAndView show(@PathVariable String id, @Query PageViewing viewing, Reply reply) throws RenamedRecord {
		LocationPage page = this.state.read(() -> read(id, viewing));
		LocationView location = page.location();
		return this.records.show(ChangedCollection.LOCATIONS, location.name(),
				"What was said about %s.".formatted(location.name()), page, around(page, reply), reply);
	}

	private static Surroundings around(LocationPage page, Reply reply) {
		String own = "location=" + page.location().id();
		return new Surroundings(own, "Claims", PlaceNode.of(page.location(), reply), page.marks(),
				new EmbedOffer.Several(reply.request()).and("What was said of it, as a list", EmbedKind.CLAIMS, own)
					.and("What was said of it when, as a timeline", EmbedKind.TIMELINE, own)
					.all());
	}

	private LocationPage read(String id, PageViewing viewing) {
		LocationView location = this.locations.get(id, viewing.viewing(), WHOLE);
		Walk latest = viewing.first(LATEST, null);
		Few<ClaimView> said = this.claims.list(ClaimFilter.of(List.of(), List.of(), null, List.of(), List.of(id)),
				ClaimPages.UNFOLDED, new ClaimFacets(List.of()), latest, ClaimPages.LISTED, Few.of(latest));
		return new LocationPage(location, said, this.records.versions(ChangedCollection.LOCATIONS, id, viewing),
				this.lately.marks(Map.of("claims", ClaimPages.ids(said.items()), "locations", List.of(location.id()))));
	}

	private static Map<String, String> facets() {
		Map<String, String> facets = new LinkedHashMap<>();
		facets.put("kind", "Kind");
		facets.put("country", "Country");
		facets.put("parent", "Lies in");
		return facets;
	}

	/**
	 * A place with what belongs to it.
	 *
	 * @param location the place
	 * @param latest what was said of it last
	 * @param versions what became of its entry
	 * @param marks what was corrected in what is shown
	 */
	public record LocationPage(LocationView location, Few<ClaimView> latest, Few<VersionView> versions, Marks marks) {
	}

}
