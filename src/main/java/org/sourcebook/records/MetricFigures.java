package org.sourcebook.records;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.sourcebook.figure.Disagreement;
import org.sourcebook.figure.Disagreements;
import org.sourcebook.figure.Figure;
import org.sourcebook.figure.LastHops;
import org.sourcebook.kernel.Bounds;
import org.sourcebook.kernel.NumberRange;
import org.sourcebook.kernel.Qualifier;
import org.sourcebook.kernel.Stance;
import org.sourcebook.kernel.Word;

/**
 * The totals of a metric that stand, were not withdrawn and are no projections, read from
 * the store, with whom their claims go back to.
 */
final class MetricFigures {

	/** Whose totals count. */
	private static final String TOTALS = " e.metric in (%s) and e.total = true and e.projected = false"
			+ " and e.stance <> '" + Word.of(Stance.RELAYS) + "' and e.status = 'current' and ";

	private final Trees trees;

	private final String metric;

	private final boolean placeBound;

	private final List<Figure> asserted = new ArrayList<>();

	private final List<Figure> rejected = new ArrayList<>();

	private final Map<String, DisagreementRow.Side> sides = new HashMap<>();

	private final Map<String, LastHops> lastHops = new HashMap<>();

	private MetricFigures(Trees trees, String metric, boolean placeBound) {
		this.trees = trees;
		this.metric = metric;
		this.placeBound = placeBound;
	}

	static MetricFigures read(StandingRows store, Trees trees, Metrics metrics, String metric) throws SQLException {
		MetricFigures figures = new MetricFigures(trees, metric, metrics.isPlaceBound(metric));
		List<String> names = metrics.names(metric);
		String standing = TOTALS + store.standing("estimate", "e");
		store.query("select e.id, e.claim, e.report, e.source, e.place, e.stance, e.qualifier, e.as_of_earliest,"
				+ " e.as_of_latest, e.said_earliest, e.said_latest, e.published_earliest, e.published_latest,"
				+ " e.lower_bound, e.upper_bound, e.reading_lower, e.reading_upper, e.report_pk, e.claim_pk, e.pk"
				+ " from estimate e where" + standing + " order by e.id", names, figures::figure);
		store.query("select e.claim, h.source, e.said_latest from estimate e join claim c on c.pk = e.claim_pk"
				+ " join hop h on h.claim_pk = e.claim_pk and h.seq = c.depth - 1 and h.role = 'cited' where"
				+ standing, names, figures::hop);
		return figures;
	}

	private void figure(ResultSet row) throws SQLException {
		Bounds said = bounds(row, 10);
		List<String> path = this.trees.sourcePath(row.getString(4), said.sortLatest());
		String body = path.get(path.size() - 1);
		boolean statesMoment = row.getObject(8) != null;
		Figure figure = new Figure(row.getString(1), row.getString(2), row.getString(3), path.get(0), body, this.metric,
				place(row.getString(5)), false, statesMoment ? bounds(row, 8) : said, said, bounds(row, 12),
				Word.parse(Qualifier.class, row.getString(7)), range(row, 14), range(row, 16), null);
		boolean isRejected = row.getString(6).equals(Word.of(Stance.REJECTS));
		(isRejected ? this.rejected : this.asserted).add(figure);
		this.sides.put(figure.id(), new DisagreementRow.Side(body, row.getLong(18), row.getLong(19), row.getLong(20)));
	}

	private @Nullable String place(@Nullable String stated) {
		return (stated != null && this.placeBound) ? this.trees.placePath(stated).get(0) : null;
	}

	private static Bounds bounds(ResultSet row, int column) throws SQLException {
		return Bounds.ofSortDays(row.getObject(column, LocalDate.class), row.getObject(column + 1, LocalDate.class));
	}

	private static NumberRange range(ResultSet row, int column) throws SQLException {
		BigDecimal lower = row.getBigDecimal(column);
		BigDecimal upper = row.getBigDecimal(column + 1);
		return new NumberRange(lower, upper);
	}

	/** Adds one of the last hops of a claim, where several may stand side by side. */
	private void hop(ResultSet row) throws SQLException {
		String source = row.getString(2);
		LastHops known = this.lastHops.getOrDefault(row.getString(1), new LastHops(Set.of(), Set.of()));
		if (source == null) {
			this.lastHops.put(row.getString(1), known);
			return;
		}
		List<String> path = this.trees.sourcePath(source, row.getObject(3, LocalDate.class));
		this.lastHops.put(row.getString(1),
				new LastHops(with(known.sources(), path.get(0)), with(known.bodies(), path.get(path.size() - 1))));
	}

	private static Set<String> with(Set<String> names, String name) {
		Set<String> all = new HashSet<>(names);
		all.add(name);
		return Collections.unmodifiableSet(all);
	}

	/** Finds the disagreements among them. */
	void disagreements(Consumer<DisagreementRow> found) {
		new Disagreements(this.lastHops, (disagreement) -> found.accept(row(disagreement))).among(this.asserted,
				this.rejected);
	}

	private DisagreementRow row(Disagreement found) {
		return DisagreementRow.computed(found, Objects.requireNonNull(this.sides.get(found.one().id())),
				Objects.requireNonNull(this.sides.get(found.other().id())));
	}

}
