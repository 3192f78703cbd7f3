package org.sourcebook.api;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sourcebook.testing.Answer;
import org.sourcebook.testing.ApiOnBoth;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A record is the same alone and in lists, and what it says of others holds.
 */
class RecordTests {

	private static final String BASE = "/api/v1/";

	private static final List<String> COLLECTIONS = List.of("claims", "estimates", "reports", "sources", "publishers",
			"locations", "metrics", "storylines");

	private final ApiOnBoth real = ApiOnBoth.real();

	private final ApiOnBoth madeUp = ApiOnBoth.madeUp();

	@ParameterizedTest
	@ValueSource(strings = { "claims", "estimates", "reports", "sources", "publishers", "locations", "metrics",
			"storylines" })
	void aRecordAloneIsItsRowInTheList(String collection) {
		alone(this.madeUp, collection, "&status=any", 3);
		alone(this.madeUp, collection, "&edition=1", 7);
		alone(this.madeUp, collection, "&edition=open&status=any&knownOn=2024-12", 7);
		alone(this.real, collection, "", 17);
	}

	private static void alone(ApiOnBoth api, String collection, String view, int step) {
		List<JsonNode> rows = api.ok(BASE + collection + "?size=1000" + view).items();
		assertThat(rows).isNotEmpty();
		String query = "?" + view.replace("&status=any", "");
		for (int i = 0; i < rows.size(); i += step) {
			JsonNode row = rows.get(i);
			assertThat(api.ok(BASE + collection + "/" + Oracle.id(row) + query).json()).isEqualTo(row);
		}
	}

	@ParameterizedTest
	@CsvSource({ "claims,2024-10-24-daily-c1,2024-10-24-daily-c01", "reports,2024-10-24-daly,2024-10-24-daily",
			"estimates,2024-10-24-daily-c01-e9,2024-10-24-daily-c01-e1", "sources,ukrane,ukraine",
			"publishers,gazete,gazette", "locations,sudza,sudzha", "metrics,kiled,killed", "storylines,troop,troops" })
	void anUnknownIdIsNotFoundAndTheNearestIsSuggested(String collection, String id, String nearest) {
		Answer answer = this.madeUp.status(404, BASE + collection + "/" + id);
		assertThat(answer.header("content-type")).isEqualTo("application/problem+json");
		assertThat(answer.at("/type")).isEqualTo("/problems/unknown-record");
		assertThat(answer.at("/detail")).contains(" " + id + ".").endsWith("Did you mean " + nearest + "?");
		Answer far = this.madeUp.status(404, BASE + collection + "/completely-different-from-all-that-is-here");
		assertThat(far.at("/detail")).endsWith("from-all-that-is-here.");
	}

	@Test
	void parametersAreCheckedBeforeTheRecordIsLookedUp() {
		for (String collection : COLLECTIONS) {
			this.madeUp.refused("nothing", BASE + collection + "/unknown?nothing=1");
			this.madeUp.refused("fields", BASE + collection + "/unknown?fields=nothing");
			this.madeUp.refused("edition", BASE + collection + "/unknown?edition=9");
			this.madeUp.refused("knownOn", BASE + collection + "/unknown?knownOn=yesterday");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "claims", "estimates", "reports", "sources", "publishers", "locations", "metrics",
			"storylines", "corrections", "editions" })
	void membersLookTheSameWhenOnlySomeAreWanted(String collection) {
		List<JsonNode> whole = this.madeUp.ok(BASE + collection + "?size=20").items();
		Set<String> members = new HashSet<>(whole.get(0).propertyNames());
		String id = (collection.equals("editions") ? whole.get(0).get("number") : whole.get(0).get("id")).asString();
		for (String member : members) {
			List<JsonNode> some = this.madeUp.ok(BASE + collection + "?size=20&fields=" + member).items();
			for (int i = 0; i < whole.size(); i++) {
				assertThat(some.get(i)).hasToString("{\"%s\":%s}".formatted(member, whole.get(i).get(member)));
			}
			assertThat(this.madeUp.ok(BASE + collection + "/" + id + "?fields=" + member).json())
				.isEqualTo(some.get(0));
		}
		List<String> names = List.copyOf(whole.get(0).propertyNames());
		String two = names.get(names.size() - 1) + "," + names.get(0);
		assertThat(this.madeUp.ok(BASE + collection + "?fields=" + two).items().get(0).propertyNames())
			.containsExactly(names.get(0), names.get(names.size() - 1));
		for (String wrong : List.of("none", "id,", ",id", "id,,id", "id,id", "ID", "id,none,text,title2")) {
			assertThat(this.madeUp.status(400, BASE + collection + "?fields=" + wrong).at("/errors/0/parameter"))
				.isEqualTo("fields");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "&edition=1", "&edition=2&knownOn=2025-01", "&knownOn=2024-10-26", "&edition=open",
			"&status=any" })
	void everyCountIsWhatTheListItLeadsToHolds(String view) {
		int positive = 0;
		for (String collection : COLLECTIONS) {
			for (JsonNode row : this.madeUp.ok(BASE + collection + "?size=1000" + view).items()) {
				for (String member : List.of("claims", "estimates", "reports", "relayed", "cited")) {
					JsonNode link = row.at("/" + member);
					if (link.has("href")) {
						String href = link.get("href").asString() + "&size=1&fields=id";
						assertThat(this.madeUp.ok(href).total()).as(href).isEqualTo(link.get("count").asLong());
						positive += (link.get("count").asLong() > 0) ? 1 : 0;
					}
				}
			}
		}
		assertThat(positive).isGreaterThan(20);
	}

	@Test
	void everyCountOfTheFirstSetIsWhatTheListItLeadsToHolds() {
		for (String collection : COLLECTIONS) {
			List<JsonNode> rows = this.real.ok(BASE + collection + "?size=1000").items();
			for (int i = 0; i < rows.size(); i += 11) {
				for (JsonNode link : rows.get(i).values()) {
					if (link.has("href")) {
						String href = link.get("href").asString() + "&size=1&fields=id";
						assertThat(this.real.ok(href).total()).as(href).isEqualTo(link.get("count").asLong());
					}
				}
			}
		}
	}

	@ParameterizedTest
	@CsvSource({ "sources", "locations" })
	void childrenAreWhoHasTheParent(String collection) {
		for (String view : List.of("", "&edition=1", "&edition=open")) {
			int children = 0;
			for (JsonNode row : this.madeUp.ok(BASE + collection + "?size=1000" + view).items()) {
				List<String> listed = this.madeUp.ok(BASE + collection + "?size=1000&parent=" + Oracle.id(row) + view)
					.ids();
				assertThat(Oracle.ids(row.get("children"))).isEqualTo(listed);
				children += listed.size();
			}
			assertThat(children).isPositive();
		}
	}

	@Test
	void aRelationIsSeenFromBothEnds() {
		for (ApiOnBoth api : List.of(this.real, this.madeUp)) {
			Set<String> ends = new HashSet<>();
			for (JsonNode claim : api.walk(BASE + "claims?size=1000&fields=id,relations")) {
				for (JsonNode relation : claim.get("relations")) {
					boolean to = relation.get("direction").asString().equals("to");
					String other = relation.get("claim").asString();
					String end = relation.get("kind").asString() + " " + (to ? Oracle.id(claim) : other) + " "
							+ (to ? other : Oracle.id(claim)) + " " + relation.get("rule").asString("curated");
					assertThat(ends.add(end + " " + to)).as(end).isTrue();
				}
			}
			assertThat(ends).hasSizeGreaterThan(20)
				.allSatisfy((end) -> assertThat(ends).contains(end.endsWith("true") ? end.replaceFirst("true$", "false")
						: end.replaceFirst("false$", "true")));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "2024-10-16", "2024-10-25", "2024-10", "2024", "2025-03" })
	void nothingPublishedLaterIsKnown(String day) {
		String last = Days.of(day).latest();
		for (ApiOnBoth api : List.of(this.real, this.madeUp)) {
			String query = "?size=1000&knownOn=" + day;
			List<JsonNode> claims = api.ok(BASE + "claims" + query).items();
			Set<String> known = claims.stream().map(Oracle::id).collect(Collectors.toSet());
			List<JsonNode> dates = new ArrayList<>();
			claims.forEach((claim) -> dates.add(claim.at("/report/published")));
			api.ok(BASE + "estimates" + query).items().forEach((number) -> dates.add(number.at("/report/published")));
			api.ok(BASE + "reports" + query).items().forEach((report) -> dates.add(report.get("published")));
			assertThat(dates).allSatisfy((date) -> assertThat(date.get("latest").asString()).isLessThanOrEqualTo(last));
			claims.forEach((claim) -> claim.get("relations")
				.forEach((relation) -> assertThat(known).contains(relation.get("claim").asString())));
			List<String> suggested = api.ok(BASE + "claims" + query + "&status=any&fields=id").ids();
			List<JsonNode> all = api.ok(BASE + "claims?size=1000").items();
			assertThat(known.size()).isLessThan(all.size());
			for (JsonNode claim : all.subList(0, 20)) {
				boolean isKnown = known.contains(Oracle.id(claim));
				Answer alone = api.get(BASE + "claims/" + Oracle.id(claim) + "?knownOn=" + day);
				assertThat(alone.status()).isEqualTo(isKnown ? 200 : 404);
				if (!isKnown) {
					assertThat(alone.at("/detail").replaceFirst(".*Did you mean (.*)\\?", "$1"))
						.matches((told) -> told.endsWith(".") || suggested.contains(told));
				}
			}
		}
	}

	@Test
	void beforeTheFirstPublicationNothingIsKnown() {
		for (ApiOnBoth api : List.of(this.real, this.madeUp)) {
			for (String collection : List.of("claims", "estimates", "reports", "claims?source=ukraine",
					"estimates?metric=troops-sent", "reports?source=ukraine")) {
				Answer answer = api.ok(BASE + collection + (collection.contains("?") ? "&" : "?") + "knownOn=2001");
				assertThat(answer.items()).isEmpty();
				assertThat(answer.total()).isZero();
				assertThat(answer.next()).isNull();
				assertThat(answer.at("/view/knownOn")).isEqualTo("2001");
			}
			for (String collection : List.of("sources", "publishers", "locations", "metrics", "storylines")) {
				String body = api.ok(BASE + collection + "?size=1000&knownOn=2001").body();
				assertThat(body).contains("\"count\":0").doesNotContainPattern("\"count\":[1-9]");
			}
		}
	}

}
