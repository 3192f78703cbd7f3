package org.sourcebook.claim;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

import jakarta.persistence.EntityManager;
import org.sourcebook.edition.Editions;
import org.sourcebook.edition.Keyset;
import org.sourcebook.edition.Keyset.Column;
import org.sourcebook.edition.Selection;
import org.sourcebook.edition.StoredSelection;
import org.sourcebook.edition.Totals;
import org.sourcebook.edition.View;
import org.sourcebook.registry.Lookup;
import org.sourcebook.registry.Registries;
import org.sourcebook.registry.Registry;
import org.sourcebook.report.Disagreement.Side;
import org.sourcebook.report.ReportCatalog;
import org.sourcebook.report.StatedRelation;
import org.sourcebook.web.Listed;
import org.sourcebook.web.ParameterErrors;
import org.sourcebook.web.Walk;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Answers the question who repeated, updated, supported, contradicted or denied whom.
 */
@Service
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
public class StatedRelationCatalog {

	static final Keyset<StatedRelation> ORDERS = new Keyset<StatedRelation>("-first",
			Column.text("id", StatedRelation::id))
		.order("first", List.of(Column.day("firstDay", StatedRelation::firstDay)));

	private final StatedRelations relations;

	private final Sides sides;

	private final ReportCatalog reports;

	private final Editions editions;

	private final Registries registries;

	private final Totals totals;

	private final EntityManager entities;

	StatedRelationCatalog(StatedRelations relations, Sides sides, ReportCatalog reports, Editions editions,
			Registries registries, Totals totals, EntityManager entities) {
		this.relations = relations;
		this.sides = sides;
		this.reports = reports;
		this.editions = editions;
		this.registries = registries;
		this.totals = totals;
		this.entities = entities;
	}

	public <R> R list(StatedRelationFilter filter, Walk walk, Function<Listed<StatedRelationView>, R> answer) {
		View view = this.editions.of(walk);
		Registry registry = this.registries.of(view);
		ParameterErrors errors = new ParameterErrors();
		Lookup lookup = new Lookup(registry, errors);
		ResolvedRelations resolved = ResolvedRelations.of(filter, view, lookup);
		errors.throwIfAny();
		Selection<StatedRelation> selection = new StoredSelection<>(this.relations, this.entities, resolved.wanted(),
				ORDERS.of(walk.listing().sort()));
		return answer.apply(new Listed<>(() -> this.totals.of(view.setDigest(), resolved, selection::count),
				selection.shown((rows) -> views(rows, registry)), view.edition(),
				this.reports.told(view, lookup.renamed()))
			.naming(selection.shown((rows) -> this.sides
				.claims(rows.stream().map((row) -> List.of(row.one(), row.other())).toList()))));
	}

	/** What they are shown with is read for all of them at once. */
	private List<StatedRelationView> views(List<StatedRelation> rows, Registry registry) {
		Sides.Shown shown = this.sides.of(keys(rows, Side::claimPk), keys(rows, Side::reportPk), registry);
		return rows.stream()
			.map((row) -> new StatedRelationView(row.id(), row.kind(), row.isInternal(), shown.view(row.one()),
					shown.view(row.other()), row.firstDay(), new DaysView(row.leastDays(), row.mostDays())))
			.toList();
	}

	private static List<Long> keys(List<StatedRelation> rows, ToLongFunction<Side> key) {
		return rows.stream()
			.flatMap((row) -> Stream.of(row.one(), row.other()))
			.mapToLong(key)
			.distinct()
			.boxed()
			.toList();
	}

}
