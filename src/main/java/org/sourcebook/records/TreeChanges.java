package org.sourcebook.records;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Re-versions, where a tree of sources or places changed, the rows that say under which
 * sources and places a claim is found. The claims themselves stay as they are.
 */
final class TreeChanges {

	private final Connection connection;

	private final RowWriter rows;

	private final Level level;

	private final RowEnder ender;

	TreeChanges(Connection connection, RowWriter rows, Level level, RowEnder ender) {
		this.connection = connection;
		this.rows = rows;
		this.level = level;
		this.ender = ender;
	}

	/**
	 * Applies the change from one state of the trees to the next to all claims that
	 * stand.
	 */
	void apply(Trees before, Trees after) throws SQLException {
		this.rows.flush();
		ReportRows writer = new ReportRows(this.rows, this.level, after, Map.of());
		Set<String> sources = after.changedSources(before);
		if (!sources.isEmpty()) {
			applySources(writer, claims("hop", "source", sources));
		}
		Set<String> places = after.changedPlaces(before);
		if (!places.isEmpty()) {
			applyPlaces(writer, places);
		}
		this.rows.flush();
	}

	private void applySources(ReportRows writer, List<Long> claims) throws SQLException {
		for (long claim : claims) {
			LocalDate day = query("select said_latest from claim where pk = ?", claim,
					(row) -> row.getObject(1, LocalDate.class))
				.get(0);
			Set<ReportRows.SourceRow> wanted = new LinkedHashSet<>();
			query("select role, source from hop where claim_pk = ? order by seq, side", claim,
					(row) -> new Named(row.getString(1), row.getString(2)))
				.forEach((hop) -> wanted.addAll(writer.sourceRows(hop.role(), hop.source(), day)));
			this.ender.endRows("claim_source", standing("claim_source", "claim_pk", claim));
			writer.writeSources(claim, wanted);
		}
	}

	private void applyPlaces(ReportRows writer, Set<String> places) throws SQLException {
		for (long claim : claims("claim_place", "place", places)) {
			List<StatedPlace> stated = query(
					"select place, stated, seq from claim_place where claim_pk = ? and itself = true and until = %d and since < %d order by seq"
						.formatted(Level.NO_END, this.level.number()),
					claim, (row) -> new StatedPlace(row.getString(1), row.getBoolean(2), row.getInt(3)));
			this.ender.endRows("claim_place", standing("claim_place", "claim_pk", claim));
			for (StatedPlace place : stated) {
				writer.writePlace(claim, place.place(), place.stated(), place.seq());
			}
			EstimateRows estimates = new EstimateRows(this.rows, this.level, writer.trees(), Map.of());
			for (long estimate : keys("select pk from estimate where claim_pk = ?", claim)) {
				List<String> own = query(
						"select place from estimate_place where estimate_pk = ? and itself = true and until = %d and since < %d order by pk"
							.formatted(Level.NO_END, this.level.number()),
						estimate, (row) -> row.getString(1));
				this.ender.endRows("estimate_place", standing("estimate_place", "estimate_pk", estimate));
				for (String place : own) {
					estimates.writePlace(estimate, place);
				}
			}
		}
	}

	/** The claims that stand on both sides of the change and have one of the names. */
	private List<Long> claims(String table, String column, Set<String> names) throws SQLException {
		Set<Long> found = new LinkedHashSet<>();
		String sql = "select distinct c.pk from claim c join %s t on t.claim_pk = c.pk where t.%s = ? and c.until = %d and c.since < %d"
			.formatted(table, column, Level.NO_END, this.level.number())
				+ " and not exists (select 1 from hidden h where h.kind = 'claim' and h.row_pk = c.pk) order by c.pk";
		for (String name : names) {
			try (PreparedStatement statement = this.connection.prepareStatement(sql)) {
				statement.setString(1, name);
				try (ResultSet row = statement.executeQuery()) {
					while (row.next()) {
						found.add(row.getLong(1));
					}
				}
			}
		}
		return new ArrayList<>(found);
	}

	private List<Long> standing(String table, String column, long key) throws SQLException {
		return keys("select pk from %s where %s = ? and until = %d and since < %d".formatted(table, column,
				Level.NO_END, this.level.number()), key);
	}

	private List<Long> keys(String sql, long key) throws SQLException {
		return query(sql, key, (row) -> row.getLong(1));
	}

	private <T> List<T> query(String sql, long key, RowReader<T> reader) throws SQLException {
		List<T> found = new ArrayList<>();
		try (PreparedStatement statement = this.connection.prepareStatement(sql)) {
			statement.setLong(1, key);
			try (ResultSet row = statement.executeQuery()) {
				while (row.next()) {
					found.add(reader.read(row));
				}
			}
		}
		return found;
	}

	private interface RowReader<T> {

		T read(ResultSet row) throws SQLException;

	}

	private record Named(String role, @Nullable String source) {
	}

	private record StatedPlace(String place, boolean stated, int seq) {
	}

}
