package org.sourcebook.records;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.sourcebook.kernel.Bounds;
import org.sourcebook.kernel.FuzzyDate;
import org.sourcebook.kernel.Status;
import org.sourcebook.kernel.Word;

/**
 * Writes the rows of reports, their claims and what hangs on these.
 */
final class ReportRows {

	private final RowWriter rows;

	private final Level level;

	private final Trees trees;

	private final HopRows hopRows;

	private final EstimateRows estimateRows;

	ReportRows(RowWriter rows, Level level, RegistryState registries) {
		this.rows = rows;
		this.level = level;
		this.trees = registries.trees();
		this.hopRows = new HopRows(rows, level, registries.trees());
		this.estimateRows = new EstimateRows(rows, level, registries);
	}

	void write(ReportFile report, int version) throws SQLException {
		long key = this.rows.newKey();
		Bounds published = report.published().bounds();
		Archived archived = report.archived();
		Checked checked = report.checked();
		this.rows.add(Table.REPORT, key, report.id(), this.level.number(), Level.NO_END, version, report.publisher(),
				report.url(), report.published().edtf(), published.sortEarliest(), published.sortLatest(),
				report.language(), report.title(), report.headline(), report.summary(), Word.of(report.readFrom()),
				(archived != null) ? archived.url() : null, (archived != null) ? archived.date() : null,
				(checked != null) ? checked.date() : null, (checked != null) ? checked.by() : null, report.note(),
				status(report.withdrawn()), on(report.withdrawn()), reason(report.withdrawn()));
		for (String storyline : report.storylines()) {
			this.rows.add(Table.REPORT_STORYLINE, key, storyline);
		}
		for (ClaimFile claim : report.claims()) {
			write(report, key, claim);
		}
	}

	private void write(ReportFile report, long reportKey, ClaimFile claim) throws SQLException {
		long key = this.rows.newKey();
		Bounds published = report.published().bounds();
		Bounds said = claim.said().bounds().notAfter(published.latest());
		Bounds about = (claim.about() != null) ? claim.about().bounds() : null;
		Withdrawal withdrawn = (claim.withdrawn() != null) ? claim.withdrawn() : report.withdrawn();
		this.rows.add(Table.CLAIM, key, report.claimId(claim), this.level.number(), Level.NO_END, reportKey,
				report.id(), report.publisher(), report.language(), published.sortEarliest(), published.sortLatest(),
				claim.source(), Word.of(claim.kind()), claim.said().edtf(), said.sortEarliest(), said.sortLatest(),
				edtf(claim.about()), (about != null) ? about.sortEarliest() : null,
				(about != null) ? about.sortLatest() : null, depth(claim), claim.text(), claim.occasion(),
				claim.basis(), claim.note(), status(withdrawn), on(withdrawn), reason(withdrawn));
		this.hopRows.write(key, claim, said);
		places(key, claim);
		int seq = 0;
		for (RelationFile relation : claim.relations()) {
			this.rows.add(Table.RELATION, key, seq++, Word.of(relation.kind()), relation.claim());
		}
		this.estimateRows.write(report, reportKey, claim, key, said, withdrawn);
	}

	/** The number of steps from the report to the origin. */
	private static int depth(ClaimFile claim) {
		return claim.relays().size() + 1 + claim.cites().size();
	}

	private void places(long key, ClaimFile claim) throws SQLException {
		int seq = 0;
		Set<String> stated = new LinkedHashSet<>(claim.places());
		for (String place : stated) {
			writePlaces(key, placeRows(place, true, seq++));
		}
		Set<String> counted = new LinkedHashSet<>();
		for (EstimateFile estimate : claim.estimates()) {
			if (estimate.place() != null && !stated.contains(estimate.place())) {
				counted.add(estimate.place());
			}
		}
		for (String place : counted) {
			writePlaces(key, placeRows(place, false, seq++));
		}
	}

	private void writePlaces(long key, List<PlaceRow> found) throws SQLException {
		for (PlaceRow row : found) {
			writePlace(key, row);
		}
	}

	/**
	 * The rows of a place of a claim, stated for the claim or only for one of its
	 * numbers: the place and everything above it.
	 */
	List<PlaceRow> placeRows(String place, boolean stated, int seq) {
		List<PlaceRow> found = new ArrayList<>();
		boolean itself = true;
		for (String id : this.trees.placePath(place)) {
			found.add(new PlaceRow(id, itself, itself && stated, seq));
			itself = false;
		}
		return found;
	}

	void writePlace(long claimKey, PlaceRow row) throws SQLException {
		this.rows.add(Table.CLAIM_PLACE, this.rows.newKey(), claimKey, row.place(), row.itself(), row.stated(),
				row.seq(), this.level.number(), Level.NO_END);
	}

	static @Nullable String edtf(@Nullable FuzzyDate date) {
		return (date != null) ? date.edtf() : null;
	}

	static String status(@Nullable Withdrawal withdrawn) {
		return Word.of((withdrawn != null) ? Status.WITHDRAWN : Status.CURRENT);
	}

	static @Nullable LocalDate on(@Nullable Withdrawal withdrawn) {
		return (withdrawn != null) ? withdrawn.date() : null;
	}

	static @Nullable String reason(@Nullable Withdrawal withdrawn) {
		return (withdrawn != null) ? withdrawn.reason() : null;
	}

	/** A place under which a claim is found. */
	record PlaceRow(String place, boolean itself, boolean stated, int seq) {
	}

}
