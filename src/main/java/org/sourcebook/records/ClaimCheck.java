package org.sourcebook.records;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.sourcebook.kernel.Bounds;
import org.sourcebook.kernel.FuzzyDate;
import org.sourcebook.kernel.Word;

/**
 * The rules for one claim, but for those that need other claims.
 *
 * @param report the id of its report
 * @param published when that was published, or null if it does not say so
 * @param metrics what can be counted
 * @param complaints takes what is wrong
 */
record ClaimCheck(String report, @Nullable FuzzyDate published, Map<String, MetricEntry> metrics,
		Complaints complaints) {

	private static final Pattern CLAIM_ID = Pattern.compile("c[0-9]{2,4}");

	private static final Pattern ESTIMATE_ID = Pattern.compile("e[1-9][0-9]{0,2}");

	/** Reports and speakers may be in different time zones. */
	private static final int GRACE_DAYS = 1;

	/** Looks at a claim and its numbers. */
	void check(ClaimFile claim) {
		if (!CLAIM_ID.matcher(claim.id()).matches()) {
			this.complaints.add(claim, "id", claim.id(), "is c and a number, such as c01");
		}
		this.complaints.length(claim, this.report + "-" + claim.id());
		this.complaints.open(claim, "said", claim.said());
		said(claim);
		hops(claim, "relays", claim.relays());
		hops(claim, "cites", claim.cites());
		this.complaints.twice(RecordKind.LOCATION, claim.places(), claim, "places");
		for (RelationFile relation : claim.relations()) {
			if (isItself(relation, claim)) {
				this.complaints.add(relation, "claim", relation.claim(), "is the claim itself");
			}
		}
		estimates(claim);
	}

	private void said(ClaimFile claim) {
		LocalDate latest = (this.published != null) ? this.published.latest() : null;
		LocalDate said = claim.said().earliest();
		if (this.published != null && latest != null && said != null && said.isAfter(latest.plusDays(GRACE_DAYS))) {
			this.complaints.add(claim, "said", claim.said().edtf(),
					"lies after the report was published (" + this.published.edtf() + ")");
		}
	}

	private boolean isItself(RelationFile relation, ClaimFile claim) {
		int dash = relation.claim().lastIndexOf('-');
		return dash > 0 && relation.claim().substring(dash + 1).equals(claim.id()) && this.report
			.equals(this.complaints.names().resolve(RecordKind.REPORT, relation.claim().substring(0, dash)));
	}

	private void hops(ClaimFile claim, String field, List<List<Hop>> steps) {
		for (List<Hop> step : steps) {
			for (Hop hop : step) {
				if (hop.source() != null) {
					if (isSame(hop.source(), claim.source())) {
						this.complaints.add(claim, field, hop.source(), "is the speaker", "the speaker is no hop");
					}
				}
			}
		}
	}

	private boolean isSame(String source, String other) {
		String present = this.complaints.names().resolve(RecordKind.SOURCE, source);
		return present != null && present.equals(this.complaints.names().resolve(RecordKind.SOURCE, other));
	}

	private void estimates(ClaimFile claim) {
		Map<String, EstimateFile> before = new HashMap<>();
		for (EstimateFile estimate : claim.estimates()) {
			if (!ESTIMATE_ID.matcher(estimate.id()).matches()) {
				this.complaints.add(estimate, "id", estimate.id(), "is e and a number, such as e1");
			}
			if (before.containsKey(estimate.id())) {
				this.complaints.add(estimate, "id", estimate.id(), "stands twice in this claim");
			}
			this.complaints.length(estimate, this.report + "-" + claim.id() + "-" + estimate.id());
			if (estimate.partOf() != null) {
				part(estimate, before.get(estimate.partOf()));
			}
			check(claim, estimate);
			before.put(estimate.id(), estimate);
		}
	}

	private void part(EstimateFile estimate, @Nullable EstimateFile whole) {
		if (whole == null) {
			this.complaints.add(estimate, "partOf", estimate.partOf(),
					"is no estimate above this one in the same claim");
		}
		else if (whole.partOf() != null) {
			this.complaints.add(estimate, "partOf", estimate.partOf(), "is itself a part", "name the whole");
		}
	}

	private void check(ClaimFile claim, EstimateFile estimate) {
		MetricEntry metric = this.metrics
			.get(String.valueOf(this.complaints.names().resolve(RecordKind.METRIC, estimate.metric())));
		try {
			estimate.quantity((metric != null) ? metric.unit() : "");
		}
		catch (IllegalArgumentException ex) {
			this.complaints.add(estimate, "qualifier", Word.of(estimate.qualifier()), ex.getMessage());
		}
		if (estimate.by() != null && !estimate.isProjected()) {
			this.complaints.add(estimate, "by", estimate.by().edtf(), "is only for a projection",
					"add projected: true");
		}
		LocalDate asOf = (estimate.asOf() != null) ? estimate.asOf().earliest() : null;
		LocalDate said = saidBounds(claim).latest();
		if (asOf != null && said != null && !estimate.isProjected() && asOf.isAfter(said.plusDays(GRACE_DAYS))) {
			this.complaints.add(estimate, "asOf", String.valueOf(estimate.asOf()),
					"lies after it was said (" + claim.said().edtf() + ")", "a number about the future is projected");
		}
	}

	/** When it can have been said: not after it was published. */
	private Bounds saidBounds(ClaimFile claim) {
		Bounds said = claim.said().bounds();
		return (this.published != null) ? said.notAfter(this.published.latest()) : said;
	}

}
