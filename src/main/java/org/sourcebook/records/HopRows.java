package org.sourcebook.records;

import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.sourcebook.kernel.Bounds;
import org.sourcebook.kernel.HopRole;
import org.sourcebook.kernel.Word;

/**
 * Writes the hops of claims, and the sources these make a claim found under.
 */
final class HopRows {

	private final RowWriter rows;

	private final Level level;

	private final Trees trees;

	HopRows(RowWriter rows, Level level, Trees trees) {
		this.rows = rows;
		this.level = level;
		this.trees = trees;
	}

	void write(long claimKey, ClaimFile claim, Bounds said) throws SQLException {
		hops(claimKey, claim);
		sources(claimKey, claim, said);
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

}
