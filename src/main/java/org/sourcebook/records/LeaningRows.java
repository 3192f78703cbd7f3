package org.sourcebook.records;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sourcebook.figure.Chains;

/**
 * Writes which claims and numbers repeat an earlier one in an edition, once all its other
 * rows are written. What is found is compared with the rows that stand, so that only what
 * changed is written.
 */
final class LeaningRows {

	private static final Logger logger = LoggerFactory.getLogger(LeaningRows.class);

	private final StandingRows store;

	private final RowWriter rows;

	private final Level level;

	private final RowEnder ender;

	LeaningRows(Connection connection, RowWriter rows, Level level, RowEnder ender) {
		this.store = new StandingRows(connection, level);
		this.rows = rows;
		this.level = level;
		this.ender = ender;
	}

	/**
	 * Writes them.
	 * @param before the registries of the edition before
	 * @param after the registries of this one
	 */
	void write(RegistryState before, RegistryState after) throws SQLException {
		this.rows.flush();
		if (!after.isTracedAlike(before) || isAnyClaimNew()) {
			long start = System.nanoTime();
			FoundLeanings found = new FoundLeanings(this.store, after).find();
			int claims = replace(Table.CLAIM_LEANING, "claim_pk", found.claims());
			int estimates = replace(Table.ESTIMATE_LEANING, "estimate_pk", found.estimates());
			this.rows.flush();
			logger.info("Found in {} ms who repeats whom: {} claims and {} numbers have changed",
					(System.nanoTime() - start) / 1_000_000, claims, estimates);
		}
	}

	/** Whether a claim came or went. */
	private boolean isAnyClaimNew() throws SQLException {
		AtomicBoolean found = new AtomicBoolean();
		String changed = this.level.isOpen()
				? "c.since = (%s) or c.pk in (select h.row_pk from hidden h where h.kind = 'claim')"
				: "%1$s in (c.since, c.until)";
		this.store.query("select count(*) from claim c where " + changed, List.of(this.level.number()),
				(row) -> found.set(row.getLong(1) > 0));
		return found.get();
	}

	/** Ends the rows that do not hold any more, and adds those that are new. */
	private int replace(Table table, String column, Chains<Told> chains) throws SQLException {
		Set<Row> found = new LinkedHashSet<>();
		chains
			.follow((chain) -> found.add(new Row(chain.leaner().key(), chain.on().key(), chain.first(), chain.last())));
		List<Long> ended = new ArrayList<>();
		this.store.query(
				"select l.pk, l.%1$s, l.on_%1$s, l.first_day, l.last_day from %2$s l where l.until in (%%s)"
					.formatted(column, table.sqlName()) + " and " + this.store.standing(table.sqlName(), "l"),
				List.of(Level.NO_END), (result) -> {
					Row row = new Row(result.getLong(2), result.getLong(3), result.getObject(4, LocalDate.class),
							result.getObject(5, LocalDate.class));
					if (!found.remove(row)) {
						ended.add(result.getLong(1));
					}
				});
		this.ender.endRows(table.sqlName(), ended);
		for (Row row : found) {
			this.rows.add(table, this.rows.newKey(), row.leaner(), row.on(), this.level.number(), Level.NO_END,
					row.first(), row.last());
		}
		return found.size() + ended.size();
	}

	/** What a row says, without how long it stands. */
	private record Row(long leaner, long on, LocalDate first, @Nullable LocalDate last) {
	}

}
