package org.sourcebook.records;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.sourcebook.testing.Databases;

/**
 * The rows of a store, all of them, to be compared.
 */
final class Rows {

	private static final String HISTORY = "flyway_schema_history";

	private final Map<String, List<Map<String, @Nullable String>>> tables = new TreeMap<>();

	private Rows() {
	}

	/** Reads a store. */
	static Rows of(String url) {
		Rows rows = new Rows();
		try (Connection connection = Databases.at(url).getConnection();
				Statement statement = connection.createStatement()) {
			List<String> names = new ArrayList<>();
			String sql = "select table_name from information_schema.tables where lower(table_schema) = 'public'";
			try (ResultSet found = statement.executeQuery(sql)) {
				while (found.next()) {
					names.add(found.getString(1));
				}
			}
			for (String name : names) {
				try (ResultSet found = statement.executeQuery("select * from \"" + name + "\"")) {
					rows.tables.put(name.toLowerCase(Locale.ROOT), read(found));
				}
			}
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
		return rows;
	}

	private static List<Map<String, @Nullable String>> read(ResultSet found) throws SQLException {
		List<Map<String, @Nullable String>> rows = new ArrayList<>();
		ResultSetMetaData meta = found.getMetaData();
		while (found.next()) {
			Map<String, @Nullable String> row = new LinkedHashMap<>();
			for (int i = 1; i <= meta.getColumnCount(); i++) {
				Object content = found.getObject(i);
				row.put(meta.getColumnLabel(i).toLowerCase(Locale.ROOT),
						(content instanceof Boolean) ? content.toString() : found.getString(i));
			}
			rows.add(row);
		}
		return rows;
	}

	/** The rows of a table. */
	List<Map<String, @Nullable String>> table(String name) {
		return this.tables.getOrDefault(name, List.of());
	}

	/** How many rows a table has. */
	int count(String table) {
		return table(table).size();
	}

	/** The rows of a table that have some content in a column. */
	List<Map<String, @Nullable String>> where(String table, String column, String content) {
		return table(table).stream().filter((row) -> content.equals(row.get(column))).toList();
	}

	/** All rows of the tables that stand for the records. */
	Map<String, List<String>> records() {
		return texts((table, row) -> true, List.of());
	}

	/** All rows, also what Flyway noted. */
	Map<String, List<String>> everything() {
		Map<String, List<String>> all = records();
		all.put(HISTORY, table(HISTORY).stream().map(Object::toString).sorted().toList());
		return all;
	}

	/**
	 * The rows that were there when an edition was closed, without what tells how long
	 * they stand.
	 */
	Map<String, List<String>> upTo(int edition) {
		Map<String, List<String>> rows = texts((table, row) -> reaches(table, row, edition), List.of("until"));
		rows.keySet().removeAll(List.of("record_set", "hidden"));
		return rows;
	}

	private boolean reaches(String table, Map<String, @Nullable String> row, int edition) {
		String since = row.get("since");
		if (since == null && table.startsWith("edition")) {
			since = row.getOrDefault("number", row.get("edition"));
		}
		if (since != null) {
			return Integer.parseInt(since) <= edition;
		}
		for (String parent : List.of("claim", "report", "source", "location", "record_change")) {
			String key = row.get(parent + "_pk");
			if (key != null) {
				return where(parent, "pk", key).stream().anyMatch((found) -> reaches(parent, found, edition));
			}
		}
		return true;
	}

	/**
	 * All rows with what they point to written out, so that stores whose keys were given
	 * in another order compare.
	 */
	Map<String, List<String>> withoutKeys() {
		Map<String, Map<String, String>> labels = new HashMap<>();
		for (String table : List.of("source", "publisher", "location", "metric", "storyline", "report", "claim",
				"estimate", "correction", "disagreement", "stated_relation", "record_change")) {
			labels.put(table, label(table, (row) -> row.get("id") + "@" + row.get("since")));
		}
		for (String table : List.of("former_id", "claim_source", "claim_place", "estimate_place", "claim_leaning",
				"estimate_leaning")) {
			labels.put(table, label(table, (row) -> resolved(row, labels)));
		}
		Map<String, List<String>> all = new TreeMap<>();
		this.tables.forEach((table, rows) -> {
			if (!table.equals(HISTORY)) {
				all.put(table, rows.stream().map((row) -> resolved(row, labels)).sorted().toList());
			}
		});
		return all;
	}

	/** What differs between two readings: rows that went and rows that came. */
	static List<String> difference(Map<String, List<String>> before, Map<String, List<String>> after) {
		List<String> found = new ArrayList<>();
		Set<String> tables = new TreeSet<>(before.keySet());
		tables.addAll(after.keySet());
		for (String table : tables) {
			List<String> gone = without(before.getOrDefault(table, List.of()), after.getOrDefault(table, List.of()));
			List<String> come = without(after.getOrDefault(table, List.of()), before.getOrDefault(table, List.of()));
			gone.forEach((row) -> found.add(table + " - " + row));
			come.forEach((row) -> found.add(table + " + " + row));
		}
		return found;
	}

	private static List<String> without(List<String> rows, List<String> others) {
		Map<String, Integer> counts = new HashMap<>();
		others.forEach((row) -> counts.merge(row, 1, Integer::sum));
		return rows.stream().filter((row) -> counts.merge(row, -1, Integer::sum) < 0).toList();
	}

	private Map<String, String> label(String table, Function<Map<String, @Nullable String>, String> label) {
		Map<String, String> labels = new HashMap<>();
		table(table).forEach((row) -> labels.put(String.valueOf(row.get("pk")), label.apply(row)));
		return labels;
	}

	private static String resolved(Map<String, @Nullable String> row, Map<String, Map<String, String>> labels) {
		Map<String, @Nullable String> resolved = new LinkedHashMap<>(row);
		resolved.remove("pk");
		resolved.replaceAll((column, content) -> {
			String table = column.equals("row_pk") ? row.get("kind") : column.endsWith("_pk")
					? column.replaceFirst("^(one|other|on)_", "").replaceFirst("_pk$", "") : null;
			return (table != null) ? labels.getOrDefault(table, Map.of()).get(content) : content;
		});
		return resolved.toString();
	}

	private Map<String, List<String>> texts(RowFilter filter, List<String> without) {
		Map<String, List<String>> texts = new TreeMap<>();
		this.tables.forEach((table, rows) -> {
			if (!table.equals(HISTORY)) {
				texts.put(table, rows.stream().filter((row) -> filter.takes(table, row)).map((row) -> {
					Map<String, @Nullable String> shown = new LinkedHashMap<>(row);
					shown.keySet().removeAll(without);
					return shown.toString();
				}).sorted().toList());
			}
		});
		return texts;
	}

	private interface RowFilter {

		boolean takes(String table, Map<String, @Nullable String> row);

	}

}
