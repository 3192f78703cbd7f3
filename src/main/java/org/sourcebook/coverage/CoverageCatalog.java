package org.sourcebook.coverage;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

import org.sourcebook.edition.Editions;
import org.sourcebook.edition.View;
import org.sourcebook.format.Columns;
import org.sourcebook.kernel.Bounds;
import org.sourcebook.registry.Lookup;
import org.sourcebook.registry.Registries;
import org.sourcebook.registry.Registry;
import org.sourcebook.registry.RegistryKind;
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
 * Answers the question what the record holds, and where it has nothing.
 */
@Service
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
public class CoverageCatalog {

	static final Orders ORDERS = new Orders("month", List.of("month", "-month"));

	private final Coverages coverages;

	private final Editions editions;

	private final Registries registries;

	CoverageCatalog(Coverages coverages, Editions editions, Registries registries) {
		this.coverages = coverages;
		this.editions = editions;
		this.registries = registries;
	}

	<R> R list(CoverageFilter filter, Walk walk, Function<Listed<CoverageView>, R> answer) {
		return answer(filter, walk, (asked, found) -> {
			List<Coverage.Row> rows = found.map((coverage) -> coverage.rows(within(filter))).orElse(List.of());
			CoverageLinks links = new CoverageLinks(asked.question());
			return answer.apply(asked.listed(new SortedItems<>(rows, Coverage.Row::position),
					(some) -> some.stream().map((row) -> links.view(row, asked.registry())).toList()));
		});
	}

	/** The same with one row for each month, and columns for each holder. */
	<R> R wide(CoverageFilter filter, Walk walk, BiFunction<Columns<WideMonth>, Listed<WideMonth>, R> answer) {
		return answer(filter, walk, (asked, found) -> {
			List<List<Coverage.Row>> months = found.map((coverage) -> coverage.months(within(filter)))
				.orElse(List.of());
			return answer.apply(WideMonth.columns(found.map(Coverage::holders).orElse(List.of())),
					asked.listed(new SortedItems<>(months, (month) -> month.get(0).position().subList(0, 1)),
							(some) -> some.stream().map(WideMonth::of).toList()));
		});
	}

	private <R> R answer(CoverageFilter filter, Walk walk, BiFunction<Asked, Optional<Coverage>, R> answer) {
		View view = this.editions.of(walk);
		Registry registry = this.registries.of(view);
		ParameterErrors errors = new ParameterErrors();
		Lookup lookup = new Lookup(registry, errors);
		Question question = question(filter, view, registry, lookup);
		boolean descending = ORDERS.of(walk.listing().sort()).startsWith("-");
		errors.throwIfAny();
		Optional<Coverage> found = this.coverages.of(question, registry);
		return answer.apply(
				new Asked(question, registry, descending,
						view.info(lookup.renamed()).noting(CoverageNote.of(question, found.isPresent(), registry))),
				found);
	}

	private static Question question(CoverageFilter filter, View view, Registry registry, Lookup lookup) {
		List<String> sources = lookup.ids(RegistryKind.SOURCES, "source", filter.source());
		if (filter.per() == Holder.BODY) {
			sources = sources.stream()
				.map((id) -> registry.sourcePath(id, view.date()))
				.map((path) -> path.get(path.size() - 1).id())
				.distinct()
				.toList();
		}
		List<String> storylines = lookup.ids(RegistryKind.STORYLINES, "storyline", filter.storyline());
		return new Question(view, sources, filter.per() == Holder.BODY,
				lookup.ids(RegistryKind.METRICS, "metric", filter.metric()), storylines);
	}

	private static Bounds within(CoverageFilter filter) {
		return new Bounds((filter.from() != null) ? filter.from().earliest() : null,
				(filter.to() != null) ? filter.to().latest() : null);
	}

	/**
	 * What is asked for, with everything looked up.
	 */
	private record Asked(Question question, Registry registry, boolean descending, ViewInfo info) {

		<T, V> Listed<V> listed(SortedItems<T> items, Function<List<T>, List<V>> views) {
			return new Listed<>(items.items()::size, items.shown(this.descending, views),
					this.question.view().edition(), this.info);
		}

	}

}
