package org.sourcebook.records;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.sourcebook.figure.Disagreement;
import org.sourcebook.figure.DisagreementRule;
import org.sourcebook.kernel.NumberRange;
import org.sourcebook.kernel.Word;

/**
 * What a row says of two claims that disagree, without how long it stands.
 *
 * @param id the ids of both
 */
record DisagreementRow(String id, String rule, boolean curated, boolean internal, @Nullable String metric,
		@Nullable String place, Side one, Side other, LocalDate first, @Nullable LocalDate last,
		@Nullable Integer apart, @Nullable BigDecimal gapFrom, @Nullable BigDecimal gapTo) implements PairRow {

	/** What {@link #read} reads. */
	static final String COLUMNS = "id, rule, curated, internal, metric, place, one_body, one_report_pk, one_claim_pk,"
			+ " one_estimate_pk, other_body, other_report_pk, other_claim_pk, other_estimate_pk, first_day, last_day,"
			+ " apart, gap_from, gap_to, pk";

	/** What follows from two figures. */
	static DisagreementRow computed(Disagreement found, Side one, Side other) {
		NumberRange gap = found.gap();
		return new DisagreementRow(found.one().id() + " " + found.other().id(), Word.of(found.rule()), false,
				found.internal(), found.one().metric(), found.place(), one, other, found.first(), found.last(),
				found.apart(), (gap != null) ? gap.lower() : null, (gap != null) ? gap.upper() : null);
	}

	/** What somebody wrote down of two claims. */
	static DisagreementRow curated(String id, DisagreementRule rule, Side one, Side other, LocalDate first) {
		return new DisagreementRow(id, Word.of(rule), true, one.body().equals(other.body()), null, null, one, other,
				first, null, null, null, null);
	}

	static DisagreementRow read(ResultSet row) throws SQLException {
		return new DisagreementRow(row.getString(1), row.getString(2), row.getBoolean(3), row.getBoolean(4),
				row.getString(5), row.getString(6), Side.read(row, 7), Side.read(row, 11),
				row.getObject(15, LocalDate.class), row.getObject(16, LocalDate.class),
				row.getObject(17, Integer.class), row.getBigDecimal(18), row.getBigDecimal(19));
	}

	@Override
	public void write(RowWriter rows, Level level) throws SQLException {
		rows.add(Table.DISAGREEMENT, rows.newKey(), this.id, level.number(), Level.NO_END, this.rule, this.curated,
				this.internal, this.metric, this.place, this.one.body(), this.one.report(), this.one.claim(),
				this.one.estimate(), this.other.body(), this.other.report(), this.other.claim(), this.other.estimate(),
				this.first, this.last, this.apart, this.gapFrom, this.gapTo);
	}

	/**
	 * One side.
	 *
	 * @param body the body that speaks
	 * @param report the key of the report
	 * @param claim the key of the claim
	 * @param estimate the key of the number, where it is about one
	 */
	record Side(String body, long report, long claim, @Nullable Long estimate) {

		private static Side read(ResultSet row, int column) throws SQLException {
			return new Side(row.getString(column), row.getLong(column + 1), row.getLong(column + 2),
					row.getObject(column + 3, Long.class));
		}

	}

}
