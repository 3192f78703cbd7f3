package org.sourcebook.report;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;
import org.sourcebook.format.Reply;
import org.sourcebook.format.Thing;
import org.sourcebook.registry.NamedId;
import org.sourcebook.web.Links;

/**
 * A report as schema.org has it: our record, which is about an article.
 *
 * @param type what schema.org calls it
 * @param id the address that names it
 * @param identifier its id
 * @param name our title
 * @param description our summary
 * @param creator who wrote these
 * @param keywords the names of its storylines
 * @param mainEntity the article
 * @param creativeWorkStatus {@code Withdrawn}, or null while it stands
 * @param correction when and why it was withdrawn
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ReportNode(@JsonProperty("@type") String type, @JsonProperty("@id") String id, String identifier,
		String name, @Nullable String description, Thing creator, List<String> keywords, ArticleNode mainEntity,
		@Nullable String creativeWorkStatus, @Nullable String correction) {

	public static ReportNode of(ReportView report, Reply reply) {
		WithdrawnView withdrawn = report.withdrawn();
		return new ReportNode("CreativeWork", reply.absolute(Links.naming("reports", report.id())), report.id(),
				report.title(), report.summary(), Thing.OURSELVES,
				report.storylines().stream().map(NamedId::name).toList(), ArticleNode.of(report, reply),
				WithdrawnView.status(withdrawn), (withdrawn != null) ? withdrawn.told() : null);
	}

}
