package org.sourcebook.location;

import org.jspecify.annotations.Nullable;
import org.sourcebook.format.Columns;
import org.sourcebook.format.Place;
import org.sourcebook.format.Reply;
import org.sourcebook.format.Sheet;
import org.sourcebook.registry.EntryList;
import org.sourcebook.web.Answers;
import org.sourcebook.web.Fields;
import org.sourcebook.web.Format;
import org.sourcebook.web.Listing;
import org.sourcebook.web.Ordered;
import org.sourcebook.web.Orders;
import org.sourcebook.web.Page;
import org.sourcebook.web.Query;
import org.sourcebook.web.RenamedRecord;
import org.sourcebook.web.Viewing;
import org.sourcebook.web.Walk;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * {@code /api/v1/locations}: the places claims are about, from a training ground to a
 * country. They form a tree.
 */
@Answers(LocationView.class)
@RestController
@RequestMapping("/api/v1/locations")
class LocationController implements Ordered {

	private final LocationCatalog catalog;

	private final Columns<LocationView> columns;

	LocationController(LocationCatalog catalog, Columns<LocationView> columns) {
		this.catalog = catalog;
		this.columns = columns;
	}

	/**
	 * Lists locations. By id, unless {@code sort} says otherwise.
	 */
	@GetMapping(produces = { Format.JSON_TYPE, Format.CSV_TYPE, Format.NDJSON_TYPE, Format.GEOJSON_TYPE })
	@Nullable ResponseEntity<Page<Object>> list(@Query LocationFilter filter, @Query LocationFacets facets,
			@Query Listing listing, @Query Sheet sheet, Reply reply) {
		Fields fields = Fields.parse(listing.fields(), LocationView.class);
		Walk walk = reply.walk(listing);
		return this.catalog
			.list(filter, facets, walk, fields,
					reply.with(walk, fields, sheet, this.columns).at(LocationController::place))
			.orElse(null);
	}

	private static Place place(LocationView location) {
		PointView point = location.point();
		return new Place(location.id(), (point != null) ? point.lon() : null, (point != null) ? point.lat() : null);
	}

	/**
	 * Shows one location. It stays under its id when it is withdrawn, and a former id
	 * leads to the present one.
	 * @param id the id of the location
	 */
	@GetMapping(path = "/{id}", produces = { Format.JSON_TYPE, Format.JSON_LD_TYPE })
	ResponseEntity<Object> get(@PathVariable String id, @Query Viewing viewing, Reply reply) throws RenamedRecord {
		Fields fields = Fields.parse(viewing.fields(), LocationView.class);
		LocationView location = this.catalog.get(id, viewing, fields);
		return reply.with(fields.apply(location), () -> PlaceNode.of(location, reply));
	}

	@Override
	public Orders orders() {
		return EntryList.ORDERS;
	}

}
