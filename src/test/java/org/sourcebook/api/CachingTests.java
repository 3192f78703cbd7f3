package org.sourcebook.api;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sourcebook.testing.Api;
import org.sourcebook.testing.ApiOnBoth;
import org.sourcebook.testing.Reply;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who has an answer is not sent it again; who has an old one is.
 */
class CachingTests {

	private static final String BASE = "/api/v1/";

	private static final String CLOSED = "public, max-age=86400, immutable";

	private static final String NEWEST = "public, max-age=60, stale-while-revalidate=300";

	private final ApiOnBoth api = ApiOnBoth.madeUp();

	@ParameterizedTest
	@ValueSource(strings = { "", "claims", "claims?size=1", "claims?edition=1", "sources/ukraine", "corrections",
			"editions/1?edition=2", "estimates?edition=open", "claims?source=hur", "claims.csv", "claims.ndjson",
			"locations.geojson?edition=1", "dictionary", "claims.atom", "reports.atom?edition=1",
			"corrections.feed.json", "claims.feed.json?edition=open", "claims.jsonld", "editions/1.jsonld?edition=2",
			"/v3/api-docs", "/v3/api-docs.yaml", "/problems", "/problems/bad-parameter" })
	void anAnswerIsKnownByItsTagInEachCoding(String question) {
		String path = question.isEmpty() ? "/api/v1" : question.startsWith("/") ? question : BASE + question;
		for (String coding : List.of("identity", "gzip")) {
			Reply answer = this.api.send("GET", path, "Accept-Encoding", coding);
			assertThat(answer.status()).isEqualTo(200);
			String tag = tag(answer);
			assertThat(tag).matches("\"[A-Za-z0-9_-]{22}(-gzip)?\"");
			for (String known : List.of(tag, "W/" + tag, "\"other\", " + tag, "W/\"a,b\" ,W/" + tag, "*")) {
				for (String method : List.of("GET", "HEAD")) {
					Reply reply = this.api.send(method, path, "Accept-Encoding", coding, "If-None-Match", known);
					assertThat(reply.status()).as(known).isEqualTo(304);
					assertThat(reply.body()).isEmpty();
					assertThat(reply.headers().keySet()).contains("cache-control", "etag", "vary")
						.isSubsetOf("access-control-allow-origin", "access-control-expose-headers", "cache-control",
								"etag", "vary", "x-content-type-options", "referrer-policy", "content-security-policy");
					assertThat(tag(reply)).isEqualTo(tag);
					assertThat(reply.header("vary")).isEqualTo("Accept, Accept-Encoding");
					assertThat(reply.header("cache-control")).isEqualTo(answer.header("cache-control"));
				}
			}
			Reply other = this.api.send("GET", path, "Accept-Encoding", coding, "If-None-Match", "\"*\", \"other\"");
			assertThat(other.status()).isEqualTo(200);
		}
	}

	@Test
	void aTagIsThatOfOneCoding() {
		String path = BASE + "claims?size=20";
		Reply plain = this.api.send("GET", path);
		Reply compressed = this.api.send("GET", path, "Accept-Encoding", "gzip");
		assertThat(tag(plain)).isNotEqualTo(tag(compressed));
		assertThat(compressed.text()).isEqualTo(plain.text());
		assertThat(compressed.body().length).isLessThan(plain.body().length / 2);
		assertThat(status(path, "identity", tag(compressed))).isEqualTo(200);
		assertThat(status(path, "gzip, identity;q=0", tag(plain))).isEqualTo(200);
		// Who has it uncompressed can use that.
		assertThat(status(path, "gzip", tag(plain))).isEqualTo(304);
	}

	@ParameterizedTest
	@ValueSource(strings = { "claims?size=50", "claims.csv", "claims.atom", "claims.feed.json" })
	void aPageAStreamAndAFeedAreCompressedEachWithATagOfItsOwn(String question) {
		Reply plain = this.api.send("GET", BASE + question);
		Reply compressed = this.api.send("GET", BASE + question, "Accept-Encoding", "gzip");
		assertThat(compressed.header("content-encoding")).isEqualTo("gzip");
		assertThat(compressed.text()).isEqualTo(plain.text());
		assertThat(tag(compressed)).startsWith("\"").isNotEqualTo(tag(plain));
		assertThat(status(BASE + question, "gzip", tag(compressed))).isEqualTo(304);
		assertThat(status(BASE + question, "identity", tag(plain))).isEqualTo(304);
		Reply head = this.api.send("HEAD", BASE + question, "Accept-Encoding", "gzip");
		assertThat(head.headers()).isEqualTo(compressed.headers());
		assertThat(head.body()).isEmpty();
	}

	private int status(String path, String coding, String tag) {
		return this.api.send("GET", path, "Accept-Encoding", coding, "If-None-Match", tag).status();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "none",
			value = { "gzip|gzip", "GZIP|gzip", "x-gzip|gzip", "*|gzip", "gzip;q=0.5|gzip", "br, gzip;q=0.1|gzip",
					"deflate, br|none", "gzip;q=0|none", "gzip;q=0, *|none", "identity, gzip;q=0.5|none",
					"identity;q=0.5, gzip|gzip", "identity;q=0, gzip|gzip", "*;q=0, gzip|gzip", "''|none",
					"*;q=0, identity|none", "gzip;q=nonsense|none" })
	void anAnswerIsSentInTheCodingThatIsWanted(String accepted, @Nullable String coding) {
		Reply answer = this.api.send("GET", BASE + "claims", "Accept-Encoding", accepted);
		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.header("content-encoding")).isEqualTo(coding);
		assertThat(answer.header("content-length")).isEqualTo(String.valueOf(answer.body().length));
		assertThat(answer.header("vary")).isEqualTo("Accept, Accept-Encoding");
		assertThat(answer.text()).isEqualTo(this.api.get(BASE + "claims").body());
	}

	@ParameterizedTest
	@ValueSource(strings = { "identity;q=0", "*;q=0", "br, *;q=0", "gzip;q=0, identity;q=0" })
	void noCodingAtAllIsNotAcceptable(String accepted) {
		Reply answer = this.api.send("GET", BASE + "claims", "Accept-Encoding", accepted);
		assertThat(answer.status()).isEqualTo(406);
		assertThat(answer.header("content-type")).isEqualTo("application/problem+json");
		assertThat(answer.header("cache-control")).isEqualTo("no-store");
	}

	@Test
	void aShortAnswerIsCompressedOnlyForWhoTakesNothingElse() {
		String path = BASE + "metrics/troops?fields=id";
		assertThat(this.api.send("GET", path, "Accept-Encoding", "gzip").header("content-encoding")).isNull();
		Reply compressed = this.api.send("GET", path, "Accept-Encoding", "gzip, identity;q=0");
		assertThat(compressed.header("content-encoding")).isEqualTo("gzip");
		assertThat(compressed.text()).isEqualTo("{\"id\":\"troops\"}");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "claims|" + NEWEST, "claims?edition=1|" + CLOSED,
			"claims/2024-10-24-daily-c01?edition=3|" + CLOSED, "claims?fields=id&edition=2&size=1|" + CLOSED,
			"claims?edition=open|no-store", "claims?edition=1&source=gur-ua|" + NEWEST, "claims?source=hur|" + NEWEST,
			"editions?edition=1|" + CLOSED, "corrections?edition=2|" + CLOSED, "editions|" + NEWEST })
	void cachesAreToldHowLongAnAnswerLasts(String question, String told) {
		assertThat(this.api.ok(BASE + question).header("cache-control")).isEqualTo(told);
	}

	@ParameterizedTest
	@ValueSource(strings = { "claims?edition=9", "claims?nothing=1", "claims/nobody", "nothing", "sources/hur",
			"claims?cursor=x" })
	void nobodyKeepsARefusalOrARedirection(String question) {
		for (String known : List.of("*", "\"other\"")) {
			Reply reply = this.api.send("GET", BASE + question, "If-None-Match", known, "Accept-Encoding", "gzip");
			assertThat(reply.status()).isGreaterThan(304);
			assertThat(reply.header("cache-control")).isEqualTo("no-store");
			assertThat(reply.header("etag")).isNull();
			assertThat(reply.header("content-encoding")).isNull();
		}
	}

	@Test
	void differentQuestionsHaveDifferentTags() {
		List<String> questions = List.of("claims", "claims?edition=1", "claims?edition=2", "claims?edition=3",
				"claims?edition=open", "claims?size=50", "claims?size=2&kind=denial", "claims?kind=denial&size=2",
				"claims?count=false", "claims?fields=id", "claims?knownOn=2025", "reports", "reports?edition=1",
				"sources/ukraine", "sources/ukraine?edition=1", "sources/russia", "corrections", "editions",
				"claims.csv", "claims.ndjson", "claims.json", "claims.csv?excel=1", "claims.atom", "claims.feed.json",
				"claims.atom?edition=1", "claims.jsonld", "reports.jsonld");
		Set<String> tags = new HashSet<>();
		questions.forEach((question) -> tags.add(tag(this.api.send("GET", BASE + question))));
		tags.add(tag(this.api.send("GET", BASE + "claims", "Accept", "text/csv")));
		assertThat(tags).hasSize(questions.size() + 1);
	}

	@Test
	void anotherOrderOfParametersIsAnotherAnswerBecauseItComesBackInTheLink() {
		String one = this.api.ok(BASE + "claims?size=2&status=any").body();
		String other = this.api.ok(BASE + "claims?status=any&size=2").body();
		assertThat(one).isNotEqualTo(other);
		// Asked again, both are kept, and neither passes for the other.
		assertThat(this.api.ok(BASE + "claims?size=2&status=any").body()).isEqualTo(one);
		assertThat(this.api.ok(BASE + "claims?status=any&size=2").body()).isEqualTo(other);
	}

	@ParameterizedTest
	@ValueSource(strings = { "claims", "claims?size=1", "claims.csv", "claims.ndjson?size=2",
			"sources/ukraine?edition=1", "claims/nobody", "claims?x=y", "sources/hur" })
	void headIsGetWithoutTheBody(String question) {
		for (String coding : List.of("identity", "gzip")) {
			// Whichever of the two is asked first.
			for (String path : List.of(BASE + question, BASE + question + (question.contains("?") ? "&" : "?"))) {
				Reply head = this.api.send("HEAD", path, "Accept-Encoding", coding);
				Reply get = this.api.send("GET", path, "Accept-Encoding", coding);
				assertThat(this.api.send("HEAD", path, "Accept-Encoding", coding).headers()).isEqualTo(head.headers());
				assertThat(head.status()).isEqualTo(get.status());
				assertThat(head.headers()).isEqualTo(get.headers());
				assertThat(head.body()).isEmpty();
			}
		}
	}

	@Test
	void theDateIsThatOfTheEdition() {
		assertThat(this.api.ok(BASE + "claims?edition=1").header("last-modified")).endsWith(" 00:00:00 GMT")
			.isEqualTo(this.api.ok(BASE + "sources?edition=1").header("last-modified"))
			.isNotEqualTo(this.api.ok(BASE + "claims?edition=2").header("last-modified"));
		assertThat(this.api.ok(BASE + "claims").header("last-modified"))
			.isEqualTo(this.api.ok(BASE + "claims?edition=3").header("last-modified"));
		assertThat(this.api.ok(BASE + "claims?edition=open").header("last-modified")).isNotNull();
		assertThat(this.api.ok("/api/v1").header("last-modified")).endsWith(" 00:00:00 GMT")
			.isEqualTo(this.api.ok("/v3/api-docs").header("last-modified"));
	}

	@Test
	void theDateAloneDecidesOnlyAboutWhatIsClosed() {
		String path = BASE + "claims?edition=1&size=5";
		Reply answer = this.api.send("GET", path);
		String date = String.valueOf(answer.header("last-modified"));
		Reply reply = this.api.send("GET", path, "If-Modified-Since", date);
		assertThat(reply.status()).isEqualTo(304);
		assertThat(tag(reply)).isEqualTo(tag(answer));
		for (String day : List.of("Thu, 01 Jan 2015 00:00:00 GMT", "some day", "0")) {
			assertThat(this.api.send("GET", path, "If-Modified-Since", day).status()).as(day).isEqualTo(200);
		}
		assertThat(this.api.send("GET", path, "If-Modified-Since", date, "If-None-Match", "\"other\"").status())
			.isEqualTo(200);
		assertThat(this.api.send("GET", BASE + "claims?nothing=1&edition=1", "If-Modified-Since", date).status())
			.isEqualTo(400);
		for (String open : List.of("claims", "claims?edition=open", "claims?edition=1&source=gur-ua")) {
			assertThat(this.api.send("GET", BASE + open, "If-Modified-Since", "Fri, 01 Jan 2100 00:00:00 GMT").status())
				.as(open)
				.isEqualTo(200);
		}
	}

	@Test
	void aNewEditionChangesWhatIsNotPinned() throws InterruptedException {
		ApiOnBoth node = ApiOnBoth.newlyMadeUp();
		String newest = BASE + "claims?size=3";
		String pinned = BASE + "claims?edition=1&size=3";
		String open = BASE + "claims?edition=open&size=3";
		String named = BASE + "claims?edition=1&source=hur&source=ukraine";
		String tagOfPinned = tag(this.api.send("GET", pinned));
		for (Api each : node.each()) {
			// Another node gave the tag, and this one has not answered the question yet.
			await(each, pinned, tagOfPinned, 304);
			assertThat(each.statementsAgain(pinned, "If-None-Match", tagOfPinned)).isEmpty();
		}
		String tagOfNewest = tag(node.send("GET", newest));
		String tagOfOpen = tag(node.send("GET", open));
		assertThat(tag(node.send("GET", named))).isEqualTo(tag(this.api.send("GET", named)));
		node.loadThreeEditions();
		for (Api each : node.each()) {
			await(each, newest, tagOfNewest, 200);
		}
		assertThat(node.send("GET", open, "If-None-Match", tagOfOpen).status()).isEqualTo(200);
		assertThat(tag(node.send("GET", newest))).isEqualTo(tag(this.api.send("GET", newest)));
		assertThat(node.ok(newest).at("/view/edition")).isEqualTo("3");
		assertThat(tag(node.send("GET", pinned))).isEqualTo(tagOfPinned);
		assertThat(node.send("GET", pinned, "If-None-Match", tagOfPinned).status()).isEqualTo(304);
		node.stop();
	}

	private static void await(Api api, String path, String tag, int status) throws InterruptedException {
		int last = 0;
		for (int i = 0; i < 100; i++) {
			last = api.send("GET", path, "If-None-Match", tag).status();
			if (last == status) {
				return;
			}
			Thread.sleep(100);
		}
		assertThat(last).as("%s on %s", path, api).isEqualTo(status);
	}

	private static String tag(Reply reply) {
		return String.valueOf(reply.header("etag"));
	}

}
