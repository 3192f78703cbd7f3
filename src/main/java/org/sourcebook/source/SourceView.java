package org.sourcebook.source;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.sourcebook.index.MatchView;
import org.sourcebook.kernel.SourceKind;
import org.sourcebook.kernel.Status;
import org.sourcebook.registry.NamedId;
import org.sourcebook.report.WithdrawnView;
import org.sourcebook.web.CountLink;
import org.sourcebook.web.Words;

/**
 * A source, as JSON.
 *
 * @param id its id
 * @param status {@code current} or {@code withdrawn}
 * @param name its name
 * @param kind what it is
 * @param named false for somebody reports do not name
 * @param country the country, as ISO 3166-1 alpha-2
 * @param aliases other names, in any script
 * @param role its role at the date of the edition
 * @param roles its roles, oldest first
 * @param path the source and everything above it at the date of the edition; the last is
 * the body
 * @param parents whom it belongs to, oldest first, where that changed or is bounded
 * @param children the sources right below it at the date of the edition
 * @param claims the claims it, or somebody below it, made
 * @param relayed the claims it, or somebody below it, carried
 * @param cited the claims whose speaker leans on it or on somebody below it
 * @param estimates the estimates it, or somebody below it, gave
 * @param note our remark
 * @param formerly its earlier ids
 * @param recordedIn the edition this version was recorded in, or null if in none yet
 * @param version how often it was recorded
 * @param withdrawn when and why it was withdrawn
 * @param matches where it has what was looked for; only with {@code q}
 */
public record SourceView(String id, @Words(of = Status.class) String status, String name,
		@Words(of = SourceKind.class) String kind, boolean named, @Nullable String country, List<String> aliases,
		@Nullable String role, List<SpanView> roles, List<NamedId> path, List<SpanView> parents, List<NamedId> children,
		@Nullable CountLink claims, @Nullable CountLink relayed, @Nullable CountLink cited,
		@Nullable CountLink estimates, @Nullable String note, List<String> formerly, @Nullable Integer recordedIn,
		int version, @Nullable WithdrawnView withdrawn,
		@JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<MatchView> matches) {
}
