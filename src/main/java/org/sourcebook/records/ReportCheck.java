package org.sourcebook.records;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.sourcebook.kernel.Bounds;
import org.sourcebook.kernel.FuzzyDate;
import org.sourcebook.kernel.Slug;
import org.sourcebook.kernel.Word;

/**
 * The rules for one report file, but for those that need other reports.
 */
final class ReportCheck {

	private static final Pattern CLAIM_ID = Pattern.compile("c[0-9]{2,4}");

	private static final Pattern ESTIMATE_ID = Pattern.compile("e[1-9][0-9]{0,2}");

	/** Reports and speakers may be in different time zones. */
	private static final int GRACE_DAYS = 1;

	private final String file;

	private final ReportFile report;

	private final Map<String, MetricEntry> metrics;

	private final Names names;

	private final Lines lines;

	private final Problems problems;

	ReportCheck(String file, ReportFile report, Map<String, MetricEntry> metrics, Names names, Lines lines,
			Problems problems) {
		this.file = file;
		this.report = report;
		this.metrics = metrics;
		this.names = names;
		this.lines = lines;
		this.problems = problems;
	}

	void check() {
		url(this.report, "url", this.report.url());
		if (this.report.archived() != null) {
			url(this.report.archived(), "url", this.report.archived().url());
		}
		if (!RegistryCheck.LANGUAGE.matcher(this.report.language()).matches()) {
			complain(this.report, "language", this.report.language(), "is no language tag, such as en or pt-BR");
		}
		closed(this.report, "published", this.report.published());
		reference(RecordKind.PUBLISHER, this.report.publisher(), this.report, "publisher");
		this.report.storylines().forEach((id) -> reference(RecordKind.STORYLINE, id, this.report, "storylines"));
		once(RecordKind.STORYLINE, this.report.storylines(), this.report, "storylines");
		Set<String> ids = new HashSet<>();
		for (ClaimFile claim : this.report.claims()) {
			if (!CLAIM_ID.matcher(claim.id()).matches()) {
				complain(claim, "id", claim.id(), "is c and a number, such as c01");
			}
			if (!ids.add(claim.id())) {
				complain(claim, "id", claim.id(), "stands twice in this report");
			}
			length(claim, this.report.claimId(claim));
			check(claim);
		}
		corrections();
	}

	/** Refuses a record that stands twice, under its present and a former id. */
	private void once(RecordKind kind, List<String> ids, Record part, String field) {
		Set<String> present = new HashSet<>();
		for (String id : ids) {
			String resolved = this.names.resolve(kind, id);
			if (resolved != null && !present.add(resolved)) {
				complain(part, field, id, "stands twice in the list, also under another id");
			}
		}
	}

	private void length(Record part, String id) {
		if (id.length() > Slug.MAX_LENGTH) {
			complain(part, "id", id, "is longer than %d characters".formatted(Slug.MAX_LENGTH));
		}
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
				complain(correction, "record", record, "is a claim or estimate of this report, such as c07 or c07-e1");
			}
			else if (record != null && !parts.contains(record)) {
				this.problems.addUnknown(this.file, this.lines.of(correction, "record"), "record", record,
						"is no claim or estimate of this report", parts);
			}
		}
	}

	private void check(ClaimFile claim) {
		reference(RecordKind.SOURCE, claim.source(), claim, "source");
		closed(claim, "said", claim.said());
		LocalDate published = this.report.published().latest();
		LocalDate said = claim.said().earliest();
		if (published != null && said != null && said.isAfter(published.plusDays(GRACE_DAYS))) {
			complain(claim, "said", claim.said().edtf(),
					"lies after the report was published (" + this.report.published().edtf() + ")");
		}
		hops(claim, "relays", claim.relays());
		hops(claim, "cites", claim.cites());
		claim.places().forEach((id) -> reference(RecordKind.LOCATION, id, claim, "places"));
		once(RecordKind.LOCATION, claim.places(), claim, "places");
		for (RelationFile relation : claim.relations()) {
			if (isItself(relation, claim)) {
				complain(relation, "claim", relation.claim(), "is the claim itself");
			}
		}
		estimates(claim);
	}

	private boolean isItself(RelationFile relation, ClaimFile claim) {
		int dash = relation.claim().lastIndexOf('-');
		return dash > 0 && relation.claim().substring(dash + 1).equals(claim.id())
				&& this.report.id().equals(this.names.resolve(RecordKind.REPORT, relation.claim().substring(0, dash)));
	}

	private void hops(ClaimFile claim, String field, List<List<Hop>> steps) {
		for (List<Hop> step : steps) {
			for (Hop hop : step) {
				if (hop.source() != null) {
					reference(RecordKind.SOURCE, hop.source(), hop, claim, field);
					if (isSame(hop.source(), claim.source())) {
						complain(claim, field, hop.source(), "is the speaker", "the speaker is no hop");
					}
				}
			}
		}
	}

	private boolean isSame(String source, String other) {
		String present = this.names.resolve(RecordKind.SOURCE, source);
		return present != null && present.equals(this.names.resolve(RecordKind.SOURCE, other));
	}

	private void estimates(ClaimFile claim) {
		Map<String, EstimateFile> before = new HashMap<>();
		for (EstimateFile estimate : claim.estimates()) {
			if (!ESTIMATE_ID.matcher(estimate.id()).matches()) {
				complain(estimate, "id", estimate.id(), "is e and a number, such as e1");
			}
			if (before.containsKey(estimate.id())) {
				complain(estimate, "id", estimate.id(), "stands twice in this claim");
			}
			length(estimate, this.report.claimId(claim) + "-" + estimate.id());
			if (estimate.partOf() != null) {
				part(estimate, before.get(estimate.partOf()));
			}
			check(claim, estimate);
			before.put(estimate.id(), estimate);
		}
	}

	private void part(EstimateFile estimate, @Nullable EstimateFile whole) {
		if (whole == null) {
			complain(estimate, "partOf", estimate.partOf(), "is no estimate above this one in the same claim");
		}
		else if (whole.partOf() != null) {
			complain(estimate, "partOf", estimate.partOf(), "is itself a part", "name the whole");
		}
	}

	private void check(ClaimFile claim, EstimateFile estimate) {
		reference(RecordKind.METRIC, estimate.metric(), estimate, "metric");
		MetricEntry metric = this.metrics.get(String.valueOf(this.names.resolve(RecordKind.METRIC, estimate.metric())));
		try {
			estimate.quantity((metric != null) ? metric.unit() : "");
		}
		catch (IllegalArgumentException ex) {
			complain(estimate, "qualifier", Word.of(estimate.qualifier()), ex.getMessage());
		}
		if (estimate.place() != null) {
			reference(RecordKind.LOCATION, estimate.place(), estimate, "place");
		}
		if (estimate.by() != null && !estimate.isProjected()) {
			complain(estimate, "by", estimate.by().edtf(), "is only for a projection", "add projected: true");
		}
		LocalDate asOf = (estimate.asOf() != null) ? estimate.asOf().earliest() : null;
		LocalDate said = saidBounds(claim).latest();
		if (asOf != null && said != null && !estimate.isProjected() && asOf.isAfter(said.plusDays(GRACE_DAYS))) {
			complain(estimate, "asOf", String.valueOf(estimate.asOf()),
					"lies after it was said (" + claim.said().edtf() + ")", "a number about the future is projected");
		}
	}

	private Bounds saidBounds(ClaimFile claim) {
		return claim.said().bounds().notAfter(this.report.published().latest());
	}

	private void closed(Record part, String field, FuzzyDate date) {
		if (date.isOpen()) {
			complain(part, field, date.edtf(), "has an open end",
					"an interval here means some day within; write both ends");
		}
	}

	private void url(Record part, String field, String url) {
		try {
			URI uri = new URI(url);
			boolean web = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
			if (!web || uri.getHost() == null) {
				complain(part, field, url, "is no http or https address");
			}
		}
		catch (URISyntaxException ex) {
			complain(part, field, url, "is no http or https address");
		}
	}

	private void reference(RecordKind kind, String id, Record part, String field) {
		reference(kind, id, part, part, field);
	}

	private void reference(RecordKind kind, String id, Record part, Record fallback, String field) {
		if (this.names.resolve(kind, id) == null) {
			int line = (part == fallback) ? this.lines.of(part, field) : this.lines.of(part);
			this.problems.addUnknown(this.file, line, field, id, "is no known " + kind.word(), this.names.ids(kind));
		}
	}

	private void complain(Record part, String field, @Nullable String given, @Nullable String rule) {
		complain(part, field, given, rule, null);
	}

	private void complain(Record part, String field, @Nullable String given, @Nullable String rule,
			@Nullable String suggestion) {
		this.problems.add(this.file, this.lines.of(part, field), field, given, (rule != null) ? rule : "is not allowed",
				suggestion);
	}

}
