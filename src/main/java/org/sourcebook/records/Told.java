package org.sourcebook.records;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;

import org.sourcebook.kernel.Bounds;

/**
 * A row of a claim or an estimate that may lean on another one. The one known first comes
 * first.
 *
 * @param key its key
 * @param id its id
 * @param published when its report was published
 * @param said when it was said
 */
record Told(long key, String id, Bounds published, Bounds said) implements Comparable<Told> {

	private static final Comparator<Told> EARLIEST_FIRST = Comparator
		.comparing((Told told) -> told.published.sortLatest())
		.thenComparing((told) -> told.published.sortEarliest())
		.thenComparing((told) -> told.said.sortEarliest())
		.thenComparing((told) -> told.said.sortLatest())
		.thenComparing(Told::id);

	/** Reads the days in some columns, beginning with those of the publication. */
	static Told read(ResultSet row, long key, String id, int days) throws SQLException {
		return new Told(key, id, bounds(row, days), bounds(row, days + 2));
	}

	private static Bounds bounds(ResultSet row, int column) throws SQLException {
		return Bounds.ofSortDays(row.getObject(column, LocalDate.class), row.getObject(column + 1, LocalDate.class));
	}

	/** The day from which both are known. */
	LocalDate knownWith(Told other) {
		LocalDate own = this.published.sortLatest();
		LocalDate others = other.published.sortLatest();
		return own.isAfter(others) ? own : others;
	}

	@Override
	public int compareTo(Told other) {
		return EARLIEST_FIRST.compare(this, other);
	}

}
