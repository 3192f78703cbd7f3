package org.sourcebook.records;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.sourcebook.kernel.Bounds;

/**
 * Re-versions, where a tree of sources or places changed, the rows that say under which
 * sources and places a claim is found. The claims themselves stay as they are, and so do
 * the rows that still hold.
 */
final class TreeChanges {

	private final StandingRows store;

	private final RowWriter rows;

	private final Level level;

	private final RowEnder ender;

	TreeChanges(Connection connection, RowWriter rows, Level level, RowEnder ender) {
		this.store = new StandingRows(connection, level);
		this.rows = rows;
		this.level = level;
		this.ender = ender;
	}

	/**
	 * Applies the change from one state of the trees to the next to all claims that
	 * stand.
	 */
	void apply(RegistryState stateBefore, RegistryState stateAfter) throws SQLException {
		Trees before = stateBefore.trees();
		Trees after = stateAfter.trees();
		this.rows.flush();
		HopRows hops = new HopRows(this.rows, this.level, after);
		ReportRows claims = new ReportRows(this.rows, this.level, stateAfter);
		EstimateRows estimates = new EstimateRows(this.rows, this.level, stateAfter);
		for (List<Long> chunk : claims("claim_source", "source", after.changedSources(before))) {
			applySources(hops, chunk);
		}
		for (List<Long> chunk : claims("claim_place", "place", after.changedPlaces(before))) {
			applyPlaces(claims, chunk);
			applyEstimatePlaces(estimates, chunk);
		}
		this.rows.flush();
	}

	private void applySources(HopRows writer, List<Long> claims) throws SQLException {
		Rows<HopRows.SourceRow> found = new Rows<>("claim_source");
		this.store.query(
				"select c.pk, c.said_earliest, c.said_latest, h.role, h.source, h.seq = c.depth - 1 from claim c join hop h on h.claim_pk = c.pk"
						+ " where c.pk in (%s) order by c.pk, h.seq, h.side",
				claims, (row) -> found.want(row.getLong(1),
						writer.sourceRows(row.getString(4), row.getString(5), row.getBoolean(6), said(row, 2))));
		this.store.query(
				"select pk, claim_pk, role, source, itself, named, top, origin, said_earliest, said_latest from claim_source where claim_pk in (%s) and "
						+ standing(""),
				claims,
				(row) -> found.stands(row.getLong(1), row.getLong(2),
						new HopRows.SourceRow(row.getString(3), row.getString(4), row.getBoolean(5), row.getBoolean(6),
								row.getBoolean(7), row.getBoolean(8), said(row, 9))));
		found.replace(this.ender, writer::writeSource);
	}

	private static Bounds said(ResultSet row, int column) throws SQLException {
		return Bounds.ofSortDays(row.getObject(column, LocalDate.class), row.getObject(column + 1, LocalDate.class));
	}

	private void applyPlaces(ReportRows writer, List<Long> claims) throws SQLException {
		Rows<ReportRows.PlaceRow> found = new Rows<>("claim_place");
		this.store.query("select pk, claim_pk, place, itself, stated, seq from claim_place where claim_pk in (%s) and "
				+ standing("") + " order by pk", claims, (row) -> {
					ReportRows.PlaceRow place = new ReportRows.PlaceRow(row.getString(3), row.getBoolean(4),
							row.getBoolean(5), row.getInt(6));
					found.stands(row.getLong(1), row.getLong(2), place);
					if (place.itself()) {
						found.want(row.getLong(2), writer.placeRows(place.place(), place.stated(), place.seq()));
					}
				});
		found.replace(this.ender, writer::writePlace);
	}

	private void applyEstimatePlaces(EstimateRows writer, List<Long> claims) throws SQLException {
		Rows<EstimateRows.PlaceRow> found = new Rows<>("estimate_place");
		this.store.query(
				"select p.pk, p.estimate_pk, p.place, p.itself from estimate_place p join estimate e"
						+ " on e.pk = p.estimate_pk where e.claim_pk in (%s) and " + standing("p.") + " order by p.pk",
				claims, (row) -> {
					EstimateRows.PlaceRow place = new EstimateRows.PlaceRow(row.getString(3), row.getBoolean(4));
					found.stands(row.getLong(1), row.getLong(2), place);
					if (place.itself()) {
						found.want(row.getLong(2), writer.placeRows(List.of(place.place())));
					}
				});
		found.replace(this.ender, writer::writePlace);
	}

	/**
	 * The claims that stand on both sides of the change and are found under one of the
	 * names, in pieces.
	 */
	private List<List<Long>> claims(String table, String column, Set<String> names) throws SQLException {
		Set<Long> found = new TreeSet<>();
		String sql = "select t.claim_pk from %s t join claim c on c.pk = t.claim_pk where t.%s in (%%s) and t.itself = true"
			.formatted(table, column) + " and " + standing("t.") + " and " + standing("c.")
				+ " and not exists (select 1 from hidden h where h.kind = 'claim' and h.row_pk = c.pk)";
		this.store.queryChunks(sql, names, (row) -> found.add(row.getLong(1)));
		return StandingRows.chunks(found);
	}

	private String standing(String alias) {
		return "%1$suntil = %2$s and %1$ssince < %3$s".formatted(alias, Level.NO_END, this.level.number());
	}

	private interface RowAdder<T> {

		void add(long owner, T row) throws SQLException;

	}

	/**
	 * The rows there are, and those there should be, by the claim or estimate they belong
	 * to.
	 */
	private static final class Rows<T> {

		private final String table;

		private final Map<Long, Map<T, Long>> standing = new HashMap<>();

		private final Map<Long, Set<T>> wanted = new LinkedHashMap<>();

		Rows(String table) {
			this.table = table;
		}

		void stands(long key, long owner, T row) {
			this.standing.computeIfAbsent(owner, (pk) -> new HashMap<>()).put(row, key);
		}

		void want(long owner, Iterable<T> rows) {
			rows.forEach(this.wanted.computeIfAbsent(owner, (pk) -> new LinkedHashSet<>())::add);
		}

		void replace(RowEnder ender, RowAdder<T> adder) throws SQLException {
			List<Long> ended = new ArrayList<>();
			for (Map.Entry<Long, Set<T>> entry : this.wanted.entrySet()) {
				Map<T, Long> former = this.standing.getOrDefault(entry.getKey(), Map.of());
				former.forEach((row, key) -> {
					if (!entry.getValue().contains(row)) {
						ended.add(key);
					}
				});
				for (T row : entry.getValue()) {
					if (!former.containsKey(row)) {
						adder.add(entry.getKey(), row);
					}
				}
			}
			ender.endRows(this.table, ended);
		}

	}

}
