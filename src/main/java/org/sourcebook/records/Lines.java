package org.sourcebook.records;

import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Remembers on which line of a file each part of a record stands.
 */
final class Lines {

	private final Map<Record, Node> nodes = new IdentityHashMap<>();

	void put(Record part, Node node) {
		this.nodes.put(part, node);
	}

	/** The parts of a type that were read, as they stand in the file. */
	<T extends Record> List<T> parts(Class<T> type) {
		return this.nodes.entrySet()
			.stream()
			.filter((part) -> type.isInstance(part.getKey()))
			.sorted(Comparator.comparing((part) -> part.getValue().line()))
			.map((part) -> type.cast(part.getKey()))
			.toList();
	}

	/** The line of a part, or 0 if it was not read from a file. */
	int of(Record part) {
		Node node = this.nodes.get(part);
		return (node != null) ? node.line() : 0;
	}

	/** The line of a field of a part, or of the part where the field is left out. */
	int of(Record part, String field) {
		Node node = this.nodes.get(part);
		if (node instanceof Node.Mapping mapping && mapping.members().get(field) != null) {
			return mapping.members().get(field).line();
		}
		return of(part);
	}

}
