package org.sourcebook.index;

import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

import org.sourcebook.registry.RegistryKind;

/**
 * Estimates on their way into the index.
 */
final class EstimateDrafts {

	private final StoreRows rows;

	EstimateDrafts(StoreRows rows) {
		this.rows = rows;
	}

	void read(Consumer<Draft> taker) {
		this.rows.along("estimate", (after, upTo) -> {
			Map<Long, Draft> drafts = new LinkedHashMap<>();
			this.rows.read(
					"select e.*, c.text, c.depth, r.title from estimate e join claim c on c.pk = e.claim_pk"
							+ " join report r on r.pk = e.report_pk where e.pk > ? and e.pk <= ?",
					after, upTo, (row) -> drafts.put(row.getLong("pk"), draft(row)));
			this.rows.read(
					"select e.pk, s.storyline from estimate e join report_storyline s on s.report_pk ="
							+ " e.report_pk where e.pk > ? and e.pk <= ?",
					after, upTo,
					(row) -> ReportDrafts.of(drafts, row.getLong(1)).keyword("storyline", row.getString(2)));
			this.rows.read(
					"select s.*, e.pk as owner from estimate e join claim_source s on s.claim_pk = e.claim_pk"
							+ " where e.pk > ? and e.pk <= ?",
					after, upTo, (row) -> ClaimDrafts.hop(this.rows, drafts, row));
			this.rows.read(
					"select p.*, p.estimate_pk as owner from estimate_place p where estimate_pk > ? and"
							+ " estimate_pk <= ?",
					after, upTo, (row) -> ClaimDrafts.place(this.rows, "estimate_place", drafts, row));
			DisputedDrafts.read("estimate e join disagreement d on e.claim_pk = %s", "e.pk", this.rows, drafts, after,
					upTo);
			this.rows.read(
					"select l.*, l.estimate_pk as owner, l.on_estimate_pk as repeated from estimate_leaning l"
							+ " where estimate_pk > ? and estimate_pk <= ?",
					after, upTo, (row) -> ClaimDrafts.leaning(this.rows, "estimate_leaning", drafts, row));
			drafts.values().forEach(taker);
		});
	}

	private Draft draft(ResultSet row) throws SQLException {
		Draft draft = new Draft(IndexedCollection.ESTIMATES, row.getLong("pk"), row.getString("id"),
				this.rows.stay("estimate", row));
		ClaimDrafts.said(draft, row);
		draft.keyword("metric", row.getString("metric"))
			.name(Named.key(RegistryKind.METRICS, row.getString("metric")))
			.keyword("qualifier", row.getString("qualifier"))
			.keyword("stance", row.getString("stance"))
			.keyword("projected", String.valueOf(row.getBoolean("projected")))
			.keyword("total", String.valueOf(row.getBoolean("total")))
			.day("dateEarliest", StoreRows.day(row, "date_earliest"))
			.day("dateLatest", StoreRows.day(row, "date_latest"))
			.number("sortFigure", row.getLong("sort_figure"));
		Long figure = row.getObject("figure", Long.class);
		if (figure != null) {
			draft.number("figure", figure);
		}
		reading(draft, row);
		return draft.principal(StoreRows.day(row, "date_earliest"), StoreRows.day(row, "date_latest"))
			.label(row.getString("text"))
			.text(row.getString("text"))
			.text(row.getString("wording"))
			.text(row.getString("part_wording"));
	}

	/**
	 * The reading is compared with whole numbers only, so its fractions make no
	 * difference once they are rounded away from them. No bound fits every number.
	 */
	private static void reading(Draft draft, ResultSet row) throws SQLException {
		var lower = row.getBigDecimal("reading_lower");
		var upper = row.getBigDecimal("reading_upper");
		draft.number("readingLower",
				(lower != null) ? lower.setScale(0, RoundingMode.CEILING).longValueExact() : Long.MIN_VALUE);
		draft.number("readingUpper",
				(upper != null) ? upper.setScale(0, RoundingMode.FLOOR).longValueExact() : Long.MAX_VALUE);
	}

}
