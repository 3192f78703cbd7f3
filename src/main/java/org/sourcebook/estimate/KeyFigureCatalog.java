package org.sourcebook.estimate;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.sourcebook.claim.ClaimConditions;
import org.sourcebook.claim.MetricHead;
import org.sourcebook.edition.Editions;
import org.sourcebook.edition.View;
import org.sourcebook.figure.Origins;
import org.sourcebook.figure.Position;
import org.sourcebook.registry.Lookup;
import org.sourcebook.registry.Registries;
import org.sourcebook.registry.Registry;
import org.sourcebook.registry.RegistryKind;
import org.sourcebook.web.ParameterErrors;
import org.sourcebook.web.Walk;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Answers how every figure of a storyline stands: the envelope of its totals on the day
 * on which the newest of them became known.
 */
@Service
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
public class KeyFigureCatalog {

	/** How many days a total is current, as in envelopes. */
	public static final int CURRENT_FOR = 90;

	private final StandingTotals totals;

	private final Backing backing;

	private final LatestViews views;

	private final ClaimConditions conditions;

	private final Editions editions;

	private final Registries registries;

	KeyFigureCatalog(StandingTotals totals, Backing backing, LatestViews views, ClaimConditions conditions,
			Editions editions, Registries registries) {
		this.totals = totals;
		this.backing = backing;
		this.views = views;
		this.conditions = conditions;
		this.editions = editions;
		this.registries = registries;
	}

	/**
	 * The figures of a storyline, those of which most bodies have spoken first.
	 * @param walk how many at most, and what they are seen from
	 */
	public <R> R list(String storyline, Walk walk, Function<KeyFigures, R> answer) {
		View view = this.editions.of(walk);
		Registry registry = this.registries.of(view);
		ParameterErrors errors = new ParameterErrors();
		LatestQuestion asked = LatestQuestion.of(
				new LatestFilter(List.of(), List.of(storyline), List.of(), null, List.of(), null, null, false), view,
				registry, this.conditions, new Lookup(registry, errors), errors);
		errors.throwIfAny();
		List<Standing> all = standing(asked);
		List<Standing> shown = all.subList(0, Math.min(all.size(), walk.listing().size()));
		return answer.apply(new KeyFigures(views(shown, asked), all.size()));
	}

	private List<Standing> standing(LatestQuestion asked) {
		Map<List<String>, List<Position>> figures = this.totals
			.on(asked.day(), asked.per(), asked.totals(), asked.view(), asked.registry())
			.stream()
			.collect(Collectors.groupingBy(
					(total) -> List.of(total.figure().metric(), Objects.requireNonNullElse(total.place(), "")),
					LinkedHashMap::new, Collectors.toList()));
		return figures.values()
			.stream()
			.map(Standing::of)
			.sorted(Comparator.comparingInt((Standing figure) -> figure.totals().size())
				.thenComparingInt((figure) -> figure.current().size())
				.reversed())
			.toList();
	}

	/** What backs them, and what they say, is read at once. */
	private List<KeyFigure> views(List<Standing> figures, LatestQuestion asked) {
		List<Position> totals = figures.stream().flatMap((figure) -> figure.totals().stream()).toList();
		Backing.Backed backed = this.backing.of(totals, asked);
		Map<Position, LatestView> views = new LinkedHashMap<>();
		List<LatestView> rows = this.views.of(totals, backed, asked);
		for (int i = 0; i < rows.size(); i++) {
			views.put(totals.get(i), rows.get(i));
		}
		return figures.stream().map((figure) -> view(figure, backed, views, asked.registry())).toList();
	}

	private static KeyFigure view(Standing figure, Backing.Backed backed, Map<Position, LatestView> views,
			Registry registry) {
		Origins origins = backed.origins(figure.current(), figure.day());
		Position first = figure.totals().get(0);
		String place = first.place();
		return new KeyFigure(MetricHead.of(first.figure().metric(), registry),
				(place != null) ? registry.named(RegistryKind.LOCATIONS, place) : null, figure.day(), origins.reports(),
				origins.independent().size(), origins.unknown(), rows(figure.current(), views),
				rows(figure.older(), views));
	}

	private static List<LatestView> rows(List<Position> positions, Map<Position, LatestView> views) {
		return positions.stream().map((position) -> Objects.requireNonNull(views.get(position))).toList();
	}

	/**
	 * The totals of one figure. No other has stood for anybody since the newest became
	 * known.
	 *
	 * @param totals the totals, by holder
	 * @param day the day on which the newest became known
	 */
	private record Standing(List<Position> totals, LocalDate day) {

		static Standing of(List<Position> totals) {
			return new Standing(totals,
					totals.stream().map(Position::since).max(Comparator.naturalOrder()).orElseThrow());
		}

		List<Position> current() {
			return that((total) -> total.isCurrentOn(this.day, CURRENT_FOR));
		}

		List<Position> older() {
			return that((total) -> !total.isCurrentOn(this.day, CURRENT_FOR));
		}

		private List<Position> that(Predicate<Position> which) {
			return this.totals.stream().filter(which).toList();
		}

	}

	/**
	 * The first figures.
	 *
	 * @param figures the figures
	 * @param total how many there are
	 */
	public record KeyFigures(List<KeyFigure> figures, int total) {
	}

}
