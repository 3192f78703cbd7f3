package org.sourcebook.records;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What every record has, whatever it is about: an id, earlier ids, public corrections and
 * perhaps a withdrawal.
 */
sealed interface CuratedRecord
		permits ReportFile, SourceEntry, PublisherEntry, LocationEntry, MetricEntry, StorylineEntry {

	String id();

	/** Earlier ids, which keep working. */
	List<String> formerly();

	/** When and why it was withdrawn, or null while it stands. */
	@Nullable Withdrawal withdrawn();

	/** What was changed in public, oldest first. The list only grows. */
	List<Correction> corrections();

}
