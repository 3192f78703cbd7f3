package org.sourcebook.records;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * What a row says of two claims somebody related to one another.
 *
 * @param id the ids of both, and the kind
 */
record RelationRow(String id, String kind, DisagreementRow.Side one, DisagreementRow.Side other, LocalDate first,
		int leastDays, @Nullable Integer mostDays) implements PairRow {

	/** What {@link #read} reads. */
	static final String COLUMNS = "id, kind, one_body, one_report_pk, one_claim_pk, other_body, other_report_pk,"
			+ " other_claim_pk, first_day, least_days, most_days, pk";

	static RelationRow read(ResultSet row) throws SQLException {
		return new RelationRow(row.getString(1), row.getString(2), side(row, 3), side(row, 6),
				row.getObject(9, LocalDate.class), row.getInt(10), row.getObject(11, Integer.class));
	}

	private static DisagreementRow.Side side(ResultSet row, int column) throws SQLException {
		return new DisagreementRow.Side(row.getString(column), row.getLong(column + 1), row.getLong(column + 2), null);
	}

	@Override
	public void write(RowWriter rows, Level level) throws SQLException {
		rows.add(Table.STATED_RELATION, rows.newKey(), this.id, level.number(), Level.NO_END, this.kind,
				this.one.body().equals(this.other.body()), this.one.body(), this.one.report(), this.one.claim(),
				this.other.body(), this.other.report(), this.other.claim(), this.first, this.leastDays, this.mostDays);
	}

}
