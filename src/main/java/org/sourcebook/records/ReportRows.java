package org.sourcebook.records;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.sourcebook.kernel.Bounds;
import org.sourcebook.kernel.FuzzyDate;
import org.sourcebook.kernel.HopRole;
import org.sourcebook.kernel.Status;
import org.sourcebook.kernel.Word;

/**
 * Writes the rows of reports, their claims and what hangs on these.
 */
final class ReportRows {

	private final RowWriter rows;

	private final Level level;

	private final Trees trees;

	private final EstimateRows estimateRows;

	ReportRows(RowWriter rows, Level level, Trees trees, Map<String, String> units) {
		this.rows = rows;
		this.level = level;
		this.trees = trees;
		this.estimateRows = new EstimateRows(rows, level, trees, units);
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
		hops(key, claim);
		sources(key, claim, said);
		places(key, claim);
		int seq = 0;
		for (RelationFile relation : claim.relations()) {
			this.rows.add(Table.RELATION, key, seq++, Word.of(relation.kind()), relation.claim());
		}
		this.estimateRows.write(report, reportKey, claim, key, said, withdrawn);
	}

	private void hops(long key, ClaimFile claim) throws SQLException {
		int seq = 0;
		for (List<Hop> step : claim.relays()) {
			hops(key, seq++, HopRole.RELAY, step);
		}
		hops(key, seq++, HopRole.SPEAKER, List.of(new Hop(claim.source(), null)));
		for (List<Hop> step : claim.cites()) {
			hops(key, seq++, HopRole.CITED, step);
		}
	}

	private void hops(long key, int seq, HopRole role, List<Hop> step) throws SQLException {
		int side = 0;
		for (Hop hop : step) {
			this.rows.add(Table.HOP, key, seq, side++, Word.of(role), hop.source(), hop.unknown());
		}
	}

	/** The number of steps from the report to the origin. */
	private static int depth(ClaimFile claim) {
		return claim.relays().size() + 1 + claim.cites().size();
	}

	private void sources(long key, ClaimFile claim, Bounds said) throws SQLException {
		Set<SourceRow> found = new LinkedHashSet<>();
		claim.relays().forEach((step) -> found.addAll(sourceRows(HopRole.RELAY, step, false, said)));
		List<List<Hop>> cites = claim.cites();
		found.addAll(sourceRows(HopRole.SPEAKER, List.of(new Hop(claim.source(), null)), cites.isEmpty(), said));
		for (int i = 0; i < cites.size(); i++) {
			found.addAll(sourceRows(HopRole.CITED, cites.get(i), i == cites.size() - 1, said));
		}
		for (SourceRow row : found) {
			writeSource(key, row);
		}
	}

	private Set<SourceRow> sourceRows(HopRole role, List<Hop> step, boolean origin, Bounds said) {
		Set<SourceRow> found = new LinkedHashSet<>();
		step.forEach((hop) -> found.addAll(sourceRows(Word.of(role), hop.source(), origin, said)));
		return found;
	}

	/** The rows of one hop: its source and everything above it on the day it was said. */
	Set<SourceRow> sourceRows(String role, @Nullable String source, boolean origin, Bounds said) {
		boolean named = source != null && this.trees.isNamed(source);
		List<String> path = (source != null) ? this.trees.sourcePath(source, said.sortLatest())
				: List.of(Trees.UNKNOWN);
		Set<SourceRow> found = new LinkedHashSet<>();
		for (int i = 0; i < path.size(); i++) {
			found.add(new SourceRow(role, path.get(i), i == 0, named, i == path.size() - 1, origin, said));
		}
		return found;
	}

	void writeSource(long claimKey, SourceRow row) throws SQLException {
		this.rows.add(Table.CLAIM_SOURCE, this.rows.newKey(), claimKey, row.role(), row.source(), row.itself(),
				row.named(), row.top(), row.origin(), row.said().sortEarliest(), row.said().sortLatest(),
				this.level.number(), Level.NO_END);
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

	/**
	 * A source under which a claim is found.
	 *
	 * @param itself whether it is the source of the hop, not somebody above it
	 * @param top whether it stands at the top: the body
	 * @param origin whether the hop is the last of the chain
	 */
	record SourceRow(String role, String source, boolean itself, boolean named, boolean top, boolean origin,
			Bounds said) {
	}

	/** A place under which a claim is found. */
	record PlaceRow(String place, boolean itself, boolean stated, int seq) {
	}

}
