package org.sourcebook.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.sourcebook.claim.AttributionView.OriginView;
import org.sourcebook.claim.AttributionView.PartyView;
import org.sourcebook.claim.AttributionView.StepView;
import org.sourcebook.edition.Editions;
import org.sourcebook.edition.View;
import org.sourcebook.registry.NamedId;
import org.sourcebook.registry.Registries;
import org.sourcebook.registry.Registry;
import org.sourcebook.report.Claim;
import org.sourcebook.report.ReportCatalog;
import org.sourcebook.web.Viewing;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Answers the question how a claim came to its report.
 */
@Service
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
public class AttributionCatalog {

	private final KnownClaims claims;

	private final Attributions attributions;

	private final ReportCatalog reports;

	private final Editions editions;

	private final Registries registries;

	AttributionCatalog(KnownClaims claims, Attributions attributions, ReportCatalog reports, Editions editions,
			Registries registries) {
		this.claims = claims;
		this.attributions = attributions;
		this.reports = reports;
		this.editions = editions;
		this.registries = registries;
	}

	AttributionView get(String id, Viewing viewing) {
		View view = this.editions.of(viewing.edition(), viewing.knownOn());
		Registry registry = this.registries.of(view);
		Claim claim = this.claims.get(id, view, registry);
		List<HopView> hops = this.attributions.hops(List.of(claim.pk()), registry).getOrDefault(claim.pk(), List.of());
		List<StepView> steps = steps(hops, claim.saidLatest(), registry);
		return new AttributionView(claim.id(),
				this.reports.heads(List.of(claim.reportPk()), registry).get(claim.reportPk()),
				Chain.of(claim.publisher(), hops, registry), claim.depth(), steps, origin(steps), view.info(Map.of()));
	}

	private static List<StepView> steps(List<HopView> hops, LocalDate day, Registry registry) {
		Speakers speakers = new Speakers(registry);
		return hops.stream()
			.collect(Collectors.groupingBy(HopView::order, TreeMap::new, Collectors.toList()))
			.values()
			.stream()
			.map((step) -> new StepView(step.get(0).order(), step.get(0).role(),
					step.stream().map((hop) -> party(hop, day, speakers)).toList()))
			.toList();
	}

	private static PartyView party(HopView hop, LocalDate day, Speakers speakers) {
		SpeakerView source = (hop.source() != null) ? speakers.speaker(hop.source().id(), day) : null;
		return new PartyView(source, (source != null) ? source.body() : null, hop.unknown(), hop.named());
	}

	/** The last step is the origin. */
	private static OriginView origin(List<StepView> steps) {
		List<PartyView> last = steps.isEmpty() ? List.of() : steps.get(steps.size() - 1).sides();
		List<String> unknown = last.stream().map(PartyView::unknown).filter(Objects::nonNull).toList();
		List<NamedId> sources = last.stream()
			.flatMap((party) -> Stream.ofNullable(party.source()))
			.map((source) -> new NamedId(source.id(), source.name()))
			.toList();
		List<NamedId> bodies = last.stream().map(PartyView::body).filter(Objects::nonNull).distinct().toList();
		return new OriginView(unknown.isEmpty() && !sources.isEmpty(), sources, bodies, unknown);
	}

}
