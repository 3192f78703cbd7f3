package org.sourcebook.records;

import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * The present ids of claims: a report that was renamed took its claims along.
 */
final class PresentClaims {

	private static final Pattern CLAIM = Pattern.compile("(.*)(-c[0-9]+)");

	private PresentClaims() {
	}

	/** The present id of each claim that is named somewhere. */
	static Map<String, String> of(Collection<String> names, StandingRows store) throws SQLException {
		Map<String, String> present = new HashMap<>();
		Set<String> reports = new TreeSet<>();
		for (String name : names) {
			present.put(name, name);
			Matcher parts = CLAIM.matcher(name);
			if (parts.matches()) {
				reports.add(parts.group(1));
			}
		}
		Map<String, String> renamed = new HashMap<>();
		store.queryChunks(
				"select f.former, f.id from former_id f where f.former in (%s) and f.collection = '"
						+ RecordKind.REPORT.collection() + "' and " + store.standing("former_id", "f"),
				reports, (row) -> renamed.put(row.getString(1), row.getString(2)));
		present.replaceAll((name, same) -> {
			Matcher parts = CLAIM.matcher(name);
			@Nullable String report = parts.matches() ? renamed.get(parts.group(1)) : null;
			return (report != null) ? report + parts.group(2) : same;
		});
		return present;
	}

}
