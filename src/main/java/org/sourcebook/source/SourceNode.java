package org.sourcebook.source;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;
import org.sourcebook.format.Reply;
import org.sourcebook.format.Thing;
import org.sourcebook.kernel.SourceKind;
import org.sourcebook.kernel.Word;
import org.sourcebook.registry.NamedId;
import org.sourcebook.report.WithdrawnView;
import org.sourcebook.web.Links;

/**
 * A source as schema.org has it: a person or an organization.
 *
 * @param type what schema.org calls it
 * @param id the address that names it
 * @param identifier its id
 * @param name its name
 * @param alternateName its other names
 * @param jobTitle the role of a person
 * @param memberOf what a person belongs to
 * @param parentOrganization what an organization belongs to
 * @param description when and why it was withdrawn, or null while it stands
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record SourceNode(@JsonProperty("@type") String type, @JsonProperty("@id") String id, String identifier,
		String name, List<String> alternateName, @Nullable String jobTitle, @Nullable Thing memberOf,
		@Nullable Thing parentOrganization, @Nullable String description) {

	public static SourceNode of(SourceView source, Reply reply) {
		boolean isPerson = source.kind().equals(Word.of(SourceKind.PERSON));
		Thing above = source.path()
			.stream()
			.skip(1)
			.findFirst()
			.map((parent) -> Thing.organization(name(parent, reply), parent.name()))
			.orElse(null);
		WithdrawnView withdrawn = source.withdrawn();
		return new SourceNode(isPerson ? "Person" : "Organization",
				reply.absolute(Links.naming("sources", source.id())), source.id(), source.name(), source.aliases(),
				isPerson ? source.role() : null, isPerson ? above : null, isPerson ? null : above,
				(withdrawn != null) ? withdrawn.told() : null);
	}

	private static String name(NamedId source, Reply reply) {
		return reply.absolute(Links.naming("sources", source.id()));
	}

}
