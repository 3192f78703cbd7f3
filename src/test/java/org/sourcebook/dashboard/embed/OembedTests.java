package org.sourcebook.dashboard.embed;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sourcebook.testing.Api;
import org.sourcebook.testing.ApiOnBoth;
import org.sourcebook.testing.Reply;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.web.util.UriUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What systems are told that turn a pasted address into an embed.
 */
class OembedTests {

	private static final Api API = ApiOnBoth.real().each().get(0);

	private static final String KILLED = "/oembed?url=%2Fembed%2Festimates%3Fmetric%3Dkilled%26edition%3D1";

	private static JsonNode told(String path) {
		Reply reply = API.send("GET", path);
		assertThat(reply.status()).as(reply.text()).isEqualTo(200);
		return JsonMapper.shared().readTree(reply.body());
	}

	@Test
	void anEmbedIsToldWithASnippetThatNeedsNoScript() {
		JsonNode told = told(KILLED);
		assertThat(told.get("type").asString()).isEqualTo("rich");
		assertThat(told.get("version").asString()).isEqualTo("1.0");
		assertThat(told.get("provider_name").asString()).isEqualTo("Sourcebook");
		String here = told.get("provider_url").asString();
		assertThat(here).startsWith("http://localhost:");
		assertThat(told.get("width").asInt()).isEqualTo(640);
		assertThat(told.get("html").asString()).startsWith("<blockquote><a href=")
			.contains("<iframe src=\"" + here + "embed/estimates?metric=killed&amp;edition=1\" title=\"")
			.doesNotContain("<script");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/embed/claims?kindd=denial", "/embed/claims?kind=denail", "/embed/estimates?metric=nope",
			"/embed/estimates" })
	void aRefusalEndsWithOneFullStop(String embed) {
		Reply reply = API.send("GET", "/oembed?url=" + UriUtils.encode(embed, StandardCharsets.UTF_8));
		assertThat(reply.status()).isEqualTo(400);
		assertThat(JsonMapper.shared().readTree(reply.body()).get("detail").asString()).endsWith(".")
			.doesNotContain("..");
	}

	@Test
	void theWholeAddressIsTakenToo() {
		String here = told(KILLED).get("provider_url").asString();
		assertThat(told("/oembed?format=json&url=" + here + "embed/map").get("html").asString())
			.contains(here + "embed/map\"");
	}

	@Test
	void theFrameIsNoLargerThanAllowed() {
		JsonNode told = told(KILLED + "&maxwidth=320&maxheight=200");
		assertThat(told.get("width").asInt()).isEqualTo(320);
		assertThat(told.get("height").asInt()).isEqualTo(200);
		assertThat(told.get("html").asString()).contains("width=\"320\" height=\"200\"");
	}

	@ParameterizedTest
	@CsvSource({ "/embed/figure?metric=killed, Killed", "/embed/estimates?metric=troops-sent&edition=1, Troops sent",
			"/embed/map?kind=city, Places" })
	void anEmbedIsCalledAsItIsHeaded(String url, String title) {
		assertThat(told("/oembed?url=" + UriUtils.encode(url, StandardCharsets.UTF_8)).get("title").asString())
			.isEqualTo(title);
	}

	/** A system would put a page about an error into its own. */
	@ParameterizedTest
	@ValueSource(strings = { "/embed/estimates", "/embed/map?kind=nope", "/embed/figure?metric=killed&edition=99",
			"/embed/figure?metric=kiled", "/embed/claims?sorce=ukraine" })
	void whatAnEmbedRefusesIsRefused(String url) {
		Reply reply = API.send("GET", "/oembed?url=" + UriUtils.encode(url, StandardCharsets.UTF_8));
		assertThat(reply.status()).isEqualTo(400);
		assertThat(reply.text()).contains("\"parameter\":\"url\"", "is refused: ");
	}

	@Test
	void whatIsNoEmbedOfOursIsNotFound() {
		for (String url : new String[] { "http://elsewhere.example/embed/map", "/embed/map.png", "/embed/nothing",
				"/claims", "http://%5B" }) {
			assertThat(API.send("GET", "/oembed?url=" + url).status()).as(url).isEqualTo(404);
		}
	}

	@Test
	void xmlIsNotImplemented() {
		assertThat(API.send("GET", KILLED + "&format=xml").status()).isEqualTo(501);
	}

	@Test
	void anAddressFullOfMarkupStaysText() {
		String html = told("/oembed?url=%2Fembed%2Fmap%3Fq%3D%2522%253E%253Cscript%253E").get("html").asString();
		assertThat(html).doesNotContain("<script", "\">\"");
	}

}
