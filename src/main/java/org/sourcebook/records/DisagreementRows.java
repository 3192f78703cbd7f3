package org.sourcebook.records;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes which claims disagree in an edition, and how they stand to one another by what
 * somebody wrote down, once all its other rows are written. Disagreements of numbers are
 * looked for only where something changed.
 */
final class DisagreementRows {

	private static final Logger logger = LoggerFactory.getLogger(DisagreementRows.class);

	private final StandingRows store;

	private final RowWriter rows;

	private final Level level;

	private final StandingPairs pairs;

	DisagreementRows(Connection connection, RowWriter rows, Level level, RowEnder ender) {
		this.store = new StandingRows(connection, level);
		this.rows = rows;
		this.level = level;
		this.pairs = new StandingPairs(this.store, rows, level, ender);
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
			Map<String, PairRow> found = new TreeMap<>();
			MetricFigures.read(this.store, after.trees(), metrics, metric)
				.disagreements((row) -> found.put(row.id(), row));
			replace("metric in (%s)", metrics.names(metric), found);
		}
		stated(after.trees());
		this.rows.flush();
		logger.info("Compared the numbers of {} metrics in {} ms: {} pairs of claims are new, {} gone", touched.size(),
				(System.nanoTime() - start) / 1_000_000, this.pairs.added(), this.pairs.gone());
	}

	/** What somebody wrote down is a relation; some of it is a disagreement too. */
	private void stated(Trees trees) throws SQLException {
		Map<String, PairRow> curated = new TreeMap<>();
		Map<String, PairRow> relations = new TreeMap<>();
		new StatedRelations(this.store, trees).find((stated) -> {
			RelationRow row = stated.row();
			relations.put(row.id(), row);
			DisagreementRow disagreement = stated.disagreement();
			if (disagreement != null) {
				curated.put(disagreement.id(), disagreement);
			}
		});
		replace("curated = (%s)", List.of(true), curated);
		this.pairs.replace(Table.STATED_RELATION, RelationRow.COLUMNS, RelationRow::read, "1 = 1", List.of(),
				relations);
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

	private void replace(String group, List<?> arguments, Map<String, PairRow> found) throws SQLException {
		this.pairs.replace(Table.DISAGREEMENT, DisagreementRow.COLUMNS, DisagreementRow::read, group, arguments, found);
	}

}
