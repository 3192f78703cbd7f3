package org.sourcebook.format;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * Something with a name, as schema.org has it.
 *
 * @param type what schema.org calls its kind
 * @param id the address that names it, or null
 * @param name its name
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Thing(@JsonProperty("@type") String type, @JsonProperty("@id") @Nullable String id, String name) {

	/** Who speaks in linked data: it holds our own words. */
	public static final Thing OURSELVES = organization(null, FeedAnswer.AUTHOR);

	/** An organization. */
	public static Thing organization(@Nullable String id, String name) {
		return new Thing("Organization", id, name);
	}

}
