package org.sourcebook.dashboard.embed;

import org.jspecify.annotations.Nullable;
import org.sourcebook.estimate.EstimateView;
import org.sourcebook.kernel.DateWords;
import org.sourcebook.report.ReportHead;

/**
 * A row of the table beside a chart.
 *
 * @param id the id of the estimate
 * @param kind how marks of its body are called in the chart, or empty
 * @param number the number in words
 * @param remark what it is not, or in which words it was said
 * @param date the date in words
 * @param isAsOf whether the date is what the source gave the number as of
 * @param said when it was said, or empty if that is the date
 * @param speaker who said it
 * @param body whom the speaker belongs to, or nothing if that is the speaker
 * @param place the place it is for
 * @param publisher who published it
 * @param published when
 * @param href the page of the claim
 */
record EstimateRow(String id, String kind, String number, String remark, String date, boolean isAsOf, String said,
		String speaker, String body, String place, String publisher, String published, String href) {

	static EstimateRow of(EstimateView estimate, EmbedAddress address, String kind) {
		ReportHead report = estimate.report();
		String body = estimate.source().body().name();
		String said = estimate.date().basis().equals("said") ? "" : "said " + DateWords.of(estimate.said().edtf());
		return new EstimateRow(estimate.id(), kind, StatedWords.number(estimate), remark(estimate),
				StatedWords.date(estimate), estimate.over() == null && estimate.date().basis().equals("asOf"), said,
				estimate.source().name(), body.equals(estimate.source().name()) ? "" : body,
				(estimate.place() != null) ? estimate.place().name() : "",
				(report != null) ? report.publisher().name() : "",
				(report != null) ? DateWords.of(report.published().edtf()) : "",
				address.record("claims", estimate.claim()));
	}

	private static String remark(EstimateView estimate) {
		StringBuilder remark = new StringBuilder();
		add(remark, estimate.projected() ? "a projection" : null);
		add(remark, estimate.stance().equals("rejects") ? "rejected by the source" : null);
		add(remark, estimate.stance().equals("relays") ? "relayed, not vouched for" : null);
		add(remark, (estimate.of() != null) ? "counts " + estimate.of() : null);
		add(remark, (estimate.over() != null) ? "counts that stretch of time alone" : null);
		add(remark, (estimate.wording() != null) ? "“" + estimate.wording() + "”" : null);
		return remark.toString();
	}

	private static void add(StringBuilder remark, @Nullable String words) {
		if (words != null) {
			remark.append(remark.isEmpty() ? "" : "; ").append(words);
		}
	}

}
