package org.sourcebook.index;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

import org.sourcebook.registry.RegistryKind;

/**
 * Reports on their way into the index.
 */
final class ReportDrafts {

	private final StoreRows rows;

	ReportDrafts(StoreRows rows) {
		this.rows = rows;
	}

	void read(Consumer<Draft> taker) {
		this.rows.along("report", (after, upTo) -> {
			Map<Long, Draft> drafts = new LinkedHashMap<>();
			this.rows.read("select * from report where pk > ? and pk <= ?", after, upTo,
					(row) -> drafts.put(row.getLong("pk"), draft(row)));
			this.rows.read("select report_pk, storyline from report_storyline where report_pk > ? and report_pk <= ?",
					after, upTo, (row) -> of(drafts, row.getLong(1)).keyword("storyline", row.getString(2)));
			drafts.values().forEach(taker);
		});
	}

	static Draft of(Map<Long, Draft> drafts, long key) {
		Draft draft = drafts.get(key);
		if (draft == null) {
			throw new IllegalStateException("nothing was read under the key " + key);
		}
		return draft;
	}

	private Draft draft(ResultSet row) throws SQLException {
		Draft draft = new Draft(IndexedCollection.REPORTS, row.getLong("pk"), row.getString("id"),
				this.rows.stay("report", row));
		published(draft, row);
		return draft.keyword("status", row.getString("status"))
			.number(Field.REPORT_KEY, row.getLong("pk"))
			.name(Named.key(RegistryKind.PUBLISHERS, row.getString("publisher")))
			.principal(StoreRows.day(row, "published_earliest"), StoreRows.day(row, "published_latest"))
			.label(row.getString("title"))
			.text(row.getString("title"))
			.title(row.getString("title"))
			.text(row.getString("headline"))
			.text(row.getString("summary"));
	}

	/** What the rows of claims and estimates repeat. */
	static void published(Draft draft, ResultSet row) throws SQLException {
		draft.keyword("publisher", row.getString("publisher"))
			.keyword("language", row.getString("language"))
			.day("publishedEarliest", StoreRows.day(row, "published_earliest"))
			.day("publishedLatest", StoreRows.day(row, "published_latest"));
	}

}
