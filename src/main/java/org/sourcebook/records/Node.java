package org.sourcebook.records;

import java.util.List;
import java.util.Map;

/**
 * A piece of a record file with the line it stands on, so that every complaint can name
 * its place.
 */
sealed interface Node {

	/** The line, counted from 1. */
	int line();

	/** A piece of text, a number or a word; always kept as it was written. */
	record Scalar(String text, int line) implements Node {
	}

	/** A key with nothing behind it, or {@code null}. */
	record Empty(int line) implements Node {
	}

	/** A list. */
	record Sequence(List<Node> items, int line) implements Node {
	}

	/** A set of keys in the order of the file. */
	record Mapping(Map<String, Member> members, int line) implements Node {
	}

	/** What stands behind a key, and the line of the key. */
	record Member(Node node, int line) {
	}

}
