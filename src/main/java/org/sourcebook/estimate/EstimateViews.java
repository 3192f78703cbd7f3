package org.sourcebook.estimate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.persistence.EntityManager;
import org.jspecify.annotations.Nullable;
import org.sourcebook.claim.Attributions;
import org.sourcebook.claim.FoldedList;
import org.sourcebook.claim.NumberView;
import org.sourcebook.claim.Numbers;
import org.sourcebook.claim.Speakers;
import org.sourcebook.edition.Standing;
import org.sourcebook.edition.View;
import org.sourcebook.index.Marks;
import org.sourcebook.registry.Registry;
import org.sourcebook.report.Estimate;
import org.sourcebook.report.ReportCatalog;
import org.sourcebook.report.ReportHead;
import org.sourcebook.web.Fields;

import org.springframework.stereotype.Component;

/**
 * Puts the JSON of estimates together: one query for each kind of child, and none for
 * what is not shown.
 */
@Component
class EstimateViews {

	/** A statement takes no more than some ten thousand values. */
	private static final int AT_ONCE = 10_000;

	private final Estimates estimates;

	private final Numbers numbers;

	private final ReportCatalog reports;

	private final Attributions attributions;

	private final EntityManager entities;

	EstimateViews(Estimates estimates, Numbers numbers, ReportCatalog reports, Attributions attributions,
			EntityManager entities) {
		this.estimates = estimates;
		this.numbers = numbers;
		this.reports = reports;
		this.attributions = attributions;
		this.entities = entities;
	}

	/** The views of rows, one for one. */
	List<EstimateView> of(List<Estimate> rows, Registry registry, Fields fields) {
		return of(rows, registry, fields, null, null);
	}

	/**
	 * The views of rows, one for one.
	 * @param list the list they stand in, or null if they stand alone
	 * @param marks marks the words that were looked for, or null if that is not shown
	 */
	List<EstimateView> of(List<Estimate> rows, Registry registry, Fields fields, @Nullable Marks marks,
			@Nullable FoldedList<Estimate> list) {
		Map<Long, ReportHead> heads = (fields.has("report") || marks != null)
				? this.reports.heads(rows.stream().map(Estimate::reportPk).distinct().toList(), registry) : Map.of();
		boolean showsWords = marks != null || Stream.of("wording", "of", "note", "withdrawn").anyMatch(fields::has);
		Map<Long, String> texts = (marks != null)
				? this.numbers.claimTexts(rows.stream().map(Estimate::claimPk).distinct().toList()) : Map.of();
		List<NumberView> views = this.numbers.of(rows, registry, showsWords, fields.has("parts"));
		Map<Long, String> chains = fields.has("chain") ? this.attributions.chains(publishers(rows), registry)
				: Map.of();
		Map<Long, List<String>> repetitions = (list != null && fields.has("repeatedBy"))
				? list.repetitions(rows.stream().map(Estimate::pk).toList(), this.entities) : null;
		Speakers speakers = new Speakers(registry);
		return IntStream.range(0, rows.size()).mapToObj((i) -> {
			Estimate row = rows.get(i);
			EstimateView view = EstimateView.of(row, views.get(i), speakers.speaker(row.source(), row.saidLatest()),
					chains.getOrDefault(row.claimPk(), ""), heads.get(row.reportPk()),
					(repetitions != null) ? repetitions.getOrDefault(row.pk(), List.of()) : null);
			return (marks != null) ? view.matching(marks, texts.get(row.claimPk())) : view;
		}).toList();
	}

	/** Who published the claims the rows stand in. */
	private static Map<Long, String> publishers(List<Estimate> rows) {
		Map<Long, String> publishers = new HashMap<>();
		rows.forEach((row) -> publishers.put(row.claimPk(), row.publisher()));
		return publishers;
	}

	/** Estimates of an edition, by their ids. */
	Map<String, EstimateView> of(List<String> ids, View view, Registry registry, Fields fields) {
		Map<String, EstimateView> found = new HashMap<>();
		for (int from = 0; from < ids.size(); from += AT_ONCE) {
			List<String> some = ids.subList(from, Math.min(ids.size(), from + AT_ONCE));
			List<Estimate> rows = this.estimates.findBy((row, query, criteria) -> criteria.and(row.get("id").in(some),
					Standing.in(view, row, "estimate", query, criteria)), (query) -> query.all());
			of(rows, registry, fields).forEach((estimate) -> found.put(estimate.id(), estimate));
		}
		return found;
	}

}
