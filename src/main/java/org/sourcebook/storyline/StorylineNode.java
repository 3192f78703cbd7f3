package org.sourcebook.storyline;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;
import org.sourcebook.format.LinkedDates;
import org.sourcebook.format.Reply;
import org.sourcebook.format.Thing;
import org.sourcebook.report.WithdrawnView;
import org.sourcebook.web.Links;

/**
 * A storyline as schema.org has it: a collection of our records.
 *
 * @param type what schema.org calls it
 * @param id the address that names it
 * @param identifier its id
 * @param name its name
 * @param description which reports belong
 * @param creator who collects them
 * @param temporalCoverage what time it covers
 * @param creativeWorkStatus {@code Withdrawn}, or null while it stands
 * @param correction when and why it was withdrawn
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record StorylineNode(@JsonProperty("@type") String type, @JsonProperty("@id") String id, String identifier,
		String name, String description, Thing creator, @Nullable String temporalCoverage,
		@Nullable String creativeWorkStatus, @Nullable String correction) {

	public static StorylineNode of(StorylineView storyline, Reply reply) {
		WithdrawnView withdrawn = storyline.withdrawn();
		return new StorylineNode("Collection", reply.absolute(Links.naming("storylines", storyline.id())),
				storyline.id(), storyline.name(), storyline.rule(), Thing.OURSELVES,
				LinkedDates.interval(storyline.period()), WithdrawnView.status(withdrawn),
				(withdrawn != null) ? withdrawn.told() : null);
	}

}
