package org.sourcebook.records;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The rules for one report file, but for those that need other reports.
 */
final class ReportCheck {

	private final ReportFile report;

	private final Map<String, MetricEntry> metrics;

	private final Complaints complaints;

	ReportCheck(ReportFile report, Map<String, MetricEntry> metrics, Complaints complaints) {
		this.report = report;
		this.metrics = metrics;
		this.complaints = complaints;
	}

	void check() {
		url(this.report, "url", this.report.url());
		if (this.report.archived() != null) {
			url(this.report.archived(), "url", this.report.archived().url());
		}
		if (!RegistryCheck.LANGUAGE.matcher(this.report.language()).matches()) {
			this.complaints.add(this.report, "language", this.report.language(),
					"is no language tag, such as en or pt-BR");
		}
		this.complaints.open(this.report, "published", this.report.published());
		this.complaints.twice(RecordKind.STORYLINE, this.report.storylines(), this.report, "storylines");
		ClaimCheck check = new ClaimCheck(this.report.id(), this.report.published(), this.metrics, this.complaints);
		Set<String> ids = new HashSet<>();
		for (ClaimFile claim : this.report.claims()) {
			if (!ids.add(claim.id())) {
				this.complaints.add(claim, "id", claim.id(), "stands twice in this report");
			}
			check.check(claim);
		}
		corrections();
	}

	private void corrections() {
		Set<String> parts = new HashSet<>();
		for (ClaimFile claim : this.report.claims()) {
			parts.add(claim.id());
			claim.estimates().forEach((estimate) -> parts.add(claim.id() + "-" + estimate.id()));
		}
		for (Correction correction : this.report.corrections()) {
			String record = correction.record();
			if (record != null && !record.matches("c[0-9]{2,4}(-e[1-9][0-9]{0,2})?")) {
				this.complaints.add(correction, "record", record,
						"is a claim or estimate of this report, such as c07 or c07-e1");
			}
			else if (record != null && !parts.contains(record)) {
				this.complaints.problems()
					.addUnknown(this.complaints.file(), this.complaints.lines().of(correction, "record"), "record",
							record, "is no claim or estimate of this report", parts);
			}
		}
	}

	private void url(Record part, String field, String url) {
		try {
			URI uri = new URI(url);
			boolean web = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
			if (!web || uri.getHost() == null) {
				this.complaints.add(part, field, url, "is no http or https address");
			}
		}
		catch (URISyntaxException ex) {
			this.complaints.add(part, field, url, "is no http or https address");
		}
	}

}
