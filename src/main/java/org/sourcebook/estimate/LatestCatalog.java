package org.sourcebook.estimate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.sourcebook.claim.ClaimConditions;
import org.sourcebook.edition.Editions;
import org.sourcebook.edition.View;
import org.sourcebook.figure.Position;
import org.sourcebook.format.Columns;
import org.sourcebook.registry.Lookup;
import org.sourcebook.registry.Registries;
import org.sourcebook.registry.Registry;
import org.sourcebook.web.Fields;
import org.sourcebook.web.Listed;
import org.sourcebook.web.Orders;
import org.sourcebook.web.ParameterErrors;
import org.sourcebook.web.SortedItems;
import org.sourcebook.web.ViewInfo;
import org.sourcebook.web.Walk;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Answers who stood where on a day.
 */
@Service
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
public class LatestCatalog {

	/** By metric, then place, then holder. */
	static final Orders ORDERS = new Orders("metric", List.of("metric", "-metric"));

	private static final Fields WIDE = Fields.parse("qualifier,figure,bounds,date", EstimateView.class);

	private final StandingTotals totals;

	private final LatestViews views;

	private final ClaimConditions conditions;

	private final Editions editions;

	private final Registries registries;

	LatestCatalog(StandingTotals totals, LatestViews views, ClaimConditions conditions, Editions editions,
			Registries registries) {
		this.totals = totals;
		this.views = views;
		this.conditions = conditions;
		this.editions = editions;
		this.registries = registries;
	}

	public <R> R list(LatestFilter filter, Walk walk, Fields fields, Function<Listed<LatestView>, R> answer) {
		return answer(filter, walk, (asked, view) -> {
			SortedItems<Position> items = new SortedItems<>(standing(asked), LatestCatalog::position);
			boolean nothingYet = items.items().isEmpty() && asksForADay(filter, walk);
			return answer.apply(new Listed<>(items.items()::size,
					items.shown(isDescending(walk), (positions) -> this.views.of(positions, asked, fields)),
					asked.view().edition(), nothingYet ? view.noting(ViewInfo.NOTHING_KNOWN_YET) : view)
				.naming(items.shown(isDescending(walk),
						(positions) -> positions.stream()
							.map((position) -> List.of(position.figure().id()))
							.toList())));
		});
	}

	/** The same with one row for each metric and place, and columns for each holder. */
	<R> R wide(LatestFilter filter, Walk walk, BiFunction<Columns<WideTotals>, Listed<WideTotals>, R> answer) {
		return answer(filter, walk, (asked, view) -> {
			List<Position> standing = standing(asked);
			Map<List<String>, List<Position>> rows = standing.stream()
				.collect(Collectors.groupingBy(LatestCatalog::rowPosition, LinkedHashMap::new, Collectors.toList()));
			SortedItems<List<Position>> items = new SortedItems<>(List.copyOf(rows.values()),
					(row) -> rowPosition(row.get(0)));
			Collection<String> holders = standing.stream()
				.map(Position::holder)
				.collect(Collectors.toCollection(TreeSet::new));
			return answer.apply(WideTotals.columns(holders), new Listed<>(rows::size,
					items.shown(isDescending(walk), (part) -> wide(part, asked)), asked.view().edition(), view));
		});
	}

	private List<WideTotals> wide(List<List<Position>> rows, LatestQuestion asked) {
		List<Position> positions = rows.stream().flatMap(List::stream).toList();
		Map<String, EstimateView> estimates = this.views.estimates(positions, asked, WIDE);
		return rows.stream().map((row) -> WideTotals.of(row, estimates, asked.registry())).toList();
	}

	private <R> R answer(LatestFilter filter, Walk walk, BiFunction<LatestQuestion, ViewInfo, R> answer) {
		View view = this.editions.of(walk);
		Registry registry = this.registries.of(view);
		ParameterErrors errors = new ParameterErrors();
		Lookup lookup = new Lookup(registry, errors);
		LatestQuestion asked = LatestQuestion.of(filter, view, registry, this.conditions, lookup, errors);
		errors.throwIfAny();
		ORDERS.of(walk.listing().sort());
		return answer.apply(asked, view.info(lookup.renamed()));
	}

	/** What stands, in the order of positions. */
	private List<Position> standing(LatestQuestion asked) {
		return this.totals.on(asked.day(), asked.per(), asked.totals(), asked.view(), asked.registry());
	}

	private static boolean isDescending(Walk walk) {
		return ORDERS.of(walk.listing().sort()).startsWith("-");
	}

	private static boolean asksForADay(LatestFilter filter, Walk walk) {
		return filter.on() != null || walk.listing().knownOn() != null;
	}

	/** No two totals are of the same metric, place and holder. */
	private static List<String> position(Position total) {
		return List.of(total.figure().metric(), Objects.requireNonNullElse(total.place(), ""), total.holder());
	}

	private static List<String> rowPosition(Position total) {
		return position(total).subList(0, 2);
	}

}
