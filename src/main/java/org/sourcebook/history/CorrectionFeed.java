package org.sourcebook.history;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.sourcebook.edition.Closings;
import org.sourcebook.edition.Editions;
import org.sourcebook.edition.View;
import org.sourcebook.registry.Registry;
import org.sourcebook.report.Correction;
import org.sourcebook.report.FirstRecorded;
import org.sourcebook.report.Recorded;
import org.sourcebook.report.Recordings;
import org.sourcebook.web.Feed;
import org.sourcebook.web.FeedEntry;
import org.sourcebook.web.Links;
import org.springframework.stereotype.Component;

/**
 * Tells of corrections as feeds do. What is published of them never changes.
 */
@Component
class CorrectionFeed {

	private static final String COLLECTION = "corrections";

	private final Editions editions;

	private final FirstRecorded firsts;

	CorrectionFeed(Editions editions, FirstRecorded firsts) {
		this.editions = editions;
		this.firsts = firsts;
	}

	Feed of(List<CorrectionView> corrections, View view, Registry registry) {
		Closings closings = this.editions.closings(view);
		Map<String, FirstRecorded.First> firsts = this.firsts.of(Correction.class, corrections.stream()
			.collect(Collectors.toMap(CorrectionView::id,
					(each) -> Recordings.correctionNames(each.id(), each.collection(), each.record(), registry))));
		return new Feed(closings.set(), view.date(),
				corrections.stream()
					.map((each) -> entry(each, Objects.requireNonNull(firsts.get(each.id())), closings))
					.toList());
	}

	private static FeedEntry entry(CorrectionView correction, FirstRecorded.First first, Closings closings) {
		LocalDate recorded = closings.day(first.since(), correction.date());
		String of = Objects.requireNonNullElse(correction.part(), correction.record());
		Recorded.Change change = new Recorded.Change(correction.date(), recorded, correction.kind(),
				correction.reason(), of);
		return new FeedEntry(COLLECTION + "/" + first.id(), recorded, recorded,
				"%s of %s in %s".formatted(change.name(), of, correction.collection()), List.of(change.told()),
				Links.toRecord(COLLECTION, correction.id()), null, List.of(correction.kind(), correction.collection()));
	}

}
