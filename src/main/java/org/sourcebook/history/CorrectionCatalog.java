package org.sourcebook.history;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.persistence.EntityManager;
import org.sourcebook.edition.Editions;
import org.sourcebook.edition.Keyset;
import org.sourcebook.edition.Keyset.Column;
import org.sourcebook.edition.Selection;
import org.sourcebook.edition.StoredSelection;
import org.sourcebook.edition.View;
import org.sourcebook.registry.Lookup;
import org.sourcebook.registry.Registries;
import org.sourcebook.registry.Registry;
import org.sourcebook.registry.RegistryKind;
import org.sourcebook.report.Claim;
import org.sourcebook.report.Correction;
import org.sourcebook.report.Estimate;
import org.sourcebook.report.RecordIds;
import org.sourcebook.report.Report;
import org.sourcebook.web.Links;
import org.sourcebook.web.Listed;
import org.sourcebook.web.ParameterError;
import org.sourcebook.web.ParameterErrors;
import org.sourcebook.web.RenamedRecord;
import org.sourcebook.web.UnknownRecord;
import org.sourcebook.web.Walk;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Answers questions about corrections and withdrawals.
 */
@Service
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
public class CorrectionCatalog {

	private static final String TABLE = "correction";

	/** The collection, the record, and which of its corrections or withdrawals it is. */
	private static final Pattern ID = Pattern.compile("([a-z]+)-(.+?)((?:-c[0-9]+(?:-e[0-9]+)?)?-withdrawal|-[0-9]+)");

	static final Keyset<Correction> ORDERS = new Keyset<Correction>("-date", Column.text("id", Correction::id))
		.order("date", List.of(Column.day("correctedOn", Correction::correctedOn)))
		.order("id", List.of())
		.newest(Correction::since, List.of(Column.day("correctedOn", Correction::correctedOn)));

	private final Corrections corrections;

	private final RecordIds ids;

	private final Editions editions;

	private final Registries registries;

	private final CorrectionFeed feed;

	private final EntityManager entities;

	CorrectionCatalog(Corrections corrections, RecordIds ids, Editions editions, Registries registries,
			CorrectionFeed feed, EntityManager entities) {
		this.corrections = corrections;
		this.ids = ids;
		this.editions = editions;
		this.registries = registries;
		this.feed = feed;
		this.entities = entities;
	}

	public <R> R list(CorrectionFilter filter, Walk walk, Function<Listed<CorrectionView>, R> answer) {
		View view = this.editions.of(walk);
		ParameterErrors errors = new ParameterErrors();
		Registry registry = this.registries.of(view);
		Lookup lookup = new Lookup(registry, errors);
		Set<String> records = records(filter.record(), view, registry, errors, lookup);
		List<String> storylines = lookup.everyName(RegistryKind.STORYLINES, "storyline", filter.storyline());
		errors.throwIfAny();
		Specification<Correction> wanted = CorrectionConditions.wanted(filter, records, storylines, view);
		Selection<Correction> selection = new StoredSelection<>(this.corrections, this.entities, wanted,
				ORDERS.of(walk));
		return answer.apply(new Listed<>(selection::count,
				selection.shown((rows) -> rows.stream().map(CorrectionCatalog::view).toList()), view.edition(),
				view.info(lookup.renamed()))
			.fed((corrections) -> this.feed.of(corrections, view, registry)));
	}

	CorrectionView get(String id, EditionViewing viewing) {
		View view = this.editions.of(viewing.edition(), null);
		return this.corrections
			.findBy(CorrectionConditions.standing(view)
				.and((row, query, criteria) -> criteria.equal(row.get("id"), id)), (query) -> query.all())
			.stream()
			.findFirst()
			.map(CorrectionCatalog::view)
			.orElseThrow(() -> missing(id, view));
	}

	/** An id names the record it belongs to, and so goes along when that is renamed. */
	private RuntimeException missing(String id, View view) {
		Matcher parts = ID.matcher(id);
		if (parts.matches()) {
			List<String> others = this.registries.of(view)
				.everyName(parts.group(1), parts.group(2))
				.stream()
				.map((name) -> parts.group(1) + "-" + name + parts.group(3))
				.filter((other) -> !other.equals(id))
				.toList();
			for (String present : others.isEmpty() ? others
					: this.ids.standing(Correction.class, TABLE, others, view)) {
				return new RenamedRecord(id, present);
			}
		}
		return new UnknownRecord(TABLE, id, this.ids.nearest(Correction.class, TABLE, id, view));
	}

	/** The present ids behind the values of {@code record}, of whatever collection. */
	private Set<String> records(List<String> values, View view, Registry registry, ParameterErrors errors,
			Lookup lookup) {
		Set<String> found = new LinkedHashSet<>();
		for (String value : values) {
			Set<String> known = new LinkedHashSet<>();
			for (RegistryKind kind : RegistryKind.values()) {
				String id = registry.resolve(kind, value);
				if (id != null) {
					known.add(id);
				}
			}
			report(Report.class, "report", value, view, registry, known);
			report(Claim.class, "claim", value, view, registry, known);
			report(Estimate.class, "estimate", value, view, registry, known);
			if (known.isEmpty()) {
				errors.add(new ParameterError("record", value, "is no known record", List.of(),
						this.ids.nearest(Report.class, "report", value, view)));
			}
			known.stream().filter((id) -> !id.equals(value)).forEach((id) -> lookup.renamed(value, id));
			found.addAll(known);
		}
		return found;
	}

	private <T> void report(Class<T> type, String table, String value, View view, Registry registry,
			Set<String> known) {
		known.addAll(this.ids.standing(type, table, List.of(value), view));
		if (known.isEmpty()) {
			this.ids.renamed(type, table, value, view, registry).ifPresent(known::add);
		}
	}

	static CorrectionView view(Correction row) {
		return new CorrectionView(row.id(), row.correctedOn(), row.kind(), row.reason(), row.collection(), row.record(),
				row.part(), Links.toRecord(row.collection(), row.record()));
	}

}
