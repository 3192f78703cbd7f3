package org.sourcebook.records;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.sourcebook.kernel.Fate;
import org.sourcebook.kernel.Word;

/**
 * Writes what an edition did to records. A record is compared with its form in the
 * edition before; forms are read for many records at once, because each reading goes
 * through the files of earlier editions.
 */
final class ChangeRows {

	private static final int COMPARED_AT_ONCE = 2_000;

	private final Connection connection;

	private final RowWriter rows;

	private final Level level;

	private final @Nullable ClosedEdition before;

	private final Function<Collection<RecordKey>, Map<RecordKey, CuratedRecord>> forms;

	private final Map<RecordKey, Waiting> waiting = new LinkedHashMap<>();

	private final Map<String, Integer> added = new HashMap<>();

	private final Map<String, Integer> changed = new HashMap<>();

	/**
	 * Prepares for an edition.
	 * @param before the edition before it, or null if it is the first
	 * @param forms reads the forms of records in the edition before
	 */
	ChangeRows(Connection connection, RowWriter rows, Level level, @Nullable ClosedEdition before,
			Function<Collection<RecordKey>, Map<RecordKey, CuratedRecord>> forms) {
		this.connection = connection;
		this.rows = rows;
		this.level = level;
		this.before = before;
		this.forms = forms;
	}

	/** Takes a record that the edition before does not have in this form. */
	void add(CuratedRecord entry, ClosedEdition.Sum sum) throws SQLException {
		RecordKey former = former(entry);
		if (former == null) {
			write(entry, sum, Succession.added(entry));
			return;
		}
		this.waiting.put(former, new Waiting(entry, sum));
		if (this.waiting.size() >= COMPARED_AT_ONCE) {
			flush();
		}
	}

	/** The key of a record in the edition before, or null if that does not have it. */
	private @Nullable RecordKey former(CuratedRecord entry) {
		if (this.before == null) {
			return null;
		}
		RecordKey key = RecordKey.of(entry);
		Collection<RecordKey> known = this.before.sums().keySet();
		return known.contains(key) ? key
				: entry.formerly()
					.stream()
					.map((id) -> new RecordKey(key.kind(), id))
					.filter(known::contains)
					.findFirst()
					.orElse(null);
	}

	/** Writes everything that waits. */
	void flush() throws SQLException {
		Map<RecordKey, CuratedRecord> found = this.forms.apply(this.waiting.keySet());
		for (Map.Entry<RecordKey, Waiting> each : this.waiting.entrySet()) {
			CuratedRecord former = Objects.requireNonNull(found.get(each.getKey()));
			write(each.getValue().entry(), each.getValue().sum(), Succession.between(each.getValue().entry(), former));
		}
		this.waiting.clear();
	}

	private void write(CuratedRecord entry, ClosedEdition.Sum sum, List<RecordChange> changes) throws SQLException {
		if (!this.level.isOpen()) {
			RecordChange whole = changes.get(0);
			this.rows.add(Table.EDITION_RECORD, this.rows.newKey(), whole.collection(), whole.id(), this.level.number(),
					Level.NO_END, sum.version(), sum.digest(), Word.of(whole.fate()));
		}
		for (RecordChange change : changes) {
			((change.fate() == Fate.ADDED) ? this.added : this.changed).merge(change.collection(), 1, Integer::sum);
			if (this.before != null) {
				write(entry.id(), sum.version(), change);
			}
		}
	}

	private void write(String record, int version, RecordChange change) throws SQLException {
		long key = this.rows.newKey();
		this.rows.add(Table.RECORD_CHANGE, key, this.level.number(), change.collection(), change.id(), change.former(),
				subject(change), record, version, Word.of(change.fate()));
		int seq = 0;
		for (Changes.Change field : change.changes()) {
			this.rows.add(Table.CHANGED_FIELD, key, seq++, field.path(), field.from(), field.to());
		}
	}

	/** What the record is called in all rows about it, whatever ids it gets. */
	private String subject(RecordChange change) throws SQLException {
		if (change.former() == null) {
			return change.id();
		}
		String sql = "select subject from record_change where collection = ? and id = ?";
		try (PreparedStatement statement = this.connection.prepareStatement(sql)) {
			statement.setString(1, change.collection());
			statement.setString(2, change.former());
			try (ResultSet row = statement.executeQuery()) {
				return row.next() ? row.getString(1) : change.former();
			}
		}
	}

	/** How many records of a collection the edition before did not have. */
	int added(String collection) {
		return this.added.getOrDefault(collection, 0);
	}

	/** How many records of a collection it had otherwise. */
	int changed(String collection) {
		return this.changed.getOrDefault(collection, 0);
	}

	/** A record that waits to be compared. */
	private record Waiting(CuratedRecord entry, ClosedEdition.Sum sum) {
	}

}
