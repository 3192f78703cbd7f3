package org.sourcebook.publisher;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.sourcebook.index.MatchView;
import org.sourcebook.kernel.Status;
import org.sourcebook.registry.NamedId;
import org.sourcebook.report.WithdrawnView;
import org.sourcebook.web.CountLink;
import org.sourcebook.web.Words;

/**
 * A publisher, as JSON.
 *
 * @param id its id
 * @param status {@code current} or {@code withdrawn}
 * @param name its name
 * @param country the country, as ISO 3166-1 alpha-2
 * @param website the host of its site
 * @param language the language it mostly publishes in
 * @param source the source of the same name
 * @param reports its reports
 * @param claims the claims in them
 * @param note our remark
 * @param formerly its earlier ids
 * @param recordedIn the edition this version was recorded in, or null if in none yet
 * @param version how often it was recorded
 * @param withdrawn when and why it was withdrawn
 * @param matches where it has what was looked for; only with {@code q}
 */
record PublisherView(String id, @Words(of = Status.class) String status, String name, @Nullable String country,
		@Nullable String website, @Nullable String language, @Nullable NamedId source, @Nullable CountLink reports,
		@Nullable CountLink claims, @Nullable String note, List<String> formerly, @Nullable Integer recordedIn,
		int version, @Nullable WithdrawnView withdrawn,
		@JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<MatchView> matches) {
}
