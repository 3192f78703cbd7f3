package org.sourcebook.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.sourcebook.edition.View;
import org.sourcebook.kernel.DateWords;
import org.sourcebook.kernel.HopRole;
import org.sourcebook.kernel.Word;
import org.sourcebook.registry.Registry;
import org.sourcebook.report.Claim;
import org.sourcebook.report.Recorded;
import org.sourcebook.report.Recordings;
import org.sourcebook.report.ReportHead;
import org.sourcebook.web.Feed;
import org.sourcebook.web.FeedEntry;
import org.sourcebook.web.Fields;
import org.sourcebook.web.Links;
import org.springframework.stereotype.Component;

/**
 * Tells of claims as feeds do.
 */
@Component
class ClaimFeed {

	/** The members it tells of. */
	static final Fields FIELDS = Fields.parse("id,status,report,source,kind,text,said,attribution,note,withdrawn",
			ClaimView.class);

	private final Recordings recordings;

	ClaimFeed(Recordings recordings) {
		this.recordings = recordings;
	}

	Feed of(List<ClaimView> claims, View view, Registry registry) {
		return this.recordings.feed(Claim.class, claims,
				(claim) -> new Recordings.Told(claim.id(), report(claim).id(), report(claim).published().latest()),
				ClaimFeed::entry, view, registry);
	}

	private static ReportHead report(ClaimView claim) {
		return Objects.requireNonNull(claim.report(), "feeds show whole claims");
	}

	private static FeedEntry entry(ClaimView claim, Recorded recorded) {
		String title = "%s (%s): %s".formatted(claim.source().name(), claim.kind(), claim.text());
		return new FeedEntry("claims/" + recorded.firstId(), recorded.published(), recorded.updated(),
				Recorded.title(claim.status(), title), paragraphs(claim, recorded),
				Links.toRecord("claims", claim.id()), report(claim).url(),
				recorded.tags(claim.status(), Stream.of(claim.kind())));
	}

	private static List<String> paragraphs(ClaimView claim, Recorded recorded) {
		List<String> paragraphs = new ArrayList<>();
		if (claim.withdrawn() != null) {
			paragraphs.add(claim.withdrawn().told());
		}
		paragraphs.add(claim.text());
		String role = claim.source().role();
		paragraphs.add("Speaker: %s%s. Said: %s.".formatted(claim.source().name(), (role != null) ? ", " + role : "",
				DateWords.of(claim.said().edtf())));
		addHops(paragraphs, "Carried by: ", claim, HopRole.RELAY);
		addHops(paragraphs, "Leans on: ", claim, HopRole.CITED);
		ReportHead report = report(claim);
		paragraphs.add("Report: %s. Publisher: %s. Published: %s.".formatted(report.title(), report.publisher().name(),
				DateWords.of(report.published().edtf())));
		if (claim.note() != null) {
			paragraphs.add("Our remark: " + claim.note());
		}
		paragraphs.addAll(recorded.told());
		return paragraphs;
	}

	private static void addHops(List<String> paragraphs, String start, ClaimView claim, HopRole role) {
		String hops = claim.attribution()
			.stream()
			.filter((hop) -> hop.role().equals(Word.of(role)))
			.map((hop) -> (hop.source() != null) ? hop.source().name()
					: "somebody not named (%s)".formatted(hop.unknown()))
			.collect(Collectors.joining("; "));
		if (!hops.isEmpty()) {
			paragraphs.add(start + hops + ".");
		}
	}

}
