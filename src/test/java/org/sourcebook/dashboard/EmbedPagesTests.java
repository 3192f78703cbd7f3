package org.sourcebook.dashboard;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sourcebook.testing.Answer;
import org.sourcebook.testing.Api;
import org.sourcebook.testing.ApiOnBoth;
import org.sourcebook.testing.Reply;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whoever chooses an embed is given what to put into a page, and sees it as it will be.
 */
class EmbedPagesTests {

	private static final String TEXT = "<textarea [^>]*>(.*?)</textarea>";

	private static final String PREVIEW = "<iframe class=\"preview\" src=\"(.*?)\"";

	private final ApiOnBoth real = ApiOnBoth.real();

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"estimates|metric=troops-sent&storyline=kursk-deployment&projected=false|16 numbers|Troops sent|880|5",
			"figure|metric=killed&on=2025-05-01|3 totals|Killed|440|3",
			"claims|q=kursk&kind=denial||What was said|600|3",
			"timeline|source=ukraine&what=expected||What was said when|770|5",
			"map|kind=training-ground&theme=dark||Places|830|5" })
	void theSnippetShowsWhatWasChosen(String kind, String query, String holds, String title, int height, int links) {
		Html page = Html.of(this.real.ok("/embeds/" + kind + "?" + query));
		String embed = "/embed/" + kind + "?" + query;
		assertThat(page.one(PREVIEW)).isEqualTo(embed);
		assertThat(page.one(TEXT))
			.isEqualTo("<blockquote><a href=\"%1$s\" lang=\"en\">%2$s (Sourcebook)</a></blockquote>"
				.formatted(embed.replace("&", "&amp;"), title)
					+ "<iframe src=\"%s\" title=\"%s\" lang=\"en\" width=\"640\" height=\"%d\" style=\"max-width:100%%\" loading=\"lazy\" frameborder=\"0\"></iframe>"
						.formatted(embed.replace("&", "&amp;"), title, height));
		assertThat(page.text()).contains((holds != null) ? holds + " in it." : " in it.");
		List<String> ways = page.links()
			.stream()
			.filter((link) -> link.matches("/embed/.*|/oembed.*|/api/v1/.*\\.csv\\?.*"))
			.toList();
		assertThat(ways).hasSize(links)
			.allSatisfy((way) -> assertThat(this.real.each().get(0).get(way).status()).as(way).isEqualTo(200));
	}

	@Test
	void aFrozenEmbedStaysInTheEditionItWasChosenIn() {
		Answer page = this.real.ok("/embeds/map?edition=1&width=400&height=300");
		assertThat(Html.of(page).one(TEXT)).contains("src=\"/embed/map?edition=1\"", "width=\"400\" height=\"300\"");
		assertThat(Html.of(page).one("<option value=\"1\" selected=\"selected\">(.*?)</option>"))
			.isEqualTo("Frozen: edition 1, 22 November 2026");
		assertThat(page.header("cache-control")).contains("immutable");
	}

	@Test
	void numbersOfNothingAreNotShown() {
		for (String kind : List.of("estimates", "figure")) {
			Html page = Html.of(this.real.ok("/embeds/" + kind + "?storyline=kursk-deployment"));
			assertThat(page.all(PREVIEW)).isEmpty();
			assertThat(page.text()).contains("Choose what is counted.");
		}
	}

	/** The names that are known only once all parameters can be read are told then. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "map?kind=base&source=ukrain|source|/embeds/map?kind=base&source=ukraine",
			"timeline?what=sayd&from=2024|what|/embeds/timeline?what=said&from=2024",
			"claims?from=October&q=kursk|from|/embeds/claims?q=kursk",
			"figure?metric=kiled&storyline=kursk-deployment|metric|/embeds/figure?metric=killed&storyline=kursk-deployment",
			"estimates?metric=killed&metric=wounded|metric|/embeds/estimates", "map?width=9|width|/embeds/map",
			"map?edition=99|edition|/embeds/map" })
	void aWrongChoiceIsNamedAtItsFieldAndTheRestIsKept(String asked, String field, String mended) {
		Reply reply = this.real.send("GET", "/embeds/" + asked, "Accept", "text/html");
		assertThat(reply.status()).isEqualTo(400);
		Html page = new Html(reply.text());
		assertThat(page.one("aria-describedby=\"w-([a-z]+)\"")).isEqualTo(field);
		assertThat(page.all("id=\"w-(.*?)\"")).containsExactly(field);
		assertThat(page.all("<li><a href=\"#f-(.*?)\"")).containsExactly(field);
		assertThat(page.links()).contains(mended);
		for (String pair : mended.substring(mended.indexOf('?') + 1).split("&")) {
			if (mended.contains("?") && !pair.startsWith(field + "=")) {
				String value = pair.substring(pair.indexOf('=') + 1);
				assertThat(reply.text()).containsAnyOf("value=\"%s\" selected=\"selected\"".formatted(value),
						"value=\"%s\" placeholder".formatted(value));
			}
		}
		assertThat(page.all(PREVIEW)).isEmpty();
		this.real.ok(mended);
	}

	@Test
	void whatHasNoFieldIsKeptAndCanBeTakenAway() {
		Html page = Html.of(this.real.ok("/embeds/claims?publisher=tass&source=russia&source=ukraine"));
		assertThat(page.all("<input type=\"hidden\" name=\"(\\w+)\"")).containsExactly("publisher", "source");
		assertThat(page.text()).contains("Remove Publisher: TASS", "Remove Source: Ukraine (government)");
		assertThat(page.one(PREVIEW)).isEqualTo("/embed/claims?publisher=tass&source=russia&source=ukraine");
		Reply unknown = this.real.send("GET", "/embeds/claims?publishr=tass", "Accept", "text/html");
		assertThat(new Html(unknown.text()).links()).contains("/embeds/claims?publisher=tass", "/embeds/claims");
	}

	@Test
	void choicesMadeForOneKindAreKeptForAnother() {
		assertThat(Html.of(this.real.ok("/embeds/claims?kind=denial&source=ukraine&from=2025&height=300&edition=1"))
			.all("<a href=\"(/embeds/(?:map|timeline|figure)[^\"]*)\""))
			.containsExactly("/embeds/figure?source=ukraine&edition=1",
					"/embeds/timeline?source=ukraine&from=2025&edition=1", "/embeds/map?source=ukraine&edition=1");
	}

	@Test
	void allKindsAreSeenFromAnEditionThereIs() {
		Html page = Html.of(this.real.ok("/embeds?edition=1"));
		assertThat(page.all("<a href=\"(/embeds/[^\"]*)\"")).hasSize(5)
			.allSatisfy((link) -> assertThat(link).endsWith("?edition=1"));
		this.real.refusedOnPage("edition", "/embeds?edition=99");
	}

	@Test
	void anEmptyFieldIsNoChoice() {
		Reply reply = this.real.send("GET", "/embeds/map?kind=&source=ukraine&width=&edition=");
		assertThat(reply.status()).isEqualTo(303);
		assertThat(reply.header("location")).isEqualTo("/embeds/map?source=ukraine");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/claims?q=kursk&kind=denial&size=10", "/estimates?metric=killed", "/locations",
			"/storylines/troops-in-russia", "/sources/ukraine", "/locations/kursk-oblast",
			"/reports/2024-10-26-kyiv-independent", "/claims/2024-10-26-kyiv-independent-c12?knownOn=2025" })
	void everyPageLeadsToItsEmbedsLiveAndFrozen(String path) {
		List<String> offered = Html.of(this.real.ok(path))
			.links()
			.stream()
			.filter((link) -> link.startsWith("/embeds/"))
			.toList();
		assertThat(offered).filteredOn((link) -> link.contains("edition=1")).hasSize(offered.size() / 2).isNotEmpty();
		assertThat(offered)
			.allSatisfy((link) -> assertThat(Html.of(this.real.ok(link)).all(PREVIEW)).as(link).hasSize(1));
	}

	@Test
	void choosingTakesFewStatements() {
		for (Api api : this.real.each()) {
			for (String kind : List.of("estimates?metric=killed", "figure?metric=killed", "claims", "timeline",
					"map")) {
				api.get("/embeds/" + kind);
				assertThat(api.statements("/embeds/" + kind)).as(kind).hasSizeLessThanOrEqualTo(10);
			}
		}
	}

}
