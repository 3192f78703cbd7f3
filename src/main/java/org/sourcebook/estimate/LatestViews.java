package org.sourcebook.estimate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.sourcebook.claim.MetricHead;
import org.sourcebook.figure.Origins;
import org.sourcebook.figure.Position;
import org.sourcebook.registry.RegistryKind;
import org.sourcebook.web.Fields;

import org.springframework.stereotype.Component;

/**
 * Puts the JSON of totals that stand together, with what backs them.
 */
@Component
class LatestViews {

	private static final Origins NOT_SHOWN = Origins.of(List.of(), (claim) -> List.of());

	private static final Fields WHOLE = Fields.parse(null, EstimateView.class);

	private final EstimateViews estimates;

	private final Backing backing;

	LatestViews(EstimateViews estimates, Backing backing) {
		this.estimates = estimates;
		this.backing = backing;
	}

	List<LatestView> of(List<Position> positions, LatestQuestion asked, Fields fields) {
		Map<String, EstimateView> shown = fields.has("estimate") ? estimates(positions, asked, WHOLE) : Map.of();
		boolean counts = Stream.of("reports", "speakers", "independentOrigins", "unknownOrigins").anyMatch(fields::has);
		return of(positions, counts ? backing(this.backing.of(positions, asked), positions, asked) : Map.of(), shown,
				asked);
	}

	/** With everything, where it is known already what backs the totals. */
	List<LatestView> of(List<Position> positions, Backing.Backed backed, LatestQuestion asked) {
		return of(positions, backing(backed, positions, asked), estimates(positions, asked, WHOLE), asked);
	}

	private static List<LatestView> of(List<Position> positions, Map<Position, Origins> backing,
			Map<String, EstimateView> shown, LatestQuestion asked) {
		return positions.stream().map((position) -> {
			Origins origins = backing.getOrDefault(position, NOT_SHOWN);
			String place = position.place();
			return new LatestView(asked.registry().named(RegistryKind.SOURCES, position.holder()),
					MetricHead.of(position.figure().metric(), asked.registry()),
					(place != null) ? asked.registry().named(RegistryKind.LOCATIONS, place) : null, position.since(),
					origins.reports(), origins.speakers(), origins.independent().size(), origins.unknown(),
					shown.get(position.figure().id()));
		}).toList();
	}

	/** The estimates of totals, by their ids. */
	Map<String, EstimateView> estimates(List<Position> positions, LatestQuestion asked, Fields fields) {
		return this.estimates.of(positions.stream().map((position) -> position.figure().id()).toList(), asked.view(),
				asked.registry(), fields);
	}

	private static Map<Position, Origins> backing(Backing.Backed backed, List<Position> positions,
			LatestQuestion asked) {
		Map<Position, Origins> origins = new HashMap<>();
		positions.forEach((position) -> origins.put(position, backed.origins(List.of(position), asked.day())));
		return origins;
	}

}
