package org.sourcebook.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;
import org.sourcebook.format.LinkedDates;
import org.sourcebook.format.Reply;
import org.sourcebook.format.Thing;
import org.sourcebook.registry.NamedId;
import org.sourcebook.web.Links;

/**
 * What was published, as schema.org has it: the article itself, and not our record of it.
 *
 * @param type what schema.org calls it
 * @param id its address, which names it
 * @param url its address
 * @param headline the published headline, where it is on record
 * @param datePublished when it was published, unless that is in doubt
 * @param inLanguage its language, as a language tag
 * @param publisher who published it
 * @param archivedAt where an archived copy is
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ArticleNode(@JsonProperty("@type") String type, @JsonProperty("@id") String id, String url,
		@Nullable String headline, @Nullable String datePublished, @Nullable String inLanguage, Thing publisher,
		@Nullable String archivedAt) {

	private static final String TYPE = "Article";

	/** The article a claim appeared in. */
	public static ArticleNode of(ReportHead report, Reply reply) {
		return new ArticleNode(TYPE, report.url(), report.url(), null, LinkedDates.certain(report.published()), null,
				publisher(report.publisher(), reply), null);
	}

	static ArticleNode of(ReportView report, Reply reply) {
		return new ArticleNode(TYPE, report.url(), report.url(), report.headline(),
				LinkedDates.certain(report.published()), report.language(), publisher(report.publisher(), reply),
				(report.archived() != null) ? report.archived().url() : null);
	}

	private static Thing publisher(NamedId publisher, Reply reply) {
		return Thing.organization(reply.absolute(Links.naming("publishers", publisher.id())), publisher.name());
	}

}
