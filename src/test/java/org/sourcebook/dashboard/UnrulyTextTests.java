package org.sourcebook.dashboard;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sourcebook.testing.Answer;
import org.sourcebook.testing.ApiOnBoth;
import org.sourcebook.testing.UnrulyRecords;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever a curator writes is shown as it was written, and is part of no page.
 */
class UnrulyTextTests {

	private static final Pattern TAG = Pattern.compile("<(/?[a-z][a-z0-9]*)\\b");

	/** The elements pages are made of. */
	private static final List<String> KNOWN = List.of("html", "head", "meta", "title", "link", "script", "body", "a",
			"header", "div", "nav", "ul", "li", "form", "label", "input", "button", "p", "span", "main", "footer", "h1",
			"h2", "h3", "section", "article", "ol", "bdi", "strong", "q", "dl", "dt", "dd", "details", "summary",
			"select", "option", "aside", "figure", "table", "caption", "thead", "tbody", "tr", "th", "td", "code",
			"mark", "br", "iframe", "fieldset", "legend", "textarea", "datalist", "noscript");

	/** The elements charts and maps are made of. */
	private static final List<String> DRAWN = List.of("svg", "g", "path", "rect", "circle", "line", "text", "tspan",
			"polygon", "polyline", "desc", "small", "figcaption");

	private final ApiOnBoth api = ApiOnBoth.unruly();

	@ParameterizedTest
	@ValueSource(strings = { "/", "/claims", "/claims?q=script", "/claims?source=markup", "/estimates", "/reports",
			"/sources", "/locations", "/storylines", "/claims/2024-10-24-daily-c01", "/claims/2024-10-24-daily-c03",
			"/reports/2024-10-24-daily", "/sources/markup", "/sources/turned", "/sources/long", "/locations/town",
			"/locations/region", "/storylines/story", "/embeds/estimates?metric=troops", "/embeds/map", "/corrections",
			"/relations", "/disagreements?kind=internal&kind=curated" })
	void isShownAsItWasWritten(String path) {
		Answer page = this.api.ok(path);
		assertThat(TAG.matcher(page.body()).results().map((tag) -> tag.group(1).replace("/", "")).distinct())
			.isSubsetOf(KNOWN);
		assertThat(page.body()).doesNotContain("<script>alert", "49#");
		assertThat(page.body().replaceAll("\"[^\"]*\"", "")).doesNotContainPattern("<[^>]*\\son(error|load)=[^>]*>");
		assertThat(Pattern.compile("<script\\b").matcher(page.body()).results().count()).isLessThanOrEqualTo(2);
		Html html = Html.of(page);
		assertThat(html.text()).containsAnyOf(UnrulyRecords.MARKUP, UnrulyRecords.TURNED, UnrulyRecords.LONG);
		assertThat(html.all("<title>(.*?)</title>")).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/embed/estimates?metric=troops", "/embed/claims?source=markup",
			"/embed/timeline?storyline=story", "/embed/map?q=town", "/embed/figure?metric=troops" })
	void isShownAsItWasWrittenInFramesAndPictures(String path) {
		Answer embed = this.api.ok(path);
		assertThat(TAG.matcher(embed.body()).results().map((tag) -> tag.group(1).replace("/", "")).distinct())
			.isSubsetOf(Stream.concat(KNOWN.stream(), DRAWN.stream()).toList());
		assertThat(Pattern.compile("<script\\b").matcher(embed.body()).results().count()).isLessThanOrEqualTo(2);
		assertThat(embed.body().replaceAll("\"[^\"]*\"", "")).doesNotContainPattern("<[^>]*\\son(error|load)=[^>]*>");
		assertThat(Html.of(embed).text()).containsAnyOf(UnrulyRecords.MARKUP, UnrulyRecords.TURNED, UnrulyRecords.LONG);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/claims/2024-10-24-daily-c01", "/reports/2024-10-24-daily", "/sources/turned",
			"/locations/town", "/storylines/story" })
	void isTheSameForPrograms(String path) {
		String block = Html.of(this.api.ok(path))
			.source()
			.replaceAll("(?s).*<script type=\"application/ld\\+json\">(.*?)</script>.*", "$1");
		assertThat(new Answer(path, 200, Map.of(), block).json())
			.isEqualTo(this.api.ok("/api/v1" + path + ".jsonld").json());
	}

	@ParameterizedTest
	@ValueSource(strings = { "/claims?source=%3Cscript%3Ealert(1)%3C/script%3E", "/claims?%22%3E%3Cimg%20src=x",
			"/claims?q=%3Cb%3E%22'&kind=x", "/%3Cscript%3E", "/claims/%22%3E%3Cb%3E", "/claims?q=${7*7}&x=y",
			"/claims?q=__${7*7}__&x=y" })
	void anAddressIsToldAsItCame(String path) {
		String encoded = path.replace("$", "%24").replace("{", "%7B").replace("}", "%7D");
		String body = new String(this.api.send("GET", encoded, "Accept", "text/html").body(), StandardCharsets.UTF_8);
		assertThat(body).contains("<h1>").doesNotContain("<script>alert", "<img", "<b>", "\"49", ">49", "__49");
	}

}
