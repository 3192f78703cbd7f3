package org.sourcebook.dashboard.embed;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sourcebook.testing.ApiOnBoth;
import org.sourcebook.testing.Reply;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * Lists, the sentence and the map for other sites, over the real and the made-up records.
 */
class EmbedTests {

	private static final ApiOnBoth API = ApiOnBoth.real();

	@Test
	void aSentenceWithoutNumbersStillSaysWhatItIsAbout() {
		assertThat(API.ok("/embed/figure?metric=killed&on=2024-01-01").body()).contains("<h1>Killed</h1>",
				"Nothing on record.");
	}

	@Test
	void claimsAreThoseOfTheListInItsOrder() {
		List<JsonNode> listed = API.ok("/api/v1/claims?source=ukraine&metric=troops-sent").items();
		String body = API.ok("/embed/claims?source=ukraine&metric=troops-sent").body();
		int at = 0;
		for (JsonNode claim : listed) {
			at = body.indexOf("href=\"/claims/" + claim.get("id").asString() + "\"", at + 1);
			assertThat(at).as(claim.get("id").asString()).isPositive();
		}
		assertThat(body).contains("Volodymyr Zelensky, President of Ukraine");
	}

	@Test
	void moreClaimsThanAreShownAreCounted() {
		assertThat(API.ok("/embed/claims").body()).contains("These are 50 of ");
	}

	/** The totals of `latest`, each with its holder, number, place and date. */
	@Test
	void theSentenceSaysWhereEverybodyStands() {
		String body = API.ok("/embed/figure?metric=killed&on=2025-05-01&edition=1").body();
		String text = body.replaceAll("<[^>]+>", "");
		for (JsonNode total : API.walk("/api/v1/estimates/latest?metric=killed&on=2025-05-01")) {
			assertThat(text).contains(total.get("holder").get("name").asString() + ": ");
			assertThat(body).contains("/claims/" + total.get("estimate").get("claim").asString() + "?edition=1");
		}
		assertThat(text).contains("South Korea (government): ", "30 April 2025", "As of edition 1, 22 November 2026.");
	}

	@Test
	void theSentenceNeedsOneMetric() {
		API.refusedOnPage("metric", "/embed/figure?metric=killed&metric=wounded");
		API.refusedOnPage("metric", "/embed/figure");
	}

	/**
	 * Behind the chart every change of the envelope begins on its day, as the API has it.
	 */
	@Test
	void theEnvelopeBehindAChartChangesOnItsDays() {
		List<LocalDate> changes = new ArrayList<>();
		String last = "";
		for (JsonNode day : API
			.walk("/api/v1/estimates/envelope?metric=troops-in-kursk&interval=day&to=2025-04-30&edition=1")) {
			String reach = day.get("lower").path("bound") + " " + day.get("upper").path("bound");
			if (!reach.equals(last)) {
				changes.add(LocalDate.parse(day.get("from").asString()));
			}
			last = reach;
		}
		assertThat(changes).hasSizeGreaterThan(4).startsWith(LocalDate.of(2024, 10, 29));
		String drawn = API.ok("/embed/estimates.svg?metric=troops-in-kursk&edition=1").body();
		List<Double> lefts = Pattern.compile("(?:<path d=\"M([0-9.]+)[^>]*-width=\"3\"|<rect x=\"([0-9.]+))")
			.matcher(drawn.substring(drawn.indexOf("class=\"envelope\""), drawn.indexOf("class=\"mark")))
			.results()
			.map((left) -> Double.valueOf((left.group(1) != null) ? left.group(1) : left.group(2)))
			.toList();
		assertThat(lefts).hasSameSizeAs(changes);
		LocalDate first = changes.get(0);
		LocalDate end = changes.get(changes.size() - 1);
		double day = (lefts.get(lefts.size() - 1) - lefts.get(0)) / first.until(end, ChronoUnit.DAYS);
		for (int i = 0; i < lefts.size(); i++) {
			assertThat((lefts.get(i) - lefts.get(0)) / day).isEqualTo(first.until(changes.get(i), ChronoUnit.DAYS),
					within(0.1));
		}
	}

	/**
	 * On phones and on wide screens, though all other places are there. In between, where
	 * two closer maps stand side by side, the longest name has no room.
	 */
	@Test
	void theMapOfAllPlacesNamesEveryTrainingGround() {
		String body = API.ok("/embed/map").body();
		List<String> drawings = Pattern.compile("<svg .*?</svg>", Pattern.DOTALL)
			.matcher(body)
			.results()
			.map(MatchResult::group)
			.toList();
		assertThat(drawings).hasSize(3);
		List<JsonNode> grounds = API.walk("/api/v1/locations?kind=training-ground");
		assertThat(grounds).hasSize(5);
		for (JsonNode ground : grounds) {
			assertThat(List.of(drawings.get(0), drawings.get(2)))
				.allSatisfy((drawing) -> assertThat(drawing).contains(">" + ground.get("name").asString() + "</text>"));
		}
	}

	/** Of all 38 places, of 50 claims, and of some hundred moments. */
	@ParameterizedTest
	@ValueSource(strings = { "map", "claims", "timeline?storyline=kursk-deployment", "figure?metric=troops-sent" })
	void theyAreSmall(String embed) {
		assertThat(EstimatesEmbedTests.bytes(API, "/embed/" + embed)).isLessThan(45_000);
	}

	/** Nobody shall take a part for the whole, be it cut out of its page. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"claims?kind=denial&source=russia&edition=1|kind denial; source Russia (government).",
			"figure?metric=killed&source=ukraine&source=nis&on=2025-05-01|source Ukraine (government) or National Intelligence Service.",
			"timeline?location=kursk-oblast&what=expected&what=said&theme=dark|location Kursk Region; expected or said.",
			"map.svg?storyline=kursk-deployment|storyline Deployment to Kursk Region.",
			"timeline.svg?source=ukraine&from=2024-10|source Ukraine (government); from 2024-10.",
			"estimates.svg?metric=killed&sourceScope=self&source=nis|source scope self; source National Intelligence Service.",
			"estimates?metric=killed&q=kursk&sort=figure|words “kursk”." })
	void anEmbedSaysWhatItIsNarrowedTo(String embed, String only) {
		assertThat(API.ok("/embed/" + embed).body().replaceAll("\\s*</text><text [^>]*>", " "))
			.contains("Shows only: " + only);
	}

	@ParameterizedTest
	@ValueSource(strings = { "claims", "map.svg?theme=dark", "timeline?edition=1", "figure?metric=killed&on=2025-05-01",
			"estimates?metric=killed&sort=figure" })
	void anEmbedOfEverythingIsNarrowedToNothing(String embed) {
		assertThat(API.ok("/embed/" + embed).body()).doesNotContain("Shows only");
	}

	@Test
	void theMapHasAListOfAllItsPlaces() {
		String body = API.ok("/embed/map").body();
		for (JsonNode place : API.walk("/api/v1/locations")) {
			assertThat(body)
				.contains("<a target=\"_blank\" rel=\"noopener\" href=\"/locations/" + place.get("id").asString());
		}
		assertThat(body).contains("not on the map", "its point is that of a town or village",
				"its point is a rough middle", "The map shows no borders.");
		String training = API.ok("/embed/map?kind=training-ground").body();
		assertThat(training).contains("Sergeevka").doesNotContain("Vladivostok");
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "estimates?metric=killed", "claims?kind=denial", "figure?metric=killed", "map", "timeline" })
	void everyEmbedIsWholeWithoutAScriptAndSmall(String embed) {
		Reply reply = API.send("GET", "/embed/" + embed + "&edition=1".replace('&', embed.contains("?") ? '&' : '?'),
				"Accept-Encoding", "gzip");
		assertThat(reply.body().length).isLessThan(50_000);
		String body = API.ok("/embed/" + embed).body();
		assertThat(body).startsWith("<!DOCTYPE html>\n<html lang=\"en\" data-theme=\"auto\">")
			.contains("<main aria-label=\"", "<h1", "Source: <a", "Edition 1, 22 November 2026.")
			.doesNotContain(" style=", "onclick", "https:", "th:");
	}

	@ParameterizedTest
	@ValueSource(strings = { "estimates?metric=killed", "estimates.png?metric=troops-sent&q=officers",
			"claims?kind=denial", "figure?metric=killed", "map?source=ukraine", "timeline?storyline=kursk-deployment" })
	void itTakesAtMostTenStatements(String embed) {
		API.each().forEach((api) -> {
			api.statements("/embed/" + embed);
			assertThat(api.statements("/embed/" + embed)).as("%s on %s", embed, api).hasSizeLessThanOrEqualTo(10);
		});
	}

	@Test
	void everyThemeAndEditionIsTaken() {
		for (String theme : new String[] { "light", "dark", "auto" }) {
			assertThat(API.ok("/embed/map?theme=" + theme).body()).contains("data-theme=\"" + theme + "\"");
		}
		assertThat(API.send("GET", "/embed/map.svg?edition=1").header("cache-control")).contains("immutable");
		API.refusedOnPage("edition", "/embed/claims?edition=99");
		API.refusedOnPage("size", "/embed/claims?size=10");
		assertThat(API.ok("/embed/claims?childId=chart&parentTitle=&initialWidth=640&kind=denial").body())
			.isEqualTo(API.ok("/embed/claims?kind=denial").body());
		API.refusedOnPage("childId", "/claims?childId=chart");
	}

	@Test
	void anEmbedOfTheMadeUpRecordsStaysInItsEdition() {
		ApiOnBoth madeUp = ApiOnBoth.madeUp();
		assertThat(madeUp.ok("/embed/claims?edition=1").body()).contains("As of edition 1, ", "What has changed since?",
				"?edition=1\"");
		assertThat(madeUp.ok("/embed/claims?edition=open").body()).contains("The open edition, up to ")
			.doesNotContain("data-since");
	}

}
