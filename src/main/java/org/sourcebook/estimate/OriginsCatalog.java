package org.sourcebook.estimate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.sourcebook.claim.ClaimConditions;
import org.sourcebook.claim.ClaimFilter;
import org.sourcebook.claim.MetricHead;
import org.sourcebook.claim.ResolvedClaims;
import org.sourcebook.edition.Editions;
import org.sourcebook.edition.View;
import org.sourcebook.figure.Figure;
import org.sourcebook.kernel.Stance;
import org.sourcebook.kernel.Word;
import org.sourcebook.registry.Lookup;
import org.sourcebook.registry.Registries;
import org.sourcebook.registry.Registry;
import org.sourcebook.report.ReportCatalog;
import org.sourcebook.web.ParameterError;
import org.sourcebook.web.ParameterErrors;
import org.sourcebook.web.ViewInfo;
import org.sourcebook.web.Viewing;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Answers how many independent origins stand behind what was said.
 */
@Service
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
public class OriginsCatalog {

	private final ChosenClaims chosen;

	private final BackingViews views;

	private final ClaimConditions conditions;

	private final ReportCatalog reports;

	private final Editions editions;

	private final Registries registries;

	OriginsCatalog(ChosenClaims chosen, BackingViews views, ClaimConditions conditions, ReportCatalog reports,
			Editions editions, Registries registries) {
		this.chosen = chosen;
		this.views = views;
		this.conditions = conditions;
		this.reports = reports;
		this.editions = editions;
		this.registries = registries;
	}

	ClaimOriginsView ofClaims(ClaimFilter filter, Viewing viewing) {
		View view = this.editions.of(viewing.edition(), viewing.knownOn());
		Registry registry = this.registries.of(view);
		ParameterErrors errors = new ParameterErrors();
		Lookup lookup = new Lookup(registry, errors);
		ResolvedClaims wanted = this.conditions.resolve(filter, List.of(), view, registry, lookup, errors);
		errors.throwIfAny();
		Map<String, List<Figure>> claims = this.chosen.of(wanted, registry);
		return new ClaimOriginsView(this.views.of(List.of(claims), view, registry).get(0), info(view, lookup));
	}

	EstimateOriginsView ofEstimates(ClaimFilter claims, EstimateFilter filter, Viewing viewing) {
		View view = this.editions.of(viewing.edition(), viewing.knownOn());
		Registry registry = this.registries.of(view);
		ParameterErrors errors = new ParameterErrors();
		Lookup lookup = new Lookup(registry, errors);
		ResolvedEstimates wanted = new ResolvedEstimates(
				this.conditions.resolve(claims, List.of(), view, registry, lookup, errors), filter);
		needsOneMetric(claims.metric(), errors);
		errors.throwIfAny();
		Map<String, List<Figure>> asserting = this.chosen.asserting(wanted, registry);
		Map<String, List<String>> others = this.chosen.others(wanted);
		List<BackingView> backing = this.views.of(List.of(stating(asserting, false), stating(asserting, true)), view,
				registry);
		return new EstimateOriginsView(MetricHead.of(claims.metric().get(0), registry),
				!Boolean.TRUE.equals(filter.projected()) ? backing.get(0) : null,
				!Boolean.FALSE.equals(filter.projected()) ? backing.get(1) : null,
				others.getOrDefault(Word.of(Stance.RELAYS), List.of()),
				others.getOrDefault(Word.of(Stance.REJECTS), List.of()), info(view, lookup));
	}

	private static void needsOneMetric(List<String> metrics, ParameterErrors errors) {
		if (metrics.size() != 1) {
			errors.add(ParameterError.of("metric", metrics.isEmpty() ? null : String.join(",", metrics),
					"has to be given, and just once: numbers of different metrics are never mixed"));
		}
	}

	/** The claims that state counts, or projections, with these alone. */
	private static Map<String, List<Figure>> stating(Map<String, List<Figure>> figures, boolean projected) {
		Map<String, List<Figure>> some = new LinkedHashMap<>();
		figures.forEach((claim, all) -> {
			List<Figure> own = all.stream().filter((figure) -> figure.projected() == projected).toList();
			if (!own.isEmpty()) {
				some.put(claim, own);
			}
		});
		return some;
	}

	private ViewInfo info(View view, Lookup lookup) {
		ViewInfo info = view.info(lookup.renamed());
		return this.reports.isAnythingKnown(view) ? info : info.noting(ViewInfo.NOTHING_KNOWN_YET);
	}

}
