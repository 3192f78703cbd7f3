package org.sourcebook.metric;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.sourcebook.index.MatchView;
import org.sourcebook.kernel.Status;
import org.sourcebook.report.WithdrawnView;
import org.sourcebook.web.CountLink;
import org.sourcebook.web.Words;

/**
 * A metric, as JSON.
 *
 * @param id its id
 * @param status {@code current} or {@code withdrawn}
 * @param name its name
 * @param definition what is counted, and what not
 * @param unit the unit, in words
 * @param placeBound whether the place is part of the figure
 * @param estimates the estimates of it
 * @param note our remark
 * @param formerly its earlier ids
 * @param recordedIn the edition this version was recorded in, or null if in none yet
 * @param version how often it was recorded
 * @param withdrawn when and why it was withdrawn
 * @param matches where it has what was looked for; only with {@code q}
 */
public record MetricView(String id, @Words(of = Status.class) String status, String name, String definition,
		String unit, boolean placeBound, @Nullable CountLink estimates, @Nullable String note, List<String> formerly,
		@Nullable Integer recordedIn, int version, @Nullable WithdrawnView withdrawn,
		@JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<MatchView> matches) {
}
