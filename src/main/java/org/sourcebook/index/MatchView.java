package org.sourcebook.index;

import java.util.List;

import org.sourcebook.format.ColumnGroup;

/**
 * A text in which something stands that was looked for, as JSON.
 *
 * @param field the member that holds the text; a dot leads into an object
 * @param parts the text, cut where marks begin and end
 */
public record MatchView(String field, List<PartView> parts) {

	/** The columns of the matches of a record. */
	public static void columns(ColumnGroup<List<MatchView>> matches) {
		matches.list("matches", "the members in which something stands that was looked for; empty without q",
				(all) -> all.stream().map(MatchView::field).distinct().toList());
	}

	/**
	 * A part of a text.
	 *
	 * @param text the part
	 * @param marked whether it was looked for
	 */
	public record PartView(String text, boolean marked) {
	}

}
