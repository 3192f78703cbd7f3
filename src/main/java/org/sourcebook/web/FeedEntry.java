package org.sourcebook.web;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A record as feeds tell of it.
 *
 * @param key what the id of the entry is made of: the collection, and the id under which
 * the record was first recorded. It never changes
 * @param published the day since which the record is in this view
 * @param updated the day of the last correction or withdrawal that concerns it, or the
 * day of its publication
 * @param title one line
 * @param paragraphs what it says, and what was changed
 * @param href the path of the record
 * @param via where it was read, or null
 * @param tags words it is found by
 */
public record FeedEntry(String key, LocalDate published, LocalDate updated, String title, List<String> paragraphs,
		String href, @Nullable String via, List<String> tags) {

	public FeedEntry {
		paragraphs = List.copyOf(paragraphs);
		tags = List.copyOf(tags);
	}

}
