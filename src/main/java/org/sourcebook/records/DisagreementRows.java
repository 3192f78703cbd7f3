package org.sourcebook.records;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes which claims disagree in an edition, once all its other rows are written. What
 * is found is compared with the rows that stand, so that only what changed is written;
 * and it is looked for only where something changed.
 */
final class DisagreementRows {

	private static final Logger logger = LoggerFactory.getLogger(DisagreementRows.class);

	private final StandingRows store;

	private final RowWriter rows;

	private final Level level;

	private final RowEnder ender;

	private int added;

	private int gone;

	DisagreementRows(Connection connection, RowWriter rows, Level level, RowEnder ender) {
		this.store = new StandingRows(connection, level);
		this.rows = rows;
		this.level = level;
		this.ender = ender;
	}

	/**
	 * Writes the disagreements.
	 * @param before the registries of the edition before
	 * @param after the registries of this one
	 */
	void write(RegistryState before, RegistryState after) throws SQLException {
		long start = System.nanoTime();
		this.rows.flush();
		Metrics metrics = after.metrics();
		Set<String> touched = after.trees().isChanged(before.trees()) ? metrics.ids()
				: touched(before.metrics(), metrics);
		for (String metric : touched) {
			Map<String, DisagreementRow> found = new TreeMap<>();
			MetricFigures.read(this.store, after.trees(), metrics, metric)
				.disagreements((row) -> found.put(row.id(), row));
			replace("metric in (%s)", metrics.names(metric), found);
		}
		Map<String, DisagreementRow> curated = new TreeMap<>();
		new CuratedDisagreements(this.store, after.trees()).find((row) -> curated.put(row.id(), row));
		replace("curated = (%s)", List.of(true), curated);
		this.rows.flush();
		logger.info("Compared the numbers of {} metrics in {} ms: {} disagreements are new, {} gone", touched.size(),
				(System.nanoTime() - start) / 1_000_000, this.added, this.gone);
	}

	/** The metrics of figures that came or went, and those that are compared anew. */
	private Set<String> touched(Metrics before, Metrics metrics) throws SQLException {
		Set<String> names = new TreeSet<>();
		String gone = this.level.isOpen()
				? "e.pk in (select h.row_pk from hidden h where h.kind = 'estimate') or e.since = (%s)"
				: "%1$s in (e.since, e.until)";
		this.store.query("select distinct e.metric from estimate e where " + gone, List.of(this.level.number()),
				(row) -> names.add(row.getString(1)));
		Set<String> touched = metrics.present(names);
		touched.addAll(metrics.changed(before));
		return touched;
	}

	/** Ends the rows that do not hold any more, and adds those that are new. */
	private void replace(String group, List<?> arguments, Map<String, DisagreementRow> found) throws SQLException {
		List<Long> ended = new ArrayList<>();
		this.store.query("select " + DisagreementRow.COLUMNS + " from disagreement d where " + group + " and "
				+ this.store.standing("disagreement", "d"), arguments, (result) -> {
					DisagreementRow row = DisagreementRow.read(result);
					if (row.equals(found.get(row.id()))) {
						found.remove(row.id());
					}
					else {
						ended.add(result.getLong("pk"));
					}
				});
		this.ender.endRows(Table.DISAGREEMENT.sqlName(), ended);
		for (DisagreementRow row : found.values()) {
			row.write(this.rows, this.level);
		}
		this.added += found.size();
		this.gone += ended.size();
	}

}
