package org.sourcebook.dashboard.embed;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.sourcebook.dashboard.chart.Theme;
import org.sourcebook.dashboard.chart.Tint;
import org.sourcebook.testing.Answer;
import org.sourcebook.testing.ApiOnBoth;
import org.sourcebook.testing.Reply;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The chart of estimates for other sites, over the real records.
 */
class EstimatesEmbedTests {

	private static final ApiOnBoth API = ApiOnBoth.real();

	@Test
	void theTableHasEveryEstimateOfTheListInItsOrder() {
		Answer embed = API.ok("/embed/estimates?metric=troops-sent");
		String rest = embed.body();
		for (JsonNode item : API.walk("/api/v1/estimates?metric=troops-sent")) {
			String link = "href=\"/claims/" + item.get("claim").asString() + "\"";
			int table = rest.indexOf("<tbody>");
			rest = (table >= 0) ? rest.substring(table) : rest;
			assertThat(rest).contains(link);
			rest = rest.substring(rest.indexOf(link) + link.length());
		}
		assertThat(rest).doesNotContain("<tr>");
	}

	@Test
	void theChartIsThereForThreeWidthsWithoutAScript() {
		String body = API.ok("/embed/estimates?metric=troops-sent").body();
		assertThat(body).contains("viewBox=\"0 0 320 ", "viewBox=\"0 0 540 ", "viewBox=\"0 0 860 ",
				"<h1>Troops sent</h1>", "nearly 12,000", "role=\"img\"");
		assertThat(occurrences(body, "<script")).isEqualTo(2);
		assertThat(body).doesNotContain(" style=", " onload", "http:").contains("<script defer src=\"/assets/embed");
		assertThat(ids(body)).doesNotHaveDuplicates();
	}

	/**
	 * Seoul's 1,500 had gone to Vladivostok, and are no part of its series for Russia.
	 */
	@Test
	void aMarkOfAnotherPlaceNamesIt() {
		String body = API.ok("/embed/estimates?metric=troops-sent").body();
		assertThat(body).contains("about 1,500 (Vladivostok)", "persons, in Russia<", "underlined: for another place")
			.doesNotContain(" (Russia)");
		assertThat(API.ok("/embed/estimates?metric=troops-sent&location=kursk-oblast").body())
			.contains("persons, in Kursk Region<")
			.doesNotContain("for another place");
		assertThat(API.ok("/embed/estimates?metric=killed").body())
			.contains("persons, in Kursk Region or with no place named (logarithmic scale)<");
	}

	@Test
	void aFrozenOneSaysAsOfWhenAndLeadsToTheLiveOne() {
		String frozen = API.ok("/embed/estimates?metric=killed&edition=1&theme=dark").body();
		assertThat(frozen).contains("As of edition 1, 22 November 2026.", "What has changed since?",
				"href=\"/embed/estimates?metric=killed&amp;theme=dark\"", "<html lang=\"en\" data-theme=\"dark\">",
				"data-since=\"/api/v1/editions/1/since?url=%2Fembed%2Festimates%3Fmetric%3Dkilled%26edition%3D1\"");
		String live = API.ok("/embed/estimates?metric=killed").body();
		assertThat(live).contains("Edition 1, 22 November 2026.")
			.doesNotContain("As of", "data-since", "What has changed");
	}

	@ParameterizedTest
	@ValueSource(strings = { "troops-sent", "killed", "casualties", "deserters", "troops-in-country", "captured" })
	void theKeyExplainsDotsWhereThereAreAny(String metric) {
		String drawn = API.ok("/embed/estimates.svg?metric=" + metric).body();
		assertThat(drawn.replaceAll("</text><text[^>]*>", " ").contains("dots across: about"))
			.isEqualTo(drawn.contains("r=\"1.1\""));
	}

	@Test
	void itIsCachedAsTheListIs() {
		for (String format : new String[] { "", ".svg", ".png" }) {
			assertThat(
					API.send("GET", "/embed/estimates" + format + "?metric=killed&edition=1").header("cache-control"))
				.isEqualTo("public, max-age=86400, immutable");
			assertThat(API.send("GET", "/embed/estimates" + format + "?metric=killed&edition=open")
				.header("cache-control")).isEqualTo("no-store");
			Reply first = API.send("GET", "/embed/estimates" + format + "?metric=killed");
			String tag = Objects.requireNonNull(first.header("etag"));
			assertThat(API.send("GET", "/embed/estimates" + format + "?metric=killed", "If-None-Match", tag).status())
				.isEqualTo(304);
		}
	}

	@Test
	void itTakesTheFiltersOfTheList() {
		String ukraine = API.ok("/embed/estimates?metric=troops-sent&source=ukraine&from=2024-10&to=2024-10").body();
		assertThat(ukraine).contains("nearly 12,000").doesNotContain("South Korea");
		assertThat(API.ok("/embed/estimates?metric=troops-sent&knownOn=2024-10-01").body())
			.contains("Nothing on record");
		assertThat(API.ok("/embed/estimates?metric=troops-sent&q=officers").body()).contains("Troops sent");
	}

	@Test
	void itNeedsExactlyOneMetricAndRefusesWhatItDoesNotKnow() {
		API.refusedOnPage("metric", "/embed/estimates");
		API.refusedOnPage("metric", "/embed/estimates?metric=killed&metric=wounded");
		API.refusedOnPage("metric", "/embed/estimates.svg?metric=kiled");
		API.refusedOnPage("colour", "/embed/estimates?metric=killed&colour=red");
		API.refusedOnPage("theme", "/embed/estimates.png?metric=killed&theme=sepia");
	}

	@Test
	void picturesShowTheSameStateAndWhereItIsFrom() throws IOException {
		Answer svg = API.ok("/embed/estimates.svg?metric=killed&edition=1");
		assertThat(svg.header("content-type")).startsWith("image/svg+xml");
		assertThat(svg.body()).startsWith("<svg xmlns=\"http://www.w3.org/2000/svg\"")
			.contains("Source: Sourcebook. As of edition 1, 22 November 2026.", ">Killed</text>", "more than 6,000")
			.doesNotContain("<a ", "<style");
		Reply png = API.send("GET", "/embed/estimates.png?metric=killed&theme=dark");
		assertThat(png.header("content-type")).isEqualTo("image/png");
		BufferedImage image = ImageIO.read(new ByteArrayInputStream(png.body()));
		assertThat(image.getWidth()).isEqualTo(1680);
		assertThat(image.getRGB(3, 3) & 0xFFFFFF).isEqualTo(Integer.parseInt(Theme.DARK.hex(Tint.PAPER), 16));
	}

	/**
	 * At most 50 kB for 50 marks, scripts and styles with it; made-up ones have
	 * everything a mark can have.
	 */
	@Test
	void itIsSmall() {
		String path = "/embed/estimates?metric=troops-sent&kind=estimate&kind=warning&kind=assertion&kind=denial";
		ApiOnBoth madeUp = ApiOnBoth.madeUp();
		assertThat(madeUp.ok(path.replace("/embed", "/api/v1")).total()).isBetween(50L, 75L);
		assertThat(bytes(madeUp, path)).isLessThan(50_000);
	}

	/** How much is sent for an embed with its styles and scripts. */
	static int bytes(ApiOnBoth api, String path) {
		Reply reply = api.send("GET", path, "Accept-Encoding", "gzip");
		assertThat(reply.header("content-encoding")).isEqualTo("gzip");
		int bytes = reply.body().length;
		Matcher asset = Pattern.compile("(?:src|href)=\"(/assets/[^\"]+)\"").matcher(reply.text());
		while (asset.find()) {
			Reply sent = api.send("GET", asset.group(1), "Accept-Encoding", "gzip");
			assertThat(sent.header("content-encoding")).isEqualTo("gzip");
			bytes += sent.body().length;
		}
		return bytes;
	}

	@Test
	void theStyleSheetHasTheColoursOfTheThemes() throws IOException {
		try (InputStream file = Objects.requireNonNull(getClass().getResourceAsStream("/static/assets/chart.css"))) {
			String css = new String(file.readAllBytes(), StandardCharsets.UTF_8);
			for (Tint tint : Tint.values()) {
				String name = "--chart-" + tint.name().toLowerCase(Locale.ROOT);
				assertThat(occurrences(css, name + ": #" + Theme.LIGHT.hex(tint) + ";")).as(name).isOne();
				assertThat(occurrences(css, name + ": #" + Theme.DARK.hex(tint) + ";")).as(name).isEqualTo(2);
				assertThat(css).contains("fill: var(" + name + ")", "stroke: var(" + name + ")");
			}
		}
	}

	private static int occurrences(String text, String part) {
		return (text.length() - text.replace(part, "").length()) / part.length();
	}

	private static List<String> ids(String html) {
		List<String> ids = new ArrayList<>();
		Matcher id = Pattern.compile(" id=\"([^\"]+)\"").matcher(html);
		while (id.find()) {
			ids.add(id.group(1));
		}
		return ids;
	}

}
