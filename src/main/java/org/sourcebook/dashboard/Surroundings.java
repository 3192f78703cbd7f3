package org.sourcebook.dashboard;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What the page of a record leads to besides the record itself.
 *
 * @param claims what the claims are narrowed by that belong to it, such as
 * {@code source=ukraine}
 * @param title what people call these claims
 * @param node the record as schema.org has it, or null
 * @param marks what was corrected in what it shows
 * @param embeds what other sites can show of it
 */
record Surroundings(String claims, String title, @Nullable Record node, Marks marks, List<EmbedOffer> embeds) {

	Surroundings {
		embeds = List.copyOf(embeds);
	}

}
