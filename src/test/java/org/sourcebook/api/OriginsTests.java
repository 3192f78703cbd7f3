package org.sourcebook.api;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sourcebook.testing.Api;
import org.sourcebook.testing.ApiOnBoth;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How many independent origins stand behind what was said.
 */
class OriginsTests {

	private static final String BASE = "/api/v1/";

	private static final String NUMBERS = BASE + "estimates/origins";

	private static final Map<String, Oracle> ORACLES = new HashMap<>();

	private final ApiOnBoth real = ApiOnBoth.real();

	private final ApiOnBoth madeUp = ApiOnBoth.madeUp();

	/**
	 * Until the end of 2024 four reports say that 12,000 were sent: Andrii Kovalenko,
	 * head of a Ukrainian state body (Ukrinform), the military intelligence service (Kyiv
	 * Independent), the same paper two days later, which repeats that, and "Kyiv" in
	 * ANSA. All four go back to one body, and one of them leans on another. In January
	 * Volodymyr Zelensky says it again to a podcast, and in March the intelligence
	 * service does to a lawmaker: still Ukraine. On 27 or 28 February the Kyiv
	 * Independent says "up to 12,000" in its own voice and names nobody. Nothing says
	 * that it has this from anybody, so by the rule that paper is a second origin;
	 * without it there is one.
	 */
	@Test
	void behindTwelveThousandTroopsSentStandsUkraineAndLaterOnePaperInItsOwnVoice() {
		String question = NUMBERS + "?metric=troops-sent&figure=12000&edition=1";
		assertThat(told(question + "&knownOn=2024", "counts")).containsExactly("4 3 1 0 [ukraine]",
				"0 2024-10-20-ukrinform-c01", "0 2024-10-24-kyiv-independent-hur-c02",
				"1 2024-10-26-kyiv-independent-c12 repeats 2024-10-24-kyiv-independent-hur-c02",
				"0 2024-12-27-ansa-c02");
		assertThat(told(question, "counts")).containsExactly("7 5 2 0 [kyiv-independent, ukraine]",
				"0 2024-10-20-ukrinform-c01", "0 2024-10-24-kyiv-independent-hur-c02",
				"1 2024-10-26-kyiv-independent-c12 repeats 2024-10-24-kyiv-independent-hur-c02",
				"0 2024-12-27-ansa-c02", "0 2025-01-05-dsnews-c01", "0 2025-02-27-kyiv-independent-c04",
				"0 2025-03-05-upi-c01");
		assertThat(told(question + "&source=ukraine", "counts").get(0)).isEqualTo("6 4 1 0 [ukraine]");
		assertThat(told(question, "projections")).containsExactly("0 0 0 0 []");
	}

	/**
	 * On 18 October 2024 South Korea's intelligence service spoke of 12,000 who could
	 * come (Space War, after AFP). That is a projection, and of another metric, so it
	 * stands behind nobody's count.
	 */
	@Test
	void seoulsTwelveThousandIsAProjectionAndCountsApart() {
		String question = NUMBERS + "?metric=troops-to-be-sent&figure=12000&edition=1";
		assertThat(told(question, "projections")).containsExactly("1 1 1 0 [south-korea]", "0 2024-10-18-spacewar-c02");
		assertThat(told(question, "counts")).containsExactly("0 0 0 0 []");
		JsonNode counts = this.real.ok(question + "&projected=false").json();
		assertThat(counts.get("projections").isNull()).isTrue();
		assertThat(counts.at("/counts/reports").asInt(-1)).isZero();
		assertThat(this.real.ok(question + "&projected=true").json().get("counts").isNull()).isTrue();
	}

	/**
	 * Two reports of the briefing of 30 April 2025 have 4,700 casualties from the same
	 * lawmaker. The 2,000 to 12,000 of 17 October 2024 is only passed on, by officials
	 * who doubt it, so nobody stands behind it.
	 */
	@Test
	void copiesFoldAndWhatIsOnlyPassedOnStandsBehindNothing() {
		assertThat(told(NUMBERS + "?metric=casualties&figure=4700&edition=1", "counts")).containsExactly(
				"2 1 1 0 [south-korea]", "0 2025-04-30-financial-news-korea-c01",
				"1 2025-04-30-volkswacht-bodensee-c01 same-relay 2025-04-30-financial-news-korea-c01");
		JsonNode relayed = this.real.ok(NUMBERS + "?metric=troops-to-be-sent&report=2024-10-17-daily-sabah&edition=1")
			.json();
		assertThat(relayed.get("relayed").values()).extracting(JsonNode::asString)
			.containsExactly("2024-10-17-daily-sabah-c03-e1");
		assertThat(relayed.at("/projections/tree").values()).extracting((claim) -> claim.get("claim").asString())
			.containsExactly("2024-10-17-daily-sabah-c01");
	}

	@Test
	void eachOriginLeadsToItsEntry() {
		JsonNode origin = this.real.ok(NUMBERS + "?metric=troops-sent&figure=12000&edition=1&knownOn=2024")
			.json()
			.at("/counts/origins/0");
		assertThat(origin.get("name").asString()).isEqualTo("Ukraine (government)");
		assertThat(this.real.ok(origin.get("href").asString()).at("/id")).isEqualTo("ukraine");
	}

	/**
	 * On questions of every kind: the tree holds what the list does, each claim once and
	 * below the one it leans on, for a reason that the claims themselves show.
	 */
	@ParameterizedTest
	@CsvSource({ "claims,60", "estimates,80" })
	void theTreeHoldsWhatTheListDoesAndTheCountsFollowFromIt(String collection, int questions) {
		Random random = new Random(collection.hashCode());
		Set<String> rules = new TreeSet<>();
		for (int i = 0; i < questions; i++) {
			boolean isReal = i % 2 == 0;
			ApiOnBoth api = isReal ? this.real : this.madeUp;
			String edition = isReal ? "&edition=1"
					: List.of("&edition=1", "&edition=2", "&edition=3", "&edition=open").get(random.nextInt(4));
			Oracle oracle = ORACLES.computeIfAbsent(isReal + edition, (key) -> new Oracle(api, edition));
			// First all casualties, with the copies of one briefing among them.
			Asked asked = (i == 0) ? new Asked(Map.of("metric", List.of("casualties")))
					: Questions.about(collection, oracle, random);
			if (collection.equals("estimates") && asked.all("metric").size() != 1) {
				asked = asked.and("metric", Questions.metric(oracle, random));
			}
			JsonNode answer = api.ok(BASE + collection + "/origins?" + (edition + asked).substring(1)).json();
			List<JsonNode> rows = api.ok(BASE + collection + "?size=1000" + edition + asked).items();
			if (collection.equals("claims")) {
				check(answer.get("claims"), rows, "/id", oracle, rules);
				continue;
			}
			for (boolean projected : List.of(false, true)) {
				JsonNode part = answer.get(projected ? "projections" : "counts");
				if (asked.has("projected") && asked.one("projected").equals(String.valueOf(!projected))) {
					assertThat(part.isNull()).isTrue();
				}
				else {
					check(part, having(rows, (row) -> row.get("projected").asBoolean() == projected
							&& Oracle.text(row, "/stance").equals("asserts")), "/claim", oracle, rules);
				}
			}
			for (String stance : List.of("relay", "reject")) {
				assertThat(answer.get(stance.equals("relay") ? "relayed" : "rejected").values())
					.extracting(JsonNode::asString)
					.containsExactlyElementsOf(
							having(rows, (row) -> Oracle.text(row, "/stance").equals(stance + "s")).stream()
								.map(Oracle::id)
								.sorted()
								.toList());
			}
		}
		assertThat(rules).contains("repeats", "same-relay");
	}

	private static void check(JsonNode backing, List<JsonNode> rows, String claim, Oracle oracle, Set<String> rules) {
		List<JsonNode> tree = List.copyOf(backing.get("tree").values());
		assertThat(tree).extracting((branch) -> branch.get("claim").asString())
			.doesNotHaveDuplicates()
			.containsExactlyInAnyOrderElementsOf(distinct(rows, claim));
		assertThat(backing.get("reports").asInt()).isEqualTo(distinct(rows, "/report/id").size());
		assertThat(backing.get("speakers").asInt()).isEqualTo(distinct(rows, "/source/id").size());
		Map<String, JsonNode> claims = oracle.rows("claims")
			.stream()
			.collect(Collectors.toMap(Oracle::id, (row) -> row));
		Map<Integer, String> above = new HashMap<>();
		Set<String> bodies = new TreeSet<>();
		int unknown = 0;
		for (JsonNode branch : tree) {
			int depth = branch.get("depth").asInt();
			JsonNode own = claims.get(branch.get("claim").asString());
			if (depth == 0) {
				assertThat(branch.get("leansOn").isNull() && branch.get("rule").isNull()).isTrue();
				bodies.addAll(Oracle.ids(branch.get("origins")));
				unknown += branch.get("unknownOrigin").asBoolean() ? 1 : 0;
			}
			else {
				assertThat(branch.get("leansOn").asString()).isEqualTo(above.get(depth - 1));
				rules.add(branch.get("rule").asString());
				shows(branch, own, Objects.requireNonNull(claims.get(branch.get("leansOn").asString())));
			}
			above.put(depth, branch.get("claim").asString());
		}
		assertThat(backing.get("origins").values()).extracting(Oracle::id).containsExactlyElementsOf(bodies);
		assertThat(backing.get("independentOrigins").asInt()).isEqualTo(bodies.size());
		assertThat(backing.get("unknownOrigins").asInt()).isEqualTo(unknown);
	}

	/** Whether two claims show that one leans on the other by the rule that is given. */
	private static void shows(JsonNode branch, JsonNode own, JsonNode other) {
		String rule = branch.get("rule").asString();
		List<String> relays = hops(own, "relay");
		switch (rule) {
			case "same-relay" -> assertThat(relays).containsAnyElementsOf(hops(other, "relay"));
			case "names-medium" -> assertThat(own.at("/report/id")).isNotEqualTo(other.at("/report/id"));
			default -> assertThat(own.get("relations").values()).as("%s %s", branch, own)
				.anyMatch((relation) -> Oracle.text(relation, "/kind").equals("repeats"));
		}
	}

	private static List<String> hops(JsonNode claim, String role) {
		return claim.get("attribution")
			.values()
			.stream()
			.filter((hop) -> Oracle.text(hop, "/role").equals(role))
			.map((hop) -> Oracle.text(hop, "/source/id"))
			.filter((source) -> !source.isEmpty())
			.toList();
	}

	private static List<JsonNode> having(List<JsonNode> rows, Predicate<JsonNode> condition) {
		return rows.stream().filter(condition).toList();
	}

	private static Set<String> distinct(List<JsonNode> rows, String pointer) {
		return rows.stream().map((row) -> Oracle.text(row, pointer)).collect(Collectors.toCollection(TreeSet::new));
	}

	@Test
	void beforeAnythingWasKnownTheAnswerSaysSo() {
		for (String question : List.of("claims/origins?", "estimates/origins?metric=killed&")) {
			JsonNode answer = this.real.ok(BASE + question + "knownOn=2023&edition=1").json();
			assertThat(answer.at("/view/note").asString()).isEqualTo("Nothing known yet.");
			assertThat(answer.findValue("reports").asInt(-1)).isZero();
			assertThat(this.real.ok(BASE + question + "knownOn=2025&edition=1").json().at("/view/note").isMissingNode())
				.isTrue();
		}
	}

	@Test
	void exactlyOneMetricIsNeeded() {
		this.real.refused("metric", NUMBERS);
		this.real.refused("metric", NUMBERS + "?metric=killed&metric=wounded");
		this.real.refused("metric", NUMBERS + "?metric=kiled");
		this.real.refused("q", NUMBERS + "?metric=killed&q=kursk");
		this.real.refused("size", BASE + "claims/origins?size=10");
	}

	/**
	 * In edition 3 the metric and a publisher have other ids, in the open one a source.
	 */
	@Test
	void formerIdsAreReadAsWhatTheyBecame() {
		String former = NUMBERS + "?metric=troops-sent&publisher=daily&edition=3";
		JsonNode answer = this.madeUp.ok(former).json();
		assertThat(answer.at("/view/renamed/troops-sent").asString()).isEqualTo("troops");
		assertThat(answer.get("counts")).isEqualTo(this.madeUp
			.ok(former.replace("troops-sent", "troops").replace("publisher=daily", "publisher=daily-news"))
			.json()
			.get("counts"));
		assertThat(answer.at("/counts/tree")).isNotEmpty();
	}

	/** In edition 2 the denial of March 2025 was withdrawn with its report. */
	@Test
	void whatWasWithdrawnIsLeftOut() {
		String question = BASE + "claims/origins?source=russia&kind=denial&publishedFrom=2025-03&publishedTo=2025-03";
		assertThat(tree(this.madeUp, question + "&edition=1")).contains("2025-03-daily-c01");
		assertThat(tree(this.madeUp, question + "&edition=2")).doesNotContain("2025-03-daily-c01");
		assertThat(tree(this.madeUp, question + "&edition=2&status=any")).contains("2025-03-daily-c01");
	}

	@Test
	void anAnswerTakesAFewStatementsHoweverManyClaimsItCovers() {
		for (Api api : this.madeUp.each()) {
			for (String question : List.of("claims/origins?edition=1", "estimates/origins?metric=troops-sent&edition=1",
					"estimates/origins?metric=troops-sent&report=2024-10-24-daily&edition=1&knownOn=2026")) {
				List<String> cold = api.statements(BASE + question);
				assertThat(cold).as(question).hasSizeLessThanOrEqualTo(10);
				assertThat(api.statements(BASE + question + "&kind=estimate")).hasSizeLessThanOrEqualTo(cold.size());
			}
		}
	}

	private static List<String> tree(ApiOnBoth api, String question) {
		return api.ok(question)
			.json()
			.at("/claims/tree")
			.values()
			.stream()
			.map((branch) -> branch.get("claim").asString())
			.toList();
	}

	/** The counts and the origins, then the tree, a claim in each line. */
	private List<String> told(String question, String part) {
		JsonNode backing = this.real.ok(question).json().get(part);
		String counts = Stream.of("reports", "speakers", "independentOrigins", "unknownOrigins")
			.map((name) -> backing.get(name).asString())
			.collect(Collectors.joining(" ")) + " " + Oracle.ids(backing.get("origins"));
		return Stream
			.concat(Stream.of(counts), backing.get("tree")
				.values()
				.stream()
				.map((branch) -> "%s %s %s %s".formatted(branch.get("depth"), branch.get("claim").asString(),
						branch.get("rule").asString(""), branch.get("leansOn").asString(""))
					.strip()))
			.toList();
	}

}
