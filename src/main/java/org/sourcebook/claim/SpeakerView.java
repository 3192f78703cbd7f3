package org.sourcebook.claim;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.sourcebook.format.ColumnGroup;
import org.sourcebook.kernel.SourceKind;
import org.sourcebook.registry.NamedId;
import org.sourcebook.web.Words;

/**
 * A source as it was on the day it spoke.
 *
 * @param id its id
 * @param name its name
 * @param kind what it is
 * @param named false for somebody the report does not name
 * @param role its role on that day, or null if none is on record
 * @param path the source and everything above it on that day, the source first; the last
 * is the body
 */
public record SpeakerView(String id, String name, @Words(of = SourceKind.class) String kind, boolean named,
		@Nullable String role, List<NamedId> path) {

	/** The columns of something that was said. */
	public static void columns(ColumnGroup<SpeakerView> speaker) {
		speaker.id("source", "the speaker", SpeakerView::id)
			.text("source_name", "the name of source", SpeakerView::name)
			.word("source_kind", "what the speaker is", SpeakerView::kind)
			.bool("source_named", "false for somebody the report does not name", SpeakerView::named)
			.text("source_role", "the speaker's role on that day, where one is on record", SpeakerView::role)
			.named("body", "whom the speaker belonged to on that day: the top of the tree of sources",
					SpeakerView::body);
	}

	/** Whom it belonged to on that day. */
	public NamedId body() {
		return this.path.get(this.path.size() - 1);
	}

}
