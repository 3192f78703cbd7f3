package org.sourcebook.index;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

import org.sourcebook.kernel.HopRole;
import org.sourcebook.kernel.Word;
import org.sourcebook.registry.RegistryKind;

/**
 * Claims on their way into the index.
 */
final class ClaimDrafts {

	private final StoreRows rows;

	ClaimDrafts(StoreRows rows) {
		this.rows = rows;
	}

	void read(Consumer<Draft> taker) {
		this.rows.along("claim", (after, upTo) -> {
			Map<Long, Draft> drafts = new LinkedHashMap<>();
			this.rows.read(
					"select c.*, r.title from claim c join report r on r.pk = c.report_pk where c.pk > ? and c.pk <= ?",
					after, upTo, (row) -> drafts.put(row.getLong("pk"), draft(row)));
			this.rows.read(
					"select c.pk, s.storyline from claim c join report_storyline s on s.report_pk = c.report_pk"
							+ " where c.pk > ? and c.pk <= ?",
					after, upTo,
					(row) -> ReportDrafts.of(drafts, row.getLong(1)).keyword("storyline", row.getString(2)));
			this.rows.read(
					"select c.pk, e.metric, e.status, c.status from claim c join estimate e on e.claim_pk = c.pk"
							+ " where c.pk > ? and c.pk <= ?",
					after, upTo, (row) -> number(ReportDrafts.of(drafts, row.getLong(1)), row));
			this.rows.read("select s.*, s.claim_pk as owner from claim_source s where claim_pk > ? and claim_pk <= ?",
					after, upTo, (row) -> hop(this.rows, drafts, row));
			this.rows.read("select p.*, p.claim_pk as owner from claim_place p where claim_pk > ? and claim_pk <= ?",
					after, upTo, (row) -> place(this.rows, "claim_place", drafts, row));
			DisputedDrafts.read("disagreement d", "%s", this.rows, drafts, after, upTo);
			this.rows.read(
					"select l.*, l.claim_pk as owner, l.on_claim_pk as repeated from claim_leaning l"
							+ " where claim_pk > ? and claim_pk <= ?",
					after, upTo, (row) -> leaning(this.rows, "claim_leaning", drafts, row));
			drafts.values().forEach(taker);
		});
	}

	private Draft draft(ResultSet row) throws SQLException {
		Draft draft = new Draft(IndexedCollection.CLAIMS, row.getLong("pk"), row.getString("id"),
				this.rows.stay("claim", row));
		said(draft, row);
		return draft.principal(StoreRows.day(row, "said_earliest"), StoreRows.day(row, "said_latest"))
			.label(row.getString("text"))
			.text(row.getString("text"))
			.text(row.getString("occasion"))
			.text(row.getString("basis"));
	}

	private static void number(Draft draft, ResultSet row) throws SQLException {
		Wanted.numbers(row.getString(2), row.getString(3), row.getString(4))
			.forEach((word) -> draft.keyword(Field.NUMBER, word));
	}

	/** What the rows of estimates repeat. */
	static void said(Draft draft, ResultSet row) throws SQLException {
		ReportDrafts.published(draft, row);
		draft.keyword("status", row.getString("status"))
			.keyword("report", row.getString("report"))
			.number(Field.REPORT_KEY, row.getLong("report_pk"))
			.keyword("kind", row.getString("kind"))
			.number(Field.DEPTH, row.getInt("depth"))
			.day("saidEarliest", StoreRows.day(row, "said_earliest"))
			.day("saidLatest", StoreRows.day(row, "said_latest"))
			.day("aboutEarliest", StoreRows.day(row, "about_earliest"))
			.day("aboutLatest", StoreRows.day(row, "about_latest"))
			.title(row.getString("title"));
	}

	/**
	 * A source under which the owner of the row is found; the speaker by its names too.
	 */
	static void hop(StoreRows rows, Map<Long, Draft> drafts, ResultSet row) throws SQLException {
		Draft draft = ReportDrafts.of(drafts, row.getLong("owner"));
		Stay stay = rows.stay("claim_source", row);
		String source = row.getString("source");
		boolean itself = row.getBoolean("itself");
		Hops.words(row.getString("role"), source, itself, row.getBoolean("named"))
			.forEach((word) -> draft.during(stay, Field.HOP, word));
		if (row.getBoolean("origin")) {
			draft.during(stay, Field.ORIGIN, source);
		}
		if (itself && Word.of(HopRole.SPEAKER).equals(row.getString("role"))) {
			draft.during(stay, Field.NAME, Named.key(RegistryKind.SOURCES, source));
		}
	}

	/** A place under which the owner of the row is found; itself by its names too. */
	static void place(StoreRows rows, String table, Map<Long, Draft> drafts, ResultSet row) throws SQLException {
		Draft draft = ReportDrafts.of(drafts, row.getLong("owner"));
		Stay stay = rows.stay(table, row);
		String place = row.getString("place");
		draft.during(stay, Field.PLACE, Wanted.place(place, row.getBoolean("itself")));
		if (row.getBoolean("itself")) {
			draft.during(stay, Field.NAME, Named.key(RegistryKind.LOCATIONS, place));
		}
	}

	/** That the owner of the row repeats another one. */
	static void leaning(StoreRows rows, String table, Map<Long, Draft> drafts, ResultSet row) throws SQLException {
		LocalDate first = row.getObject("first_day", LocalDate.class);
		ReportDrafts.of(drafts, row.getLong("owner"))
			.leans(rows.stay(table, row), Leaners.word(row.getLong("repeated"), first, StoreRows.day(row, "last_day")));
	}

}
