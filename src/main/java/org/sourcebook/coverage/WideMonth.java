package org.sourcebook.coverage;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.sourcebook.format.ColumnGroup;
import org.sourcebook.format.Columns;

/**
 * What the record holds of one month, of all holders side by side: a row of a wide table.
 *
 * @param month the month
 * @param inPeriod whether the period has it, or null if none was asked for
 * @param counts what it holds of each holder, by id
 */
record WideMonth(YearMonth month, @Nullable Boolean inPeriod, Map<String, Coverage.Row> counts) {

	/** The same month of all holders. */
	static WideMonth of(List<Coverage.Row> rows) {
		Coverage.Row first = rows.get(0);
		return new WideMonth(first.month(), first.inPeriod(),
				rows.stream().collect(Collectors.toMap(Coverage.Row::holder, Function.identity())));
	}

	/** The columns of a table: the month, and three for each holder. */
	static Columns<WideMonth> columns(List<String> holders) {
		Columns<WideMonth> columns = new Columns<>(CoverageColumns.COLLECTION, WideMonth.class)
			.members((row) -> row.word("month", CoverageColumns.MONTH, (wide) -> wide.month().toString())
				.bool("in_period", CoverageColumns.IN_PERIOD, WideMonth::inPeriod));
		for (String holder : holders) {
			String prefix = holder.equals(MonthlyCounts.EVERYBODY) ? "" : holder.replace('-', '_') + "_";
			columns.member("counts", (row) -> row.counts().get(holder), (counts) -> counts(counts, prefix));
		}
		return columns;
	}

	private static void counts(ColumnGroup<Coverage.Row> counts, String prefix) {
		counts.number(prefix + "reports", "reports", CoverageColumns.REPORTS, Coverage.Row::reports)
			.number(prefix + "claims", "claims", CoverageColumns.CLAIMS, Coverage.Row::claims)
			.number(prefix + "estimates", "estimates", CoverageColumns.ESTIMATES, Coverage.Row::estimates);
	}

}
