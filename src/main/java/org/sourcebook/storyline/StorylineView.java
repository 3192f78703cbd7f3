package org.sourcebook.storyline;

import java.time.LocalDate;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.sourcebook.index.MatchView;
import org.sourcebook.kernel.Status;
import org.sourcebook.report.WithdrawnView;
import org.sourcebook.web.CountLink;
import org.sourcebook.web.DateView;
import org.sourcebook.web.Words;

/**
 * A storyline, as JSON.
 *
 * @param id its id
 * @param status {@code current} or {@code withdrawn}
 * @param name its name
 * @param rule which reports belong
 * @param languages the languages that were searched
 * @param period the time it covers
 * @param searched the day it was last searched, where that is on record
 * @param reports its reports
 * @param claims the claims in them
 * @param estimates the estimates in them
 * @param note our remark
 * @param formerly its earlier ids
 * @param recordedIn the edition this version was recorded in, or null if in none yet
 * @param version how often it was recorded
 * @param withdrawn when and why it was withdrawn
 * @param matches where it has what was looked for; only with {@code q}
 */
public record StorylineView(String id, @Words(of = Status.class) String status, String name, String rule,
		List<String> languages, @Nullable DateView period, @Nullable LocalDate searched, @Nullable CountLink reports,
		@Nullable CountLink claims, @Nullable CountLink estimates, @Nullable String note, List<String> formerly,
		@Nullable Integer recordedIn, int version, @Nullable WithdrawnView withdrawn,
		@JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<MatchView> matches) {
}
