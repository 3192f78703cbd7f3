package org.sourcebook.claim;

import java.util.List;

import org.sourcebook.format.Columns;
import org.sourcebook.index.MatchView;
import org.sourcebook.kernel.HopRole;
import org.sourcebook.kernel.Word;
import org.sourcebook.report.ReportHead;
import org.sourcebook.report.WithdrawnView;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The columns of claims.
 */
@Configuration(proxyBeanMethods = false)
class ClaimColumns {

	@Bean
	Columns<ClaimView> columnsOfClaims() {
		return new Columns<>("claims", ClaimView.class)
			.members((claim) -> claim.id("id", "its id", ClaimView::id)
				.word("status", "current or withdrawn", ClaimView::status))
			.member("report", ClaimView::report, ReportHead::columns)
			.member("source", ClaimView::source, SpeakerView::columns)
			.members((claim) -> claim.word("kind", "what the claim does", ClaimView::kind)
				.text("text", "the claim in our own words", ClaimView::text)
				.date("said", "when it was said, at the latest when it was published", ClaimView::said)
				.date("about", "what time it is about", ClaimView::about))
			.member("attribution", ClaimView::attribution, (hops) -> hops
				.list("relays", "who carried it, from the report inwards; unknown where the report names nobody",
						(all) -> hops(all, HopRole.RELAY))
				.list("cites", "whom the speaker leans on, from the speaker inwards; unknown where nobody is named",
						(all) -> hops(all, HopRole.CITED)))
			.members((claim) -> claim.text("occasion", "where it was said, in words", ClaimView::occasion)
				.text("basis", "what it rests on, in words", ClaimView::basis))
			.member("places", ClaimView::places, (places) -> places
				.list("places", "where it is about", (all) -> all.stream().map(PlaceView::id).toList())
				.list("places_names", "the names of places", (all) -> all.stream().map(PlaceView::name).toList()))
			.members((claim) -> claim
				.list("estimates", "the numbers in it",
						(view) -> view.estimates().stream().map(NumberView::id).toList())
				.list("relations",
						"how it stands to other claims, each as kind:direction:claim, a computed one with :rule",
						(view) -> view.relations().stream().map(ClaimColumns::relation).toList())
				.text("note", "our remark", ClaimView::note)
				.number("recorded_in", "edition", "the edition this version was recorded in; empty if in none yet",
						ClaimView::recordedIn))
			.member("withdrawn", ClaimView::withdrawn, WithdrawnView::columns)
			.member("matches", ClaimView::matches, MatchView::columns)
			.members((claim) -> claim.text("chain",
					"how it came to the report, in one line: from the publisher to the origin", ClaimView::chain))
			.members((claim) -> claim.list("repeated_by", "the claims that repeat it; empty without fold",
					ClaimView::repeatedBy));
	}

	private static List<String> hops(List<HopView> hops, HopRole role) {
		return hops.stream()
			.filter((hop) -> hop.role().equals(Word.of(role)))
			.map((hop) -> (hop.source() != null) ? hop.source().id() : "unknown")
			.toList();
	}

	private static String relation(RelationView relation) {
		String stated = "%s:%s:%s".formatted(relation.kind(), relation.direction(), relation.claim());
		return (relation.rule() != null) ? stated + ":" + relation.rule() : stated;
	}

}
