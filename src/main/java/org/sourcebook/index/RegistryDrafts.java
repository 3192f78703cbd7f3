package org.sourcebook.index;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.sourcebook.kernel.Bounds;
import org.sourcebook.kernel.Status;
import org.sourcebook.kernel.Word;
import org.sourcebook.registry.RegistryKind;

/**
 * The entries of registries on their way into the index.
 */
final class RegistryDrafts {

	/** The columns with words, besides the name. */
	private static final Map<RegistryKind, List<String>> WORDS = Map.of(RegistryKind.SOURCES, List.of(),
			RegistryKind.PUBLISHERS, List.of("website"), RegistryKind.LOCATIONS, List.of("region"),
			RegistryKind.METRICS, List.of("definition", "unit"), RegistryKind.STORYLINES, List.of("inclusion_rule"));

	/** The statements that read more words. */
	private static final Map<RegistryKind, List<String>> MORE_WORDS = Map.of(RegistryKind.SOURCES, List.of(
			"select source_pk, alias from source_alias where source_pk > ? and source_pk <= ? order by 1, seq",
			"select source_pk, content from source_span where kind = 'role' and source_pk > ? and source_pk <= ?"
					+ " order by 1, seq"),
			RegistryKind.LOCATIONS, List.of("select location_pk, alias from location_alias where location_pk > ? and"
					+ " location_pk <= ? order by 1, seq"));

	private final StoreRows rows;

	RegistryDrafts(StoreRows rows) {
		this.rows = rows;
	}

	void read(Consumer<Draft> taker) {
		for (RegistryKind kind : RegistryKind.values()) {
			this.rows.along(kind.word(), (after, upTo) -> {
				Map<Long, Draft> drafts = new LinkedHashMap<>();
				this.rows.read("select * from %s where pk > ? and pk <= ?".formatted(kind.word()), after, upTo,
						(row) -> drafts.put(row.getLong("pk"), draft(kind, row)));
				MORE_WORDS.getOrDefault(kind, List.of())
					.forEach((statement) -> this.rows.read(statement, after, upTo,
							(row) -> ReportDrafts.of(drafts, row.getLong(1))
								.text(row.getString(2))
								.title(row.getString(2))));
				drafts.values().forEach(taker);
			});
		}
	}

	private Draft draft(RegistryKind kind, ResultSet row) throws SQLException {
		boolean withdrawn = row.getObject("withdrawn_on", LocalDate.class) != null;
		Draft draft = new Draft(IndexedCollection.of(kind), row.getLong("pk"), row.getString("id"),
				this.rows.stay(kind.word(), row))
			.keyword("status", Word.of(withdrawn ? Status.WITHDRAWN : Status.CURRENT))
			.name(Named.key(kind, row.getString("id")))
			.principal(Bounds.LAST_DAY, Bounds.LAST_DAY)
			.label(row.getString("name"))
			.text(row.getString("name"))
			.title(row.getString("name"))
			.title(row.getString("id"));
		for (String column : WORDS.getOrDefault(kind, List.of())) {
			draft.text(row.getString(column));
		}
		return draft;
	}

}
