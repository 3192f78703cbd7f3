package org.sourcebook.claim;

import java.util.List;
import java.util.Objects;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;
import org.sourcebook.format.LinkedDates;
import org.sourcebook.format.Reply;
import org.sourcebook.format.Thing;
import org.sourcebook.kernel.SourceKind;
import org.sourcebook.kernel.Word;
import org.sourcebook.report.ArticleNode;
import org.sourcebook.report.ReportHead;
import org.sourcebook.report.WithdrawnView;
import org.sourcebook.web.Links;

/**
 * A claim as schema.org has it.
 *
 * @param type what schema.org calls it
 * @param id the address that names it
 * @param identifier its id
 * @param text the claim in our own words
 * @param claimInterpreter whose words these are
 * @param author the speaker
 * @param dateCreated when it was said, unless that is in doubt
 * @param temporalCoverage what time it is about
 * @param spatialCoverage where it is about
 * @param keywords what the claim does
 * @param appearance the article it stands in
 * @param isPartOf our record of that
 * @param creativeWorkStatus {@code Withdrawn}, or null while it stands
 * @param correction when and why it was withdrawn
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ClaimNode(@JsonProperty("@type") String type, @JsonProperty("@id") String id, String identifier,
		String text, Thing claimInterpreter, Thing author, @Nullable String dateCreated,
		@Nullable String temporalCoverage, List<Thing> spatialCoverage, List<String> keywords, ArticleNode appearance,
		Thing isPartOf, @Nullable String creativeWorkStatus, @Nullable String correction) {

	public static ClaimNode of(ClaimView claim, Reply reply) {
		ReportHead report = Objects.requireNonNull(claim.report(), "linked data shows whole claims");
		WithdrawnView withdrawn = claim.withdrawn();
		return new ClaimNode("Claim", name("claims", claim.id(), reply), claim.id(), claim.text(), Thing.OURSELVES,
				author(claim.source(), reply), LinkedDates.certain(claim.said()), LinkedDates.interval(claim.about()),
				claim.places()
					.stream()
					.map((place) -> new Thing("Place", name("locations", place.id(), reply), place.name()))
					.toList(),
				List.of(claim.kind()), ArticleNode.of(report, reply),
				new Thing("CreativeWork", name("reports", report.id(), reply), report.title()),
				WithdrawnView.status(withdrawn), (withdrawn != null) ? withdrawn.told() : null);
	}

	private static Thing author(SpeakerView source, Reply reply) {
		boolean isPerson = source.kind().equals(Word.of(SourceKind.PERSON));
		return new Thing(isPerson ? "Person" : "Organization", name("sources", source.id(), reply), source.name());
	}

	private static String name(String collection, String id, Reply reply) {
		return reply.absolute(Links.naming(collection, id));
	}

}
