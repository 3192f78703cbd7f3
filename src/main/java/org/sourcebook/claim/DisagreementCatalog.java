package org.sourcebook.claim;

import java.util.List;
import java.util.function.Function;

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
import org.sourcebook.report.Disagreement;
import org.sourcebook.report.ReportCatalog;
import org.sourcebook.web.Listed;
import org.sourcebook.web.ParameterErrors;
import org.sourcebook.web.Walk;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Answers the question who disagreed with whom.
 */
@Service
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
public class DisagreementCatalog {

	static final Keyset<Disagreement> ORDERS = new Keyset<Disagreement>("-first", Column.text("id", Disagreement::id))
		.order("first", List.of(Column.day("firstDay", Disagreement::firstDay)));

	private final Disagreements disagreements;

	private final DisagreementViews views;

	private final ReportCatalog reports;

	private final Editions editions;

	private final Registries registries;

	private final Totals totals;

	private final EntityManager entities;

	DisagreementCatalog(Disagreements disagreements, DisagreementViews views, ReportCatalog reports, Editions editions,
			Registries registries, Totals totals, EntityManager entities) {
		this.disagreements = disagreements;
		this.views = views;
		this.reports = reports;
		this.editions = editions;
		this.registries = registries;
		this.totals = totals;
		this.entities = entities;
	}

	public <R> R list(DisagreementFilter filter, Walk walk, Function<Listed<DisagreementView>, R> answer) {
		View view = this.editions.of(walk);
		Registry registry = this.registries.of(view);
		ParameterErrors errors = new ParameterErrors();
		Lookup lookup = new Lookup(registry, errors);
		ResolvedDisagreements resolved = ResolvedDisagreements.of(filter, view, lookup);
		errors.throwIfAny();
		Selection<Disagreement> selection = new StoredSelection<>(this.disagreements, this.entities, resolved.wanted(),
				ORDERS.of(walk.listing().sort()));
		return answer.apply(new Listed<>(() -> this.totals.of(view.setDigest(), resolved, selection::count),
				selection.shown((rows) -> this.views.of(rows, resolved.end(), registry)), view.edition(),
				this.reports.told(view, lookup.renamed()))
			.naming(selection.shown(this.views::claims)));
	}

}
