package org.sourcebook.claim;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.sourcebook.claim.SourceRecordView.ContradictedView;
import org.sourcebook.edition.Editions;
import org.sourcebook.edition.View;
import org.sourcebook.kernel.RelationKind;
import org.sourcebook.registry.EntryList;
import org.sourcebook.registry.NamedId;
import org.sourcebook.registry.Registries;
import org.sourcebook.registry.Registry;
import org.sourcebook.registry.RegistryKind;
import org.sourcebook.report.EntryCounts;
import org.sourcebook.report.EntryCounts.Count;
import org.sourcebook.report.ReportCatalog;
import org.sourcebook.web.CountLink;
import org.sourcebook.web.Links;
import org.sourcebook.web.ViewInfo;
import org.sourcebook.web.Viewing;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Answers the question what became of what a source said.
 */
@Service
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
public class SourceRecordCatalog {

	private final EntryCounts counts;

	private final Contradictions contradictions;

	private final Revisions revisions;

	private final StatedRelations relations;

	private final ReportCatalog reports;

	private final Editions editions;

	private final Registries registries;

	SourceRecordCatalog(EntryCounts counts, Contradictions contradictions, Revisions revisions,
			StatedRelations relations, ReportCatalog reports, Editions editions, Registries registries) {
		this.counts = counts;
		this.contradictions = contradictions;
		this.revisions = revisions;
		this.relations = relations;
		this.reports = reports;
		this.editions = editions;
		this.registries = registries;
	}

	public SourceRecordView get(String id, Viewing viewing) {
		View view = this.editions.of(viewing.edition(), viewing.knownOn());
		Registry registry = this.registries.of(view);
		NamedId source = registry.named(RegistryKind.SOURCES,
				new EntryList<>(registry.sources(), registry, view).get(RegistryKind.SOURCES, id).id());
		String made = "source=" + id;
		Revisions.Made revised = this.revisions.of(related(List.of(RelationKind.UPDATES), id, true, null, view));
		long confirmed = this.relations
			.count(related(List.of(RelationKind.REPEATS, RelationKind.SUPPORTS), id, false, true, view).wanted());
		ViewInfo info = view.info(Map.of());
		return new SourceRecordView(source,
				new CountLink(count(Count.CLAIMS_MADE, id, view, registry), Links.to("claims", made)),
				new CountLink(count(Count.CLAIMS_UNNAMED, id, view, registry),
						Links.to("claims", made + "&named=false")),
				new CountLink(count(Count.ESTIMATES_GIVEN, id, view, registry), Links.to("estimates", made)),
				contradicted(id, view, registry),
				new CountLink(confirmed,
						Links.to("relations",
								"kind=repeats&kind=supports&of=" + id + "&internal=false&afterDispute=true")),
				new CountLink(revised.count(), Links.to("relations", "kind=updates&of=" + id + "&internal=true")),
				revised.medianDays(),
				this.reports.isAnythingKnown(view) ? info : info.noting(ViewInfo.NOTHING_KNOWN_YET));
	}

	/** What the list of relations shows of what was said of a source's claims. */
	private static ResolvedRelations related(List<RelationKind> kinds, String id, boolean internal,
			@Nullable Boolean afterDispute, View view) {
		return new ResolvedRelations(StatedRelationFilter.of(kinds, id, internal, afterDispute), view, List.of(),
				List.of(id));
	}

	private List<ContradictedView> contradicted(String id, View view, Registry registry) {
		return this.contradictions.of(id, view).stream().map((with) -> {
			String pairs = "source=%s&against=%s".formatted(id, with.body());
			return new ContradictedView(registry.named(RegistryKind.SOURCES, with.body()),
					new CountLink(with.all(), Links.to("disagreements", pairs)),
					new CountLink(with.later(), Links.to("disagreements", pairs + "&later=other")));
		}).toList();
	}

	private long count(Count count, String id, View view, Registry registry) {
		return this.counts.of(count, RegistryKind.SOURCES, List.of(id), view, registry).getOrDefault(id, 0L);
	}

}
