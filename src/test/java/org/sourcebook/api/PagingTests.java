package org.sourcebook.api;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sourcebook.testing.Answer;
import org.sourcebook.testing.ApiOnBoth;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Collections are walked page by page, by links.
 */
class PagingTests {

	private static final String BASE = "/api/v1/";

	private final ApiOnBoth real = ApiOnBoth.real();

	private final ApiOnBoth madeUp = ApiOnBoth.madeUp();

	/** Questions with every order of every collection. */
	static List<String> questions() {
		List<String> all = new ArrayList<>();
		for (String order : List.of("said", "published", "id")) {
			all.add("claims?sort=" + order);
			all.add("estimates?sort=" + order);
		}
		all.add("estimates?sort=date");
		all.add("estimates?metric=troops-sent&sort=figure");
		all.add("claims?source=ukraine&sort=said");
		all.add("claims?source=ukraine&sort=published");
		all.add("claims?source=ukraine&sourceScope=self&status=any&sort=said");
		all.add("claims?source=hur&named=true&edition=open&sort=said");
		all.add("estimates?source=ukraine&sort=said");
		all.add("claims?source=ukraine&role=any&from=2024-10&sort=said");
		all.add("claims?location=russia&status=any&sort=published");
		all.add("estimates?total=true&knownOn=2024-12&sort=date");
		all.add("relations?sort=first");
		all.add("relations?internal=true&sort=first");
		all.add("reports?sort=published");
		all.add("reports?sort=id");
		all.add("reports?source=ukraine&language=en&sort=published");
		for (String registry : List.of("sources", "publishers", "locations", "metrics", "storylines")) {
			all.add(registry + "?sort=id");
			all.add(registry + "?status=any&edition=open&sort=id");
		}
		return all;
	}

	@ParameterizedTest
	@MethodSource("questions")
	void aWalkMeetsEveryRowOnceInTheSameOrderWhateverTheSize(String question) {
		for (ApiOnBoth api : List.of(this.real, this.madeUp)) {
			List<String> all = ids(walk(api, BASE + question + "&size=1000&fields=id"));
			assertThat(all).isNotEmpty().doesNotHaveDuplicates();
			assertThat(ids(walk(api, BASE + question + "&size=7&fields=id"))).isEqualTo(all);
			List<String> reverse = ids(walk(api, BASE + question.replace("sort=", "sort=-") + "&size=49&fields=id"));
			Collections.reverse(reverse);
			assertThat(reverse).isEqualTo(all);
		}
		assertThat(walk(this.madeUp, BASE + question + "&size=17"))
			.isEqualTo(walk(this.madeUp, BASE + question + "&size=1000"));
		assertThat(walk(this.madeUp, BASE + question + "&size=1&fields=id"))
			.hasSize((int) this.madeUp.ok(BASE + question + "&size=1").total());
	}

	@ParameterizedTest
	@CsvSource({ "claims,-said", "estimates,-date", "reports,-published", "sources,id", "publishers,id", "locations,id",
			"metrics,id", "storylines,id" })
	void aCollectionHasAnOrderOfItsOwn(String collection, String order) {
		for (ApiOnBoth api : List.of(this.real, this.madeUp)) {
			assertThat(api.ok(BASE + collection).ids()).isNotEmpty()
				.isEqualTo(api.ok(BASE + collection + "?sort=" + order).ids());
		}
	}

	@ParameterizedTest
	@CsvSource({ "claims?sort=said,/said", "claims?sort=published,/report/published", "estimates?sort=date,/date",
			"estimates?sort=said,/said", "estimates?sort=published,/report/published",
			"reports?sort=published,/published" })
	void datesSortByTheirBoundsAndThenById(String question, String pointer) {
		for (ApiOnBoth api : List.of(this.real, this.madeUp)) {
			List<String> keys = api.walk(BASE + question + "&size=1000")
				.stream()
				.map((row) -> row.at(pointer + "/earliest").asString("0001-01-01") + " "
						+ row.at(pointer + "/latest").asString("9999-12-31") + " " + row.get("id").asString())
				.toList();
			assertThat(keys).isNotEmpty().isSorted();
		}
	}

	@Test
	void figuresSortByFigureElseByTheLowerElseTheUpperBound() {
		for (ApiOnBoth api : List.of(this.real, this.madeUp)) {
			List<String> keys = api.walk(BASE + "estimates?metric=troops-sent&sort=figure&size=1000")
				.stream()
				.map((row) -> "%012d %s".formatted(
						row.get("figure").isNull() ? row.at("/bounds/lower").asLong() : row.get("figure").asLong(),
						row.get("id").asString()))
				.toList();
			assertThat(keys).hasSizeGreaterThan(5).isSorted();
		}
	}

	@Test
	void sortingByFigureNeedsExactlyOneMetric() {
		for (String metrics : List.of("", "&metric=troops-sent&metric=officers")) {
			this.real.refused("sort", BASE + "estimates?sort=figure" + metrics);
			this.real.refused("sort", BASE + "estimates?sort=-figure" + metrics);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "claims", "estimates", "reports", "sources", "publishers", "locations", "metrics",
			"storylines", "corrections", "editions" })
	void anUnknownOrderIsRefused(String collection) {
		for (String sort : List.of("text", "-", "--id", "ID", "id,-id", "+id")) {
			JsonNode error = this.madeUp.refused("sort", BASE + collection + "?sort=" + sort.replace("+", "%2B"));
			assertThat(error.get("allowed")).as(sort).isNotEmpty();
		}
	}

	@Test
	void theTotalIsLeftOutOnRequest() {
		for (String collection : List.of("claims", "estimates", "reports", "sources", "corrections", "editions")) {
			Answer page = this.madeUp.ok(BASE + collection + "?count=false&size=2");
			assertThat(page.json().at("/page/total").isNull()).isTrue();
			assertThat(page.items()).hasSize(2);
		}
	}

	@Test
	void aWalkStaysInItsEdition() {
		Answer first = this.madeUp.ok(BASE + "claims?size=5&edition=1&fields=id");
		assertThat(edition(first)).isEqualTo(1);
		String next = first.next();
		while (next != null) {
			Answer page = this.madeUp.ok(next);
			assertThat(edition(page)).isEqualTo(1);
			next = page.next();
		}
		Answer open = this.madeUp.ok(BASE + "claims?size=5&edition=open&fields=id");
		assertThat(this.madeUp.ok(String.valueOf(open.next())).json().at("/view/open").asBoolean()).isTrue();
	}

	@Test
	void aPageOfAWalkMayBeShownDifferently() {
		String next = next("claims?size=5");
		List<String> ids = this.madeUp.ok(next).ids();
		assertThat(this.madeUp.ok(next + "&fields=id&count=false").ids()).isEqualTo(ids);
		assertThat(this.madeUp.ok(next.replace("size=5", "size=3")).ids()).isEqualTo(ids.subList(0, 3));
	}

	@Test
	void theCursorOfAPageIsThatOfItsNextOne() {
		Answer page = this.madeUp.ok(BASE + "claims?size=5&kind=estimate&kind=assertion");
		String cursor = page.at("/page/cursor");
		assertThat(cursor).isNotEmpty().isEqualTo(cursor(String.valueOf(page.next())));
		Answer last = this.madeUp.ok(BASE + "claims?size=1000");
		assertThat(last.json().at("/page/cursor").isNull()).isTrue();
	}

	@Test
	void aCursorOfAnotherQuestionIsRefused() {
		String cursor = cursor(next("claims?size=5"));
		for (String other : List.of("claims?source=ukraine", "claims?sort=said", "claims?sort=-said",
				"claims?edition=1", "claims?knownOn=2025", "estimates?size=5", "reports?size=5", "sources?size=5",
				"corrections?size=5", "editions?size=5")) {
			this.madeUp.refused("cursor", BASE + other + "&cursor=" + cursor);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "claims?size=5", "estimates?metric=troops&sort=figure&size=5", "sources?size=5",
			"reports?size=5", "editions?size=1", "corrections?size=1" })
	void aCursorThatWasTamperedWithIsRefused(String question) {
		String next = next(question);
		String cursor = cursor(next);
		for (int i = 0; i < cursor.length(); i++) {
			char other = (cursor.charAt(i) == 'A') ? 'B' : 'A';
			String tampered = cursor.substring(0, i) + other + cursor.substring(i + 1);
			this.madeUp.refused("cursor", next.replace(cursor, tampered));
		}
		for (String tampered : List.of(cursor + "A", cursor.substring(1), cursor.substring(0, cursor.length() - 1),
				cursor + cursor, "A".repeat(2000), "%00", "%20", "%C3%A4")) {
			this.madeUp.refused("cursor", next.replace(cursor, tampered));
		}
	}

	private static List<JsonNode> walk(ApiOnBoth api, String question) {
		List<JsonNode> items = new ArrayList<>();
		@Nullable String next = question;
		Long total = null;
		while (next != null) {
			Answer page = api.ok(next);
			total = (total != null) ? total : page.total();
			assertThat(page.total()).isEqualTo(total);
			items.addAll(page.items());
			next = page.next();
			assertThat(page.header("link")).isEqualTo((next != null) ? "<" + next + ">; rel=\"next\"" : null);
			assertThat(items.size()).isLessThanOrEqualTo(total.intValue());
		}
		assertThat(items).hasSize(total.intValue());
		return items;
	}

	private static List<String> ids(List<JsonNode> items) {
		return new ArrayList<>(items.stream().map((item) -> item.get("id").asString()).toList());
	}

	private String next(String question) {
		return String.valueOf(this.madeUp.ok(BASE + question).next());
	}

	private static String cursor(String next) {
		return next.substring(next.indexOf("cursor=") + "cursor=".length());
	}

	private static int edition(Answer answer) {
		return answer.json().at("/view/edition").asInt();
	}

}
