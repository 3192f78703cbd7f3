package org.sourcebook.api;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sourcebook.testing.Answer;
import org.sourcebook.testing.Api;
import org.sourcebook.testing.ApiOnBoth;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An answer takes a few statements, whatever its size, and reads no words it does not
 * show.
 */
class StatementTests {

	private static final String BASE = "/api/v1/";

	private static final Pattern WORDS = Pattern
		.compile("\\.(title|headline|summary|text|occasion|basis|note|wording|part_wording|reason|withdrawn_reason|"
				+ "definition|inclusion_rule|alias|url|archived_url|checked_by|content|name)\\b");

	private final ApiOnBoth api = ApiOnBoth.madeUp();

	@ParameterizedTest
	@CsvSource({ "claims,10", "estimates,7", "reports,6", "sources,5", "publishers,3", "locations,3", "metrics,2",
			"storylines,4", "corrections,3", "editions,4", "estimates/latest,10", "disagreements,6", "relations,6",
			"editions/1/records,4", "editions/1/diff/3,8", "timeline,9" })
	void aListTakesTheSameNumberOfStatementsWhateverItsSize(String collection, int most) {
		for (Api each : this.api.each()) {
			List<String> pages = pages(each, BASE + collection + "?size=1");
			int ofOne = pages.stream().mapToInt((page) -> each.statements(page).size()).max().orElseThrow();
			String all = BASE + collection + "?size=1000";
			each.get(all);
			List<String> statements = each.statements(all);
			assertThat(statements).as("%s on %s: %s", all, each, statements)
				.hasSize(ofOne)
				.hasSizeLessThanOrEqualTo(most);
		}
	}

	@ParameterizedTest
	@CsvSource({ "/claims,11", "/estimates,8", "/reports,7", "/sources,6", "/locations,4", "/storylines,5",
			"/claims?q=troops,11", "/disagreements,7", "/relations,7" })
	void aPageTakesTheSameNumberOfStatementsWhateverItsSize(String page, int most) {
		for (Api each : this.api.each()) {
			String path = page + (page.contains("?") ? "&" : "?") + "size=";
			each.get(path + "1000");
			List<String> statements = each.statements(path + "1000");
			assertThat(statements).as("%s on %s: %s", path, each, statements)
				.hasSameSizeAs(each.statements(path + "2"))
				.hasSizeLessThanOrEqualTo(most);
		}
	}

	/** Each part of a page is a list or a record, and takes as many as they do. */
	@ParameterizedTest
	@CsvSource({ "/,22", "/claims/2024-10-24-daily-c01,25", "/reports/2024-10-24-daily,22", "/sources/ukraine,38",
			"/locations/russia,18", "/storylines/troops,44", "/embeds,1", "/corrections,4" })
	void aPageOfARecordTakesAFewStatementsForEachOfItsParts(String page, int most) {
		for (Api each : this.api.each()) {
			each.get(page);
			List<String> statements = each.statements(page);
			assertThat(statements).as("%s on %s: %s", page, each, statements).hasSizeLessThanOrEqualTo(most);
		}
	}

	@ParameterizedTest
	@CsvSource({ "claims,10", "reports,8", "corrections,6" })
	void aFeedTakesTheSameNumberOfStatementsWhateverItsSize(String collection, int most) {
		for (Api each : this.api.each()) {
			for (String suffix : List.of(".atom?size=", ".feed.json?size=")) {
				String path = BASE + collection + suffix;
				each.get(path + "1000");
				List<String> statements = each.statements(path + "1000");
				assertThat(statements).as("%s on %s: %s", path, each, statements)
					.hasSameSizeAs(each.statements(path + "2"))
					.hasSizeLessThanOrEqualTo(most);
			}
		}
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"claims?source=ukraine&role=any&sourceScope=self&named=true&kind=assertion&kind=denial&publisher=wire"
					+ "&storyline=troops&location=russia&locationScope=self&from=2024&to=2025&aboutFrom=2024&aboutTo=2026"
					+ "&publishedFrom=2024&publishedTo=2025&origin=ukraine&origin=unknown&minDepth=1&controversial=true&status=any&knownOn=2025",
			"estimates?source=ukraine&location=russia&storyline=troops&metric=troops&minimum=1&maximum=100000"
					+ "&figure=12000&qualifier=about&stance=asserts&total=true&projected=false&origin=unknown&minDepth=2"
					+ "&controversial=false&status=any",
			"reports?source=ukraine&location=russia&storyline=troops&language=en&from=2024&publisher=wire&status=any",
			"sources?parent=ukraine&kind=person&named=true&country=UA&status=any",
			"locations?parent=russia&kind=region&country=RU&status=any&edition=2",
			"disagreements?source=ukraine&sourceScope=self&metric=troops-sent&storyline=troops&kind=internal"
					+ "&kind=range-disjoint&within=31&from=2024&to=2025",
			"disagreements?source=ukraine&against=russia&later=other",
			"relations?source=ukraine&of=russia&kind=updates"
					+ "&kind=denies&internal=false&afterDispute=true&from=2024&to=2026",
			"timeline?source=ukraine&sourceScope=self&metric=troops-sent&storyline=troops&location=russia&from=2024"
					+ "&to=2025&what=said&what=expected" })
	void filtersTakeNoStatementsOfTheirOwn(String question) {
		String collection = question.substring(0, question.indexOf('?'));
		for (Api each : this.api.each()) {
			each.statements(BASE + question);
			int plain = each.statements(BASE + collection + "?size=1000").size();
			// The languages there are have to be looked up.
			int own = question.contains("language=") ? 1 : 0;
			assertThat(each.statements(BASE + question)).hasSizeLessThanOrEqualTo(plain + own);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "claims", "estimates", "reports" })
	void eachFacetTakesOneStatementOnce(String collection) {
		for (Api each : this.api.each()) {
			// Nobody else asks this, so that nothing of it is remembered.
			String plain = BASE + collection + "?size=7&status=any&knownOn=2024-12-29&fields=id";
			String counted = plain
					+ FacetTests.facets(collection).stream().collect(Collectors.joining("&facet=", "&facet=", ""));
			each.get(plain);
			int withoutFacets = each.statements(plain).size();
			assertThat(each.statements(counted)).hasSize(withoutFacets + FacetTests.facets(collection).size());
			assertThat(each.statements(counted)).hasSize(withoutFacets);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "sources", "publishers", "locations", "metrics", "storylines" })
	void facetsOfRegistriesTakeNone(String collection) {
		for (Api each : this.api.each()) {
			String plain = BASE + collection + "?fields=id";
			each.get(plain);
			String facets = String.join("&facet=", FacetTests.facets(collection));
			assertThat(each.statements(plain + "&facet=" + facets)).hasSameSizeAs(each.statements(plain));
		}
	}

	@ParameterizedTest
	@CsvSource({ "claims,10", "estimates,6", "reports,5", "sources,5", "publishers,3", "locations,3", "metrics,2",
			"storylines,4", "corrections,2", "editions,3" })
	void aSingleRecordTakesFewStatements(String collection, int most) {
		String member = collection.equals("editions") ? "number" : "id";
		String id = this.api.ok(BASE + collection).items().get(0).get(member).asString();
		for (Api each : this.api.each()) {
			each.get(BASE + collection + "/" + id);
			assertThat(each.statements(BASE + collection + "/" + id)).hasSizeLessThanOrEqualTo(most);
		}
	}

	/** Nobody else asks for so many days, so that nothing of it is remembered. */
	@ParameterizedTest
	@CsvSource({ "estimates/envelope?metric=troops&currentFor=81&interval=day,5", "estimates/latest?per=source,9" })
	void whatBacksTotalsTakesTheSameFewStatementsHoweverManyThereAre(String question, int most) {
		for (Api each : this.api.each()) {
			// Who repeats whom is read once for each edition.
			each.get(BASE + "estimates/latest?size=1");
			List<String> statements = each.statements(BASE + question);
			assertThat(statements).as("%s on %s: %s", question, each, statements)
				.hasSizeLessThanOrEqualTo(most)
				.hasSameSizeAs(each.statements(BASE + question + "&source=ukraine"));
		}
	}

	@ParameterizedTest
	@CsvSource({ "ukraine, 2025-04-01", "russia, 2025-04-02", "officials, 2025-04-03" })
	void theRecordOfASourceTakesTheSameFewStatementsWhoeverItIs(String source, String day) {
		for (Api each : this.api.each()) {
			String path = BASE + "sources/%s/record?knownOn=" + day;
			each.get(path.formatted("strangers"));
			assertThat(each.statements(path.formatted(source))).hasSizeBetween(6, 9)
				.hasSameSizeAs(each.statements(path.formatted("gur-ua")));
			// What was counted is kept.
			assertThat(each.statements(path.formatted(source) + "&")).hasSizeLessThan(3);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "claims", "estimates", "reports", "sources", "publishers", "locations", "metrics",
			"storylines" })
	void whoWantsOnlyIdsCausesNoWordsToBeRead(String collection) {
		String id = this.api.ok(BASE + collection).ids().get(0);
		for (Api each : this.api.each()) {
			for (String question : List.of("?fields=id", "?fields=id&size=1000", "/" + id + "?fields=id")) {
				List<String> statements = each.statements(BASE + collection + question);
				assertThat(statements).isNotEmpty().noneMatch((sql) -> WORDS.matcher(sql).find());
			}
		}
	}

	@Test
	void wordsAreReadWhereTheyAreShown() {
		for (Api each : this.api.each()) {
			assertThat(each.statements(BASE + "claims?fields=text")).anyMatch((sql) -> WORDS.matcher(sql).find());
		}
	}

	@Test
	void anEditionThatWasAskedForBeforeIsNotReadAgain() {
		for (Api each : this.api.each()) {
			for (String edition : List.of("1", "2", "3", "open")) {
				each.get(BASE + "metrics?edition=" + edition);
			}
			for (String edition : List.of("1", "2", "3", "open")) {
				assertThat(each.statements(BASE + "metrics?fields=id&edition=" + edition)).hasSize(1);
			}
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "claims?size=3", "sources/ukraine?edition=open", "estimates?edition=1",
			"claims?edition=1&source=gur-ua&size=1000", "editions", "claims.atom?size=3",
			"corrections.feed.json?edition=2" })
	void whatWasAnsweredBeforeIsNotAskedOfTheStoreAgain(String question) {
		for (Api each : this.api.each()) {
			String tag = String.valueOf(each.send("GET", BASE + question).header("etag"));
			assertThat(each.statementsAgain(BASE + question)).isEmpty();
			assertThat(each.statementsAgain(BASE + question, "Accept-Encoding", "gzip")).isEmpty();
			assertThat(each.statementsAgain(BASE + question, "If-None-Match", tag)).isEmpty();
			assertThat(each.statementsAgain(BASE + question, "If-None-Match", "*")).isEmpty();
		}
	}

	/** The addresses of the first pages of a walk, each asked for once. */
	private static List<String> pages(Api api, String question) {
		List<String> pages = new ArrayList<>();
		String next = question;
		while (next != null && pages.size() < 60) {
			pages.add(next);
			Answer page = api.get(next);
			next = page.next();
		}
		return pages;
	}

}
