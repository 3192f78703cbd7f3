package org.sourcebook.records;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Every id of a set, present and former, and where it stands.
 */
final class Names {

	private final Map<RecordKind, Map<String, String>> present = new EnumMap<>(RecordKind.class);

	private final Map<RecordKind, Map<String, String>> former = new EnumMap<>(RecordKind.class);

	private final Map<RecordKey, List<String>> formerOf = new HashMap<>();

	private final Set<RecordKind> incomplete = EnumSet.noneOf(RecordKind.class);

	Names() {
		for (RecordKind kind : RecordKind.values()) {
			this.present.put(kind, new HashMap<>());
			this.former.put(kind, new HashMap<>());
		}
	}

	private Map<String, String> present(RecordKind kind) {
		return this.present.getOrDefault(kind, Map.of());
	}

	private Map<String, String> former(RecordKind kind) {
		return this.former.getOrDefault(kind, Map.of());
	}

	/**
	 * Adds a record.
	 * @return the file that has the same id already, or null
	 */
	@Nullable String add(RecordKey key, String file) {
		return present(key.kind()).putIfAbsent(key.id(), file);
	}

	/**
	 * Adds a former id.
	 * @return the record that claims the same former id already, or null
	 */
	@Nullable String addFormer(RecordKey key, String formerId) {
		String claimant = former(key.kind()).putIfAbsent(formerId, key.id());
		if (claimant == null) {
			this.formerOf.computeIfAbsent(key, (present) -> new ArrayList<>()).add(formerId);
		}
		return claimant;
	}

	/** The file a record stands in, or null. */
	@Nullable String file(RecordKind kind, String id) {
		return present(kind).get(id);
	}

	/** Some records of a kind cannot be read, so that any id may be one of theirs. */
	void markIncomplete(RecordKind kind) {
		this.incomplete.add(kind);
	}

	/** The present id behind an id that may be a former one, or null if it is neither. */
	@Nullable String resolve(RecordKind kind, String id) {
		String former = present(kind).containsKey(id) ? id : former(kind).get(id);
		return (former == null && this.incomplete.contains(kind)) ? id : former;
	}

	/** The former ids of a record. */
	List<String> formerOf(RecordKind kind, String id) {
		return this.formerOf.getOrDefault(new RecordKey(kind, id), List.of()).stream().sorted().toList();
	}

	/** All present ids of a kind. */
	Set<String> ids(RecordKind kind) {
		return present(kind).keySet();
	}

}
