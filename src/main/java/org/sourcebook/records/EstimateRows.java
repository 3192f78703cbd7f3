package org.sourcebook.records;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.sourcebook.kernel.Bounds;
import org.sourcebook.kernel.FuzzyDate;
import org.sourcebook.kernel.NumberRange;
import org.sourcebook.kernel.Quantity;
import org.sourcebook.kernel.Stance;
import org.sourcebook.kernel.Word;

/**
 * Writes the rows of estimates with what follows from them: bounds, reading, principal
 * date.
 */
final class EstimateRows {

	private final RowWriter rows;

	private final Level level;

	private final Trees trees;

	private final Metrics metrics;

	EstimateRows(RowWriter rows, Level level, RegistryState registries) {
		this.rows = rows;
		this.level = level;
		this.trees = registries.trees();
		this.metrics = registries.metrics();
	}

	void write(ReportFile report, long reportKey, ClaimFile claim, long claimKey, Bounds said,
			@Nullable Withdrawal withdrawn) throws SQLException {
		int seq = 0;
		for (EstimateFile estimate : claim.estimates()) {
			write(report, reportKey, claim, claimKey, said, estimate, seq++, withdrawn);
		}
	}

	private void write(ReportFile report, long reportKey, ClaimFile claim, long claimKey, Bounds said,
			EstimateFile estimate, int seq, @Nullable Withdrawal claimWithdrawn) throws SQLException {
		Withdrawal withdrawn = (estimate.withdrawn() != null) ? estimate.withdrawn() : claimWithdrawn;
		long key = this.rows.newKey();
		String claimId = report.claimId(claim);
		Bounds published = report.published().bounds();
		Bounds about = (claim.about() != null) ? claim.about().bounds() : null;
		Quantity quantity = estimate.quantity(this.metrics.unit(estimate.metric()));
		NumberRange bounds = quantity.bounds();
		NumberRange reading = quantity.reading();
		Bounds asOf = asOf(estimate, said);
		Principal principal = principal(estimate, asOf, said);
		this.rows.add(Table.ESTIMATE, key, claimId + "-" + estimate.id(), this.level.number(), Level.NO_END, claimKey,
				claimId, reportKey, report.id(), report.publisher(), report.language(), published.sortEarliest(),
				published.sortLatest(), claim.source(), Word.of(claim.kind()), claim.said().edtf(), said.sortEarliest(),
				said.sortLatest(), (about != null) ? about.sortEarliest() : null,
				(about != null) ? about.sortLatest() : null, seq,
				(estimate.partOf() != null) ? claimId + "-" + estimate.partOf() : null, estimate.metric(),
				Word.of(estimate.qualifier()), (estimate.magnitude() != null) ? Word.of(estimate.magnitude()) : null,
				estimate.figure(), whole(bounds.lower()), whole(bounds.upper()), reading.lower(), reading.upper(),
				sortFigure(estimate, bounds), estimate.wording(), ReportRows.edtf(estimate.asOf()),
				(asOf != null) ? asOf.sortEarliest() : null, (asOf != null) ? asOf.sortLatest() : null,
				ReportRows.edtf(estimate.by()), ReportRows.edtf(estimate.over()), estimate.of(), principal.basis(),
				principal.bounds().sortEarliest(), principal.bounds().sortLatest(), estimate.place(),
				estimate.isProjected(), estimate.over() == null && estimate.of() == null,
				Word.of((estimate.stance() != null) ? estimate.stance() : Stance.ASSERTS), estimate.note(),
				ReportRows.status(withdrawn), ReportRows.on(withdrawn), ReportRows.reason(withdrawn));
		for (PlaceRow row : placeRows((estimate.place() != null) ? List.of(estimate.place()) : claim.places())) {
			writePlace(key, row);
		}
	}

	/** The rows of the places of an estimate: the places and everything above them. */
	Set<PlaceRow> placeRows(List<String> places) {
		Set<PlaceRow> found = new LinkedHashSet<>();
		for (String place : places) {
			boolean itself = true;
			for (String id : this.trees.placePath(place)) {
				found.add(new PlaceRow(id, itself));
				itself = false;
			}
		}
		return found;
	}

	void writePlace(long estimateKey, PlaceRow row) throws SQLException {
		this.rows.add(Table.ESTIMATE_PLACE, this.rows.newKey(), estimateKey, row.place(), row.itself(),
				this.level.number(), Level.NO_END);
	}

	private static @Nullable Bounds asOf(EstimateFile estimate, Bounds said) {
		if (estimate.asOf() == null) {
			return null;
		}
		Bounds stated = estimate.asOf().bounds();
		return estimate.isProjected() ? stated : stated.notAfter(said.latest());
	}

	private static Principal principal(EstimateFile estimate, @Nullable Bounds asOf, Bounds said) {
		FuzzyDate by = estimate.by();
		if (estimate.isProjected() && by != null) {
			return new Principal("by", by.bounds());
		}
		return (asOf != null) ? new Principal("asOf", asOf) : new Principal("said", said);
	}

	private static long sortFigure(EstimateFile estimate, NumberRange bounds) {
		return Stream.of(estimate.figure(), whole(bounds.lower()), whole(bounds.upper()))
			.filter((number) -> number != null)
			.findFirst()
			.orElseThrow();
	}

	private static @Nullable Long whole(@Nullable BigDecimal number) {
		return (number != null) ? number.longValueExact() : null;
	}

	/** A place under which an estimate is found. */
	record PlaceRow(String place, boolean itself) {
	}

	/** The date an estimate is listed under, and which of its dates that is. */
	private record Principal(String basis, Bounds bounds) {
	}

}
