package org.sourcebook.api;

import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sourcebook.testing.Answer;
import org.sourcebook.testing.Api;
import org.sourcebook.testing.ApiOnBoth;
import org.sourcebook.testing.Reply;
import org.sourcebook.web.ServedDocument;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever can be asked can be cited, as an edition has it.
 */
class CitationTests {

	private static final String BASE = "/api/v1/";

	/** Of the schema of CSL-JSON 1.0.2, what an item may have that is used here. */
	private static final Set<String> CSL = Set.of("id", "type", "title", "author", "publisher", "version", "issued",
			"URL");

	private final ApiOnBoth api = ApiOnBoth.madeUp();

	private static String cite(String url) {
		return BASE + "cite?url=" + URLEncoder.encode(url, StandardCharsets.UTF_8);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"reports/2024-10-24-daily|Report 2024-10-24-daily: ‘Many troops’, Daily, some day from 24 October 2024 to 25 October 2024",
			"reports/2025-03-daily|Report 2025-03-daily: The third report, to be withdrawn (our title), Daily, March 2025 [withdrawn]",
			"reports/2025-03-daily?edition=1|Report 2025-03-daily: The third report, to be withdrawn (our title), Daily, March 2025",
			"claims/2024-10-24-daily-c02|Claim 2024-10-24-daily-c02: Strangers, October 2024, as reported: Some are at the front.",
			"estimates/2024-10-24-daily-c02-e1|Number 2024-10-24-daily-c02-e1 in claim 2024-10-24-daily-c02: Strangers, October 2024, as reported: Some are at the front.",
			"sources/gur-ua|Source: Defence Intelligence", "sources/officials|Source: Officials not named [withdrawn]",
			"metrics/troops|Metric: Troops sent", "claims|claims", "claims.csv?excel=1&size=2|claims",
			"claims?source=gur-ua&kind=denial&size=3|claims (source=gur-ua, kind=denial)",
			"estimates/latest?metric=killed&edition=3|estimates/latest (metric=killed)",
			"claims/2024-10-24-daily-c02/history|claims/2024-10-24-daily-c02/history", "editions/1|editions/1",
			"claims?q=troops|claims (q=troops)" })
	void aCitationSaysWhatIsCited(String url, String title) {
		Answer answer = this.api.ok(cite(BASE + url));
		assertThat(answer.at("/title")).isEqualTo(title);
		String edition = answer.at("/edition");
		assertThat(edition).isEqualTo(url.contains("edition=1") ? "1" : "3");
		assertThat(answer.at("/date")).isEqualTo(this.api.ok(BASE + "editions/" + edition).at("/date"));
		Answer cited = this.api.ok(answer.at("/permalink"));
		assertThat(cited.header("cache-control")).contains("immutable");
		assertThat(answer.at("/plain"))
			.startsWith(
					"Sourcebook. “" + title + (title.endsWith(".") ? "” Edition " : "”. Edition ") + edition + ", 1 ")
			.endsWith(answer.at("/permalink"));
	}

	@ParameterizedTest
	@CsvSource({ "/claims?source=gur-ua&q=,/claims?source=gur-ua&edition=3",
			"/sources/gur-ua?edition=2,/sources/gur-ua?edition=2",
			"/storylines/kursk-deployment,/storylines/kursk-deployment?edition=3",
			"/corrections?kind=our-error&utm_source=mail,/corrections?kind=our-error&edition=3",
			"/embed/estimates.png?metric=troops&theme=dark,/embed/estimates?metric=troops&edition=3" })
	void aPageIsCitedUnderItsOwnAddress(String url, String permalink) {
		assertThat(this.api.ok(cite(url)).at("/permalink")).isEqualTo(permalink);
	}

	/** Asked with the examples of the document, over the records of this repository. */
	@Test
	void whateverTakesAnEditionCanBeCited() throws IOException {
		ApiOnBoth real = ApiOnBoth.real();
		ServedDocument document = ServedDocument.at(real.each().get(0).port());
		Map<String, String> titles = new TreeMap<>();
		for (JsonNode operation : document.operations().values()) {
			String name = operation.get("operationId").asString();
			if (!name.equals("getCite") && example(name).has("answer") && document.parameters(operation, "query")
				.anyMatch((parameter) -> parameter.get("name").asString().equals("edition"))) {
				String request = example(name).get("request").asString();
				Answer citation = real.ok(cite(request));
				Answer cited = real.ok(citation.at("/permalink"));
				assertThat(cited.header("cache-control")).as(request).contains("immutable");
				assertThat(cited.path()).doesNotContain("size=").endsWith("edition=1");
				titles.put(name, citation.at("/title"));
			}
		}
		assertThat(titles).hasSizeGreaterThan(35)
			.containsEntry("getClaimAttribution", "claims/2025-04-30-financial-news-korea-c01/attribution")
			.containsEntry("listEditionDiff", "editions/1/diff/1")
			.containsEntry("listEstimatesLatest",
					"estimates/latest (metric=troops-sent, source=ukraine, on=2024-10-28)");
		assertThat(new TreeSet<>(titles.values())).hasSameSizeAs(titles.keySet());
	}

	private static JsonNode example(String operation) throws IOException {
		try (InputStream file = Objects
			.requireNonNull(CitationTests.class.getResourceAsStream("/openapi/examples/" + operation + ".json"))) {
			return JsonMapper.shared().readTree(file);
		}
	}

	@Test
	void aCitationStaysAsItIsAndNamesNoOtherDay() {
		String url = cite(BASE + "claims?source=hur&edition=1") + "&edition=1";
		Answer answer = this.api.ok(url);
		assertThat(answer.body()).isEqualTo(ApiOnBoth.madeUpAtFirst().ok(url).body());
		assertThat(answer.header("cache-control")).contains("immutable");
		assertThat(answer.at("/plain")).isEqualTo(
				"Sourcebook. “claims (source=hur)”. Edition 1, 1 June 2025. /api/v1/claims?source=hur&edition=1");
	}

	@ParameterizedTest
	@CsvSource({ "plain,text/plain", "bibtex,application/x-bibtex",
			"csl-json,application/vnd.citationstyles.csl+json" })
	void aStyleIsAskedForByItsNameOrByItsType(String style, String type) {
		String url = cite(BASE + "claims?source=gur-ua");
		Answer named = this.api.ok(url + "&style=" + style);
		assertThat(named.header("content-type")).startsWith(type);
		Reply accepted = this.api.send("GET", url, "Accept", type);
		assertThat(accepted.header("content-type")).startsWith(type);
		assertThat(accepted.text()).isEqualTo(named.body());
		assertThat(this.api.send("GET", url, "Accept", "application/json, " + type).header("content-type"))
			.startsWith("application/json");
		JsonNode all = this.api.ok(url).json();
		String same = switch (style) {
			case "plain" -> all.get("plain").asString();
			case "bibtex" -> all.get("bibtex").asString();
			default -> "[" + all.get("csl") + "]";
		};
		assertThat(named.body()).isEqualTo(same);
		this.api.refused("fields", url + "&fields=title&style=" + style);
		assertThat(this.api.send("GET", url, "Accept", "text/csv").status()).isEqualTo(406);
	}

	@Test
	void nothingInATitleIsACommandOfBibtex() {
		String url = cite(BASE + "claims?q=%24a_b%25%26%23%7B%7D%7E%5E%5C&source=gur-ua") + "&style=bibtex";
		String bibtex = this.api.ok(url).body();
		assertThat(bibtex).startsWith("@misc{sourcebook-3-")
			.contains(
					"  title = {{claims (q=\\$a\\_b\\%\\&\\#\\{\\}\\textasciitilde{}\\textasciicircum{}\\textbackslash{},"
							+ " source=gur-ua)}},\n")
			.contains("  author = {{Sourcebook}},\n  ")
			.contains("  year = {2025},\n  month = {8},\n  day = {1},\n  note = {Edition 3, 1 August 2025},\n")
			.endsWith("}\n");
		String unescaped = bibtex.replaceAll("\\\\[{}]", "");
		assertThat(unescaped.chars().filter((letter) -> letter == '{').count())
			.isEqualTo(unescaped.chars().filter((letter) -> letter == '}').count());
		assertThat(bibtex.lines().filter((line) -> line.contains("url = ")).toList())
			.containsExactly("  url = {/api/v1/claims?q=%24a_b%25%26%23%7B%7D~%5E%5C&source=gur-ua&edition=3}");
	}

	@Test
	void anItemOfCslHasWhatItsSchemaKnows() {
		JsonNode items = JsonMapper.shared()
			.readTree(this.api.ok(cite(BASE + "sources/gur-ua") + "&style=csl-json").body());
		assertThat(items).hasSize(1);
		JsonNode item = items.get(0);
		assertThat(new TreeSet<>(item.propertyNames())).isEqualTo(new TreeSet<>(CSL));
		assertThat(item.get("type").asString()).isEqualTo("dataset");
		assertThat(item.get("id").asString()).matches("sourcebook-3-[0-9a-f]{8}");
		assertThat(item.get("author")).hasToString("[{\"literal\":\"Sourcebook\"}]");
		assertThat(item.get("issued")).hasToString("{\"date-parts\":[[2025,8,1]]}");
		assertThat(item.get("version").asString()).isEqualTo("3");
		assertThat(item.get("URL").asString()).isEqualTo("/api/v1/sources/gur-ua?edition=3");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "claims?edition=open|open edition", "claims?edition=9|edition", "claims?kind=lie|parameter kind",
					"claims?source=nobody|parameter source", "claims/nobody|There is no claim",
					"sources/hur|called gur-ua in edition 3", "sources/hur/history|gur-ua",
					"clams|did you mean /api/v1/claims", "cite?url=/api/v1/claims|is a citation itself",
					"dictionary|parameter edition", "editions/9|There is no edition" })
	void whatCannotBeCitedIsRefusedAsTheUrl(String url, String reason) {
		assertThat(this.api.refused("url", cite(BASE + url)).get("reason").asString()).contains(reason);
	}

	@Test
	void twoEditionsAreOneTooMany() {
		this.api.refused("url", cite(BASE + "claims?edition=1") + "&edition=2");
		this.api.ok(cite(BASE + "claims?edition=1") + "&edition=1");
		this.api.refused("edition", cite(BASE + "claims") + "&edition=9");
		this.api.refused("url", BASE + "cite");
		this.api.refused("style", cite(BASE + "claims") + "&style=apa");
	}

	@ParameterizedTest
	@ValueSource(strings = { "claims", "claims/2024-10-24-daily-c02", "reports/2024-10-24-daily", "sources/gur-ua",
			"estimates/latest", "claims?q=troops" })
	void aCitationTakesFewStatements(String url) {
		for (Api each : this.api.each()) {
			each.get(cite(BASE + url));
			assertThat(each.statements(cite(BASE + url))).hasSizeLessThanOrEqualTo(5);
		}
	}

}
