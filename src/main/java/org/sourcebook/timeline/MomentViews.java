package org.sourcebook.timeline;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.sourcebook.claim.NumberView;
import org.sourcebook.claim.Numbers;
import org.sourcebook.claim.Speakers;
import org.sourcebook.kernel.Word;
import org.sourcebook.registry.Registry;
import org.sourcebook.report.ReportCatalog;
import org.sourcebook.report.ReportHead;
import org.sourcebook.web.Fields;

import org.springframework.stereotype.Component;

/**
 * Shows moments: one statement each for texts, numbers and reports, and none for what is
 * not shown.
 */
@Component
class MomentViews {

	private final Numbers numbers;

	private final ReportCatalog reports;

	MomentViews(Numbers numbers, ReportCatalog reports) {
		this.numbers = numbers;
		this.reports = reports;
	}

	/** The moments, one for one. */
	List<MomentView> of(List<Moment> moments, Registry registry, Fields fields) {
		Map<Long, String> texts = fields.has("text") ? this.numbers.claimTexts(keys(moments, Moment::claimPk))
				: Map.of();
		List<Moment> expected = moments.stream().filter((moment) -> moment.estimatePk() != null).toList();
		Map<Long, NumberView> numbers = fields.has("estimate")
				? this.numbers.byKey(keys(expected, Moment::claimPk), registry) : Map.of();
		Map<Long, ReportHead> heads = fields.has("report")
				? this.reports.heads(keys(moments, Moment::reportPk), registry) : Map.of();
		Speakers speakers = new Speakers(registry);
		return moments.stream()
			.map((moment) -> new MomentView(moment.id(), moment.date(), Word.of(moment.what()), moment.claim(),
					moment.kind(), texts.get(moment.claimPk()), speakers.speaker(moment.source(), moment.said()),
					(moment.estimatePk() != null) ? numbers.get(moment.estimatePk()) : null,
					heads.get(moment.reportPk())))
			.toList();
	}

	private static List<Long> keys(List<Moment> moments, Function<Moment, Long> key) {
		return moments.stream().map(key).distinct().toList();
	}

}
