package org.sourcebook.records;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.sourcebook.figure.Account;
import org.sourcebook.figure.Figure;
import org.sourcebook.figure.Step;
import org.sourcebook.kernel.Bounds;
import org.sourcebook.kernel.HopRole;
import org.sourcebook.kernel.NumberRange;
import org.sourcebook.kernel.Qualifier;
import org.sourcebook.kernel.Word;

/**
 * Reads the numbers that stand and were not withdrawn, with the hops of their claims.
 */
final class StatedRows {

	private static final String SELECT = "select e.pk, e.id, e.published_earliest, e.published_latest, e.said_earliest,"
			+ " e.said_latest, e.claim_pk, e.claim, e.report, e.publisher, e.source, e.metric, e.place, e.stance,"
			+ " e.qualifier, e.as_of_earliest, e.as_of_latest, e.lower_bound, e.upper_bound, e.projected, e.period,"
			+ " e.part_wording, h.seq, h.role, h.source from estimate e join hop h on h.claim_pk = e.claim_pk"
			+ " where e.%s in (%%s) and e.status = 'current' and ";

	/** Those that may state the same stand together. */
	private static final String ORDER = " order by e.qualifier, e.lower_bound, e.upper_bound, e.projected, e.pk, h.seq,"
			+ " h.side";

	private final StandingRows store;

	private final RegistryState registries;

	/** The number that is being read, and the hops of its claim so far. */
	private @Nullable Stated current;

	private final List<Step> steps = new ArrayList<>();

	StatedRows(StandingRows store, RegistryState registries) {
		this.store = store;
		this.registries = registries;
	}

	/**
	 * Reads the numbers of a metric.
	 * @param alike takes those that state the same, but for the moments they describe, as
	 * far as there are several
	 */
	void ofMetric(String metric, Consumer<List<Stated>> alike) throws SQLException {
		Map<Stated.Statement, List<Stated>> waiting = new HashMap<>();
		List<Figure> last = new ArrayList<>();
		Consumer<Stated> reader = (stated) -> {
			Figure figure = stated.figure();
			if (!last.isEmpty() && !mayBeAlike(last.get(0), figure)) {
				pass(waiting, alike);
			}
			last.clear();
			last.add(figure);
			waiting.computeIfAbsent(stated.statement(), (key) -> new ArrayList<>()).add(stated);
		};
		this.store.query(sql("metric"), this.registries.metrics().names(metric), (row) -> read(row, reader));
		end(reader);
		pass(waiting, alike);
	}

	private static boolean mayBeAlike(Figure one, Figure other) {
		return one.qualifier() == other.qualifier() && one.bounds().equals(other.bounds())
				&& one.projected() == other.projected();
	}

	private static void pass(Map<Stated.Statement, List<Stated>> waiting, Consumer<List<Stated>> alike) {
		waiting.values().stream().filter((all) -> all.size() > 1).forEach(alike);
		waiting.clear();
	}

	/** Reads the numbers in claims, by the keys of these. */
	Map<Long, List<Stated>> ofClaims(Collection<Long> claims) throws SQLException {
		Map<Long, List<Stated>> found = new HashMap<>();
		Consumer<Stated> reader = (stated) -> found.computeIfAbsent(stated.claim().key(), (key) -> new ArrayList<>())
			.add(stated);
		for (List<Long> chunk : StandingRows.chunks(claims)) {
			this.store.query(sql("claim_pk"), chunk, (row) -> read(row, reader));
			end(reader);
		}
		return found;
	}

	private String sql(String column) {
		return SELECT.formatted(column) + this.store.standing("estimate", "e") + ORDER;
	}

	private void read(ResultSet row, Consumer<Stated> reader) throws SQLException {
		if (this.current == null || this.current.estimate().key() != row.getLong(1)) {
			end(reader);
			this.current = stated(row);
		}
		String source = row.getString(25);
		this.steps.add(new Step(row.getInt(23), Word.parse(HopRole.class, row.getString(24)), (source != null)
				? this.registries.trees().sourcePath(source, row.getObject(6, LocalDate.class)) : List.of()));
	}

	private void end(Consumer<Stated> reader) {
		if (this.current != null) {
			Account account = this.current.account();
			reader.accept(new Stated(this.current.estimate(), this.current.claim(), this.current.stance(),
					new Account(account.claim(), account.report(), account.speaker(), account.media(), this.steps,
							account.said(), account.published(), account.figures())));
		}
		this.current = null;
		this.steps.clear();
	}

	private Stated stated(ResultSet row) throws SQLException {
		Told estimate = Told.read(row, row.getLong(1), row.getString(2), 3);
		Told claim = Told.read(row, row.getLong(7), row.getString(8), 3);
		List<String> path = this.registries.trees().sourcePath(row.getString(11), claim.said().sortLatest());
		Bounds asOf = (row.getObject(16) != null)
				? Bounds.ofSortDays(row.getObject(16, LocalDate.class), row.getObject(17, LocalDate.class))
				: claim.said();
		NumberRange bounds = new NumberRange(row.getBigDecimal(18), row.getBigDecimal(19));
		Figure figure = new Figure(estimate.id(), claim.id(), row.getString(9), path.get(0), path.get(path.size() - 1),
				metric(row.getString(12)), place(row), row.getBoolean(20), asOf, claim.said(), claim.published(),
				Word.parse(Qualifier.class, row.getString(15)), bounds, bounds,
				Figure.part(row.getString(21), row.getString(22)));
		return new Stated(estimate, claim, row.getString(14),
				new Account(claim.id(), figure.report(), path.get(0),
						this.registries.media(row.getString(10), claim.published().sortLatest()), List.of(),
						claim.said(), claim.published(), List.of(figure)));
	}

	private String metric(String name) {
		return this.registries.metrics().present(List.of(name)).stream().findFirst().orElse(name);
	}

	private @Nullable String place(ResultSet row) throws SQLException {
		String place = row.getString(13);
		return (place != null && this.registries.metrics().isPlaceBound(row.getString(12)))
				? this.registries.trees().placePath(place).get(0) : null;
	}

}
