package org.sourcebook.records;

import java.util.Comparator;

/**
 * Names one record of the set.
 */
record RecordKey(RecordKind kind, String id) implements Comparable<RecordKey> {

	private static final Comparator<RecordKey> ORDER = Comparator.comparing((RecordKey key) -> key.kind().word())
		.thenComparing(RecordKey::id);

	static RecordKey of(CuratedRecord entry) {
		return new RecordKey(RecordKind.of(entry), entry.id());
	}

	@Override
	public int compareTo(RecordKey other) {
		return ORDER.compare(this, other);
	}

	@Override
	public String toString() {
		return this.kind.word() + " " + this.id;
	}

}
