package org.sourcebook.estimate;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.sourcebook.claim.Accounts;
import org.sourcebook.claim.MetricHead;
import org.sourcebook.figure.Account;
import org.sourcebook.figure.Figure;
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

	private final StandingTotals totals;

	private final EstimateViews estimates;

	private final Accounts accounts;

	LatestViews(StandingTotals totals, EstimateViews estimates, Accounts accounts) {
		this.totals = totals;
		this.estimates = estimates;
		this.accounts = accounts;
	}

	List<LatestView> of(List<Position> positions, LatestQuestion asked, Fields fields) {
		Map<String, EstimateView> shown = fields.has("estimate") ? estimates(positions, asked, WHOLE) : Map.of();
		boolean counts = Stream.of("reports", "speakers", "independentOrigins", "unknownOrigins").anyMatch(fields::has);
		Map<Position, Origins> backing = counts ? backing(positions, asked) : Map.of();
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

	private Map<Position, Origins> backing(List<Position> positions, LatestQuestion asked) {
		Map<List<Object>, List<Figure>> alike = this.totals
			.like(positions, asked.day(), asked.totals(), asked.registry())
			.stream()
			.collect(Collectors.groupingBy((figure) -> List.of(asked.per().holder(figure), figure.statement())));
		Map<Position, List<Figure>> backing = new HashMap<>();
		positions.forEach((position) -> backing.put(position,
				alike.getOrDefault(List.of(position.holder(), position.figure().statement()), List.of())
					.stream()
					.filter(position.figure()::states)
					.toList()));
		Map<String, List<Figure>> byClaim = backing.values()
			.stream()
			.flatMap(List::stream)
			.collect(Collectors.groupingBy(Figure::claim));
		Map<String, Account> accounts = this.accounts.of(byClaim, asked.view(), asked.registry());
		Map<Position, Origins> origins = new HashMap<>();
		backing.forEach((position, figures) -> origins.put(position, origins(figures, accounts, asked)));
		return origins;
	}

	private Origins origins(List<Figure> figures, Map<String, Account> accounts, LatestQuestion asked) {
		Set<String> claims = figures.stream().map(Figure::claim).collect(Collectors.toCollection(LinkedHashSet::new));
		return this.accounts.origins(claims.stream().map(accounts::get).filter(Objects::nonNull).toList(), asked.day(),
				asked.view(), asked.registry());
	}

}
