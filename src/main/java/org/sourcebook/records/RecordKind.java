package org.sourcebook.records;

import java.util.Locale;

/**
 * The kinds of record that have a file, a version and a digest of their own. A report
 * with its claims and estimates is one record.
 */
enum RecordKind {

	LOCATION(LocationEntry.class), METRIC(MetricEntry.class), PUBLISHER(PublisherEntry.class), REPORT(ReportFile.class),
	SOURCE(SourceEntry.class), STORYLINE(StorylineEntry.class);

	private final Class<? extends CuratedRecord> type;

	RecordKind(Class<? extends CuratedRecord> type) {
		this.type = type;
	}

	/** The type its content is bound to. */
	Class<? extends CuratedRecord> type() {
		return this.type;
	}

	/** Its word in sums files, ids of corrections and messages. */
	String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The collection that shows it. */
	String collection() {
		return word() + "s";
	}

	/** The kind a record is of. */
	static RecordKind of(CuratedRecord entry) {
		for (RecordKind kind : values()) {
			if (kind.type.isInstance(entry)) {
				return kind;
			}
		}
		throw new IllegalStateException("no kind for " + entry.getClass());
	}

}
