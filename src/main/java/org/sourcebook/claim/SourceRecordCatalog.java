package org.sourcebook.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
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
import org.sourcebook.report.EntryCounts.Count;
import org.sourcebook.report.EntryCounts;
import org.sourcebook.report.ReportCatalog;
import org.sourcebook.web.CountLink;
import org.sourcebook.web.Links;
import org.sourcebook.web.ViewInfo;
import org.sourcebook.web.Viewing;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Answers the question what became of what a source said. What became of the claims of
 * the last sources asked for is kept: an edition does not change.
 */
@Service
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
public class SourceRecordCatalog {

	/** Of how many sources it is kept: a few megabytes. */
	private static final int KEPT = 1_000;

	private final EntryCounts counts;

	private final Contradictions contradictions;

	private final Revisions revisions;

	private final StatedRelations relations;

	private final ReportCatalog reports;

	private final Editions editions;

	private final Registries registries;

	private final Cache<Question, Outcome> known = Caffeine.newBuilder().maximumSize(KEPT).build();

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
		Outcome outcome = this.known.get(new Question(view.setDigest(), view.number(), view.lastKnownDay(), id),
				(asked) -> outcome(id, view));
		ViewInfo info = view.info(Map.of());
		return new SourceRecordView(source,
				new CountLink(count(Count.CLAIMS_MADE, id, view, registry), Links.to("claims", made)),
				new CountLink(count(Count.CLAIMS_UNNAMED, id, view, registry),
						Links.to("claims", made + "&named=false")),
				new CountLink(count(Count.ESTIMATES_GIVEN, id, view, registry), Links.to("estimates", made)),
				contradicted(id, outcome.contradicted(), registry),
				new CountLink(outcome.confirmed(),
						Links.to("relations",
								"kind=repeats&kind=supports&of=" + id + "&internal=false&afterDispute=true")),
				new CountLink(outcome.revised(), Links.to("relations", "kind=updates&of=" + id + "&internal=true")),
				outcome.medianDays(),
				this.reports.isAnythingKnown(view) ? info : info.noting(ViewInfo.NOTHING_KNOWN_YET));
	}

	private Outcome outcome(String id, View view) {
		Revisions.Made revised = this.revisions.of(related(List.of(RelationKind.UPDATES), id, true, null, view));
		long confirmed = this.relations
			.count(related(List.of(RelationKind.REPEATS, RelationKind.SUPPORTS), id, false, true, view).wanted());
		return new Outcome(this.contradictions.of(id, view), confirmed, revised.count(), revised.medianDays());
	}

	/** What the list of relations shows of what was said of a source's claims. */
	private static ResolvedRelations related(List<RelationKind> kinds, String id, boolean internal,
			@Nullable Boolean afterDispute, View view) {
		return new ResolvedRelations(StatedRelationFilter.of(kinds, id, internal, afterDispute), view, List.of(),
				List.of(id));
	}

	private List<ContradictedView> contradicted(String id, List<Contradictions.With> bodies, Registry registry) {
		return bodies.stream().map((with) -> {
			String pairs = "source=%s&against=%s".formatted(id, with.body());
			return new ContradictedView(registry.named(RegistryKind.SOURCES, with.body()),
					new CountLink(with.all(), Links.to("disagreements", pairs)),
					new CountLink(with.later(), Links.to("disagreements", pairs + "&later=other")));
		}).toList();
	}

	private long count(Count count, String id, View view, Registry registry) {
		return this.counts.of(count, RegistryKind.SOURCES, List.of(id), view, registry).getOrDefault(id, 0L);
	}

	/**
	 * What became of the claims of a source.
	 *
	 * @param contradicted whom it disagreed with
	 * @param confirmed how often somebody confirmed what he had disputed
	 * @param revised how often it was updated by the same body
	 * @param medianDays how many days that took
	 */
	private record Outcome(List<Contradictions.With> contradicted, long confirmed, long revised,
			@Nullable DaysView medianDays) {
	}

	private record Question(String setDigest, int number, @Nullable LocalDate lastKnownDay, String id) {
	}

}
