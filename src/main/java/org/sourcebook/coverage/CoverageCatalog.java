package org.sourcebook.coverage;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.sourcebook.edition.Editions;
import org.sourcebook.edition.View;
import org.sourcebook.kernel.Bounds;
import org.sourcebook.registry.Lookup;
import org.sourcebook.registry.Registries;
import org.sourcebook.registry.Registry;
import org.sourcebook.registry.RegistryKind;
import org.sourcebook.web.Listed;
import org.sourcebook.web.Orders;
import org.sourcebook.web.ParameterErrors;
import org.sourcebook.web.SortedItems;
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
		View view = this.editions.of(walk);
		Registry registry = this.registries.of(view);
		ParameterErrors errors = new ParameterErrors();
		Lookup lookup = new Lookup(registry, errors);
		Question asked = question(filter, view, registry, lookup);
		boolean descending = ORDERS.of(walk.listing().sort()).startsWith("-");
		errors.throwIfAny();
		Optional<Coverage> found = this.coverages.of(asked, registry);
		List<Coverage.Row> rows = found.map((coverage) -> coverage.rows(within(filter))).orElse(List.of());
		CoverageLinks links = new CoverageLinks(asked);
		return answer.apply(new Listed<>(rows::size,
				new SortedItems<>(rows, Coverage.Row::position).shown(descending,
						(some) -> some.stream().map((row) -> links.view(row, registry)).toList()),
				view.edition(),
				view.info(lookup.renamed()).noting(CoverageNote.of(asked, found.isPresent(), registry))));
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

}
