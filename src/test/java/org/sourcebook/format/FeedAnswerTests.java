package org.sourcebook.format;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sourcebook.testing.ReadFeed;
import org.sourcebook.web.Feed;
import org.sourcebook.web.FeedEntry;
import org.sourcebook.web.Format;
import org.sourcebook.web.ViewInfo;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.util.HtmlUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * No text breaks a feed, and its addresses hold wherever it is read.
 */
class FeedAnswerTests {

	private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

	@ParameterizedTest
	@ValueSource(strings = { "<script>alert(1)</script>", "]]>", "&amp; & &#0;", "\"quoted\" 'too'", "الخبر العاجل",
			"\u202Eabc", "\uD83D\uDE00 and 한국어", "a\nb\tc", "<!-- -->", "<?xml?>" })
	void everyTextComesOutAsItWentIn(String text) {
		for (ReadFeed feed : both(text)) {
			ReadFeed.Entry entry = feed.entries().get(0);
			assertThat(entry.title()).isEqualTo(text);
			// XML has no line breaks in attributes.
			assertThat(entry.tags().get(0)).isEqualToNormalizingWhitespace(text);
			assertThat(HtmlUtils.htmlUnescape(entry.html())).isEqualTo("<p>" + text + "</p>\n<p>More.</p>");
			assertThat(entry.html().replaceAll("</?p>", "")).doesNotContain("<", ">", "\"");
		}
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 1, 8, 0x0B, 0x1F, 0xFFFE, 0xFFFF, 0xD800, 0xDFFF })
	void whatXmlCannotHoldIsReplacedThere(int point) {
		String text = "a" + (char) point + "b";
		assertThat(ReadFeed.atom(body(text, "", Format.ATOM)).entries().get(0).title()).isEqualTo("a\uFFFDb");
		if (!Character.isSurrogate((char) point)) {
			assertThat(ReadFeed.json(body(text, "", Format.FEED_JSON)).entries().get(0).title()).isEqualTo(text);
		}
	}

	@Test
	void addressesBeginWithTheOriginWhereOneIsSet() {
		String origin = "https://facts.example";
		for (Format format : List.of(Format.ATOM, Format.FEED_JSON)) {
			String body = body("x", origin, format);
			ReadFeed feed = (format == Format.ATOM) ? ReadFeed.atom(body) : ReadFeed.json(body);
			assertThat(feed.self()).isEqualTo(origin + "/api/v1/claims." + format.suffix() + "?kind=denial&size=3");
			assertThat(feed.next()).isEqualTo(feed.self() + "&cursor=abc");
			assertThat(feed.entries().get(0).link()).isEqualTo(origin + "/api/v1/claims/x");
			assertThat(feed.title()).isEqualTo("Sourcebook: claims (kind=denial)");
			assertThat(body).contains("Edition 1, 22 November 2026").contains("\"https://elsewhere.example/?a=1");
		}
	}

	@Test
	void idsDependNeitherOnTheHostNorOnTheEntryButOnTheSet() {
		String id = ReadFeed.atom(body("x", "", Format.ATOM)).entries().get(0).id();
		assertThat(ReadFeed.json(body("y", "https://other.example", Format.FEED_JSON)).entries().get(0).id())
			.isEqualTo(id);
		assertThat(id).matches("urn:uuid:[0-9a-f-]{36}");
		FeedAnswer other = answer("x", "", "another set");
		assertThat(other.id(other.feed().entries().get(0))).isNotEqualTo(id);
	}

	private static List<ReadFeed> both(String text) {
		return List.of(ReadFeed.atom(body(text, "", Format.ATOM)), ReadFeed.json(body(text, "", Format.FEED_JSON)));
	}

	private static String body(String text, String origin, Format format) {
		return new String(answer(text, origin, "set").bytes(format), StandardCharsets.UTF_8);
	}

	private static FeedAnswer answer(String text, String origin, String set) {
		MockHttpServletRequest request = new MockHttpServletRequest("GET", "/api/v1/claims");
		request.setQueryString("kind=denial&size=3");
		FeedEntry entry = new FeedEntry("claims/x", DAY, DAY, text, List.of(text, "More."), "/api/v1/claims/x",
				"https://elsewhere.example/?a=1&b=2", List.of(text));
		return new FeedAnswer(request, origin, "claims", "hash", new ViewInfo(1, false, null, Map.of()),
				new Feed(set, DAY, List.of(entry)), "abc");
	}

}
