package org.sourcebook.api;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sourcebook.testing.Answer;
import org.sourcebook.testing.Api;
import org.sourcebook.testing.ApiOnBoth;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How a claim stands to others, as somebody wrote it down and as it follows from numbers.
 */
class RelationTests {

	private static final String BASE = "/api/v1/";

	private static final String JCS = "2024-12-23-moscow-times-c01";

	private static final String ZELENSKY = "2024-12-23-urdupoint-c01";

	private final ApiOnBoth real = ApiOnBoth.real();

	private final ApiOnBoth madeUp = ApiOnBoth.madeUp();

	private List<String> told(String claim, String question) {
		return texts(this.real.ok(BASE + "claims/" + claim + "/relations?edition=1" + question).items());
	}

	private static List<String> texts(List<JsonNode> items) {
		return items.stream()
			.map((item) -> "%s %s %s %s".formatted(item.get("kind").asString(), item.get("direction").asString(),
					item.at("/other/claim").asString(), item.get("rule").asString(item.get("origin").asString())))
			.toList();
	}

	/**
	 * By hand, from the files: the report of The Moscow Times has one relation of this
	 * claim, to the intelligence service's earlier count; those of UrduPoint, ANSA and
	 * the JoongAng Daily name it. That its "about 1,100" excludes Zelensky's "more than
	 * 3,000" follows from the numbers.
	 */
	@Test
	void aClaimTellsWhatWasWrittenDownAndWhatFollowsFromItsNumbers() {
		assertThat(told(JCS, "")).containsExactly("contradicts to %s range-disjoint".formatted(ZELENSKY),
				"contradicts from %s curated".formatted(ZELENSKY), "repeats from 2024-12-27-ansa-c04 curated",
				"supports to 2024-12-19-aju-news-c02 curated",
				"updates from 2025-03-27-korea-joongang-daily-c02 curated");
		assertThat(told(JCS, "&kind=repeats&kind=supports")).hasSize(2);
		assertThat(told(JCS, "&origin=computed"))
			.containsExactly("contradicts to %s range-disjoint".formatted(ZELENSKY));
		assertThat(told(JCS, "&origin=curated&kind=contradicts"))
			.containsExactly("contradicts from %s curated".formatted(ZELENSKY));
		assertThat(told(JCS, "&knownOn=2024-12-23")).containsExactly(
				"contradicts to %s range-disjoint".formatted(ZELENSKY),
				"contradicts from %s curated".formatted(ZELENSKY), "supports to 2024-12-19-aju-news-c02 curated");
		assertThat(told(ZELENSKY, "")).contains("contradicts from %s range-disjoint".formatted(JCS),
				"contradicts to %s curated".formatted(JCS));
	}

	/** The other claim can be read, and why the two disagree, without asking again. */
	@Test
	void aComputedRelationHasBothNumbersAndTheirDays() {
		JsonNode item = this.real.ok(BASE + "claims/" + JCS + "/relations?origin=computed&edition=1").items().get(0);
		assertThat(item.at("/estimate/id").asString()).isEqualTo(JCS + "-e1");
		assertThat(item.at("/other/estimate/id").asString()).isEqualTo(ZELENSKY + "-e1");
		assertThat(item.at("/other/source/id").asString()).isEqualTo("volodymyr-zelensky");
		assertThat(item.at("/other/body/id").asString()).isEqualTo("ukraine");
		assertThat(item.at("/other/said/edtf").asString()).isEqualTo("2024-12-23");
		assertThat(item.at("/other/report/publisher/id").asString()).isEqualTo("urdupoint");
		assertThat(item.get("gap").toString()).isEqualTo("{\"from\":1150,\"to\":3000}");
		assertThat(item.get("first").asString() + item.get("last").asString()).isEqualTo("2024-12-232024-12-26");
		assertThat(item.get("standing").asBoolean()).isFalse();
		assertThat(item.get("explanation").asString()).endsWith("(rule range-disjoint).");
	}

	/**
	 * Of a day before the second claim was published, the two that were known by then are
	 * not told to disagree; a pair that ended later still stands.
	 */
	@Test
	void whatWasKnownOnADayDecidesWhichPairsThereAre() {
		String hur = "2024-10-24-kyiv-independent-hur-c02";
		String healey = "2024-10-22-daily-mail-c01";
		assertThat(told(healey, "&knownOn=2024-10-22"))
			.containsExactly("contradicts to 2024-10-20-ukrinform-c01 curated");
		assertThat(told(healey, "&knownOn=2024-10-24")).contains("contradicts to %s range-disjoint".formatted(hur));
		JsonNode pair = this.real.ok(BASE + "claims/" + hur + "/relations?origin=computed&edition=1&knownOn=2024-10-24")
			.items()
			.get(0);
		assertThat(pair.get("last").asString()).isEqualTo("2024-10-24");
		assertThat(pair.get("standing").asBoolean()).isTrue();
		this.real.status(404, BASE + "claims/" + hur + "/relations?knownOn=2024-10-23");
	}

	/**
	 * Every pair of numbers in the list of disagreements is told by both claims, and no
	 * other is: those within a body and those too far apart are in neither.
	 */
	@ParameterizedTest
	@ValueSource(strings = { "", "&knownOn=2024-12-26", "&edition=1", "&edition=2&knownOn=2025-02", "&edition=open" })
	void theComputedRelationsAreTheDisagreementsOfNumbers(String view) {
		for (ApiOnBoth api : List.of(this.real, this.madeUp)) {
			if (api == this.real && view.contains("edition=2")) {
				continue;
			}
			List<String> expected = new ArrayList<>();
			for (JsonNode pair : api.walk(BASE + "disagreements?size=1000" + view)) {
				if (pair.get("basis").asString().equals("computed")) {
					boolean denies = pair.get("rule").asString().equals("denial");
					String text = "%s %s %s " + (denies ? "denies" : "contradicts") + " " + pair.get("rule").asString();
					String one = pair.at("/one/claim").asString();
					String other = pair.at("/other/claim").asString();
					expected.add(text.formatted(one, "to", other));
					expected.add(text.formatted(other, "from", one));
				}
			}
			List<String> told = new ArrayList<>();
			for (JsonNode claim : api.walk(BASE + "claims?size=100&status=any&fields=id,relations" + view)) {
				for (JsonNode relation : claim.get("relations")) {
					if (relation.get("origin").asString().equals("computed")) {
						told.add("%s %s %s %s %s".formatted(Oracle.id(claim), relation.get("direction").asString(),
								relation.get("claim").asString(), relation.get("kind").asString(),
								relation.get("rule").asString()));
					}
				}
			}
			assertThat(told).as(view).isNotEmpty().doesNotHaveDuplicates();
			assertThat(new TreeSet<>(told)).as(view).isEqualTo(new TreeSet<>(expected));
		}
	}

	/**
	 * A claim shows each of them once, the list of its relations each pair of numbers.
	 */
	@Test
	void theRelationsOfAClaimAreThoseItShows() {
		for (ApiOnBoth api : List.of(this.real, this.madeUp)) {
			int several = 0;
			for (JsonNode claim : api.walk(BASE + "claims?size=1000&status=any&fields=id,relations&edition=open")) {
				List<JsonNode> items = api.ok(BASE + "claims/" + Oracle.id(claim) + "/relations?size=1000&edition=open")
					.items();
				List<String> shown = new ArrayList<>();
				for (JsonNode relation : claim.get("relations")) {
					shown.add("%s %s %s %s".formatted(relation.get("kind").asString(),
							relation.get("direction").asString(), relation.get("claim").asString(),
							relation.get("rule").asString(relation.get("origin").asString())));
				}
				assertThat(new TreeSet<>(texts(items))).as(Oracle.id(claim)).isEqualTo(new TreeSet<>(shown));
				assertThat(texts(items)).as(Oracle.id(claim)).hasSizeGreaterThanOrEqualTo(shown.size());
				several += items.size() > 1 ? 1 : 0;
			}
			assertThat(several).isGreaterThan(20);
		}
	}

	/**
	 * The denial was of a claim that goes by another id now, in a report withdrawn in
	 * edition 2.
	 */
	@Test
	void aFormerIdIsFollowedAndAWithdrawnEndIsLeftOut() {
		String now = "claims/2025-02-02-wire-again-c01/relations";
		assertThat(this.madeUp.status(308, BASE + "claims/2025-02-02-wire-c01/relations.csv?kind=denies")
			.header("location")).isEqualTo("/api/v1/" + now + ".csv?kind=denies");
		String first = BASE + "claims/2025-02-02-wire-c01/relations?kind=denies&edition=1";
		assertThat(texts(this.madeUp.ok(first).items())).containsExactly("denies from 2025-03-daily-c01 curated");
		// The report of June, which is new in edition 2, names it by the id it had first.
		assertThat(texts(this.madeUp.ok(BASE + now + "?kind=denies").items()))
			.containsExactly("denies from 2025-06-24-daily-c01 curated");
		String withdrawn = BASE + "claims/2025-03-daily-c01/relations?kind=denies";
		assertThat(texts(this.madeUp.ok(withdrawn).items()))
			.containsExactly("denies to 2025-02-02-wire-again-c01 curated");
	}

	@ParameterizedTest
	@CsvSource({ "claims/2024-12-23-moscow-times-c09/relations", "claims/relations", "estimates/x/relations",
			"claims/2024-12-23-moscow-times-c01/relations?knownOn=2024-12-22" })
	void whatIsNotKnownHasNone(String path) {
		this.real.status(404, BASE + path);
	}

	@Test
	void theyAreAListLikeOthers() {
		String path = BASE + "claims/" + JCS + "/relations";
		List<JsonNode> all = this.real.ok(path).items();
		assertThat(all).hasSize(5);
		assertThat(this.real.walk(path + "?size=2")).isEqualTo(all);
		List<JsonNode> reversed = this.real.walk(path + "?size=2&sort=-kind");
		Collections.reverse(reversed);
		assertThat(reversed).isEqualTo(all);
		assertThat(this.real.ok(path + ".ndjson").body().lines().map((line) -> JsonMapper.shared().readTree(line)))
			.isEqualTo(all);
		assertThat(this.real.ok(path + ".csv?excel=1").header("x-row-count")).isEqualTo("5");
		Answer csv = this.real.ok(path + ".csv?fields=kind,rule,gap&edition=1");
		assertThat(csv.body()).isEqualTo("""
				kind,rule,gap_from,gap_to\r
				contradicts,range-disjoint,1150,3000\r
				contradicts,,,\r
				repeats,,,\r
				supports,,,\r
				updates,,,\r
				""");
		this.real.refused("kind", path + "?kind=denial");
		this.real.refused("origin", path + "?origin=computed&origin=curated");
		this.real.refused("q", path + "?q=kursk");
		this.real.refused("sort", path + "?sort=said");
	}

	@Test
	void inATableTheRuleStandsBehindAComputedOne() {
		assertThat(this.real.ok(BASE + "claims.csv?report=2024-12-23-moscow-times&fields=relations&edition=1").body())
			.contains("contradicts:to:%s:range-disjoint".formatted(ZELENSKY))
			.contains("contradicts:from:%s".formatted(ZELENSKY))
			.doesNotContain("contradicts:from:%s:".formatted(ZELENSKY));
	}

	@Test
	void theyTakeFewStatementsHoweverManyThereAre() {
		for (Api each : this.madeUp.each()) {
			for (JsonNode claim : each.get(BASE + "claims?size=30&fields=id").items()) {
				String path = BASE + "claims/" + Oracle.id(claim) + "/relations";
				each.get(path + "?size=999");
				assertThat(each.statements(path + "?size=1000")).as(path).hasSizeLessThanOrEqualTo(9);
			}
		}
	}

	/**
	 * By hand: Moscow and Pyongyang denied the 10,000 of the Pentagon, which does not
	 * make their denials controversial. What Zelensky and Seoul's military said of 23
	 * December excludes each other. Pyongyang contradicted its own denial of October in
	 * April, and nobody else did. Nobody contradicts that interpreters are recruited.
	 */
	@ParameterizedTest
	@CsvSource({ "2024-10-28-orissa-post-c01,true", "2024-10-31-bss-c01,false", "2024-11-01-tass-china-c03,false",
			JCS + ",true", ZELENSKY + ",true", "2024-10-22-urdupoint-c01,false", "2025-04-28-tass-pyongyang-c01,false",
			"2024-10-23-chosunbiz-c05,false", "2024-10-23-chosunbiz-c01,true", "2025-04-26-politico-europe-c01,true",
			"2025-04-26-politico-europe-c02,false" })
	void aClaimIsControversialIfAnotherBodyContradictsOrDeniesIt(String claim, boolean controversial) {
		String question = BASE + "%s?size=1000&edition=1&fields=id&controversial=" + controversial + "&report="
				+ claim.substring(0, claim.lastIndexOf('-'));
		assertThat(this.real.ok(question.formatted("claims")).ids()).contains(claim);
		List<String> numbers = this.real.ok(BASE + "claims/" + claim + "?edition=1")
			.json()
			.get("estimates")
			.valueStream()
			.map(Oracle::id)
			.toList();
		assertThat(this.real.ok(question.formatted("estimates")).ids()).containsAll(numbers);
		assertThat(this.real.ok(question.replace("=" + controversial, "=" + !controversial).formatted("claims")).ids())
			.doesNotContain(claim);
	}

	/**
	 * Seoul's 1,500 of 18 October were first contradicted by Kyiv on the 20th. In the
	 * made-up set Russia denies a claim of Budanov's in March. The second edition
	 * withdraws that; it is denied again in a report of June, but by then the record has
	 * it that he spoke for Russia himself.
	 */
	@Test
	void whatIsNotKnownYetOrNotAnyMoreMakesNoClaimControversial() {
		String seoul = BASE + "claims?report=2024-10-18-kbs-world&controversial=true&edition=1&knownOn=2024-10-";
		assertThat(this.real.ok(seoul + 19).ids()).isEmpty();
		assertThat(this.real.ok(seoul + 20).ids()).containsExactly("2024-10-18-kbs-world-c01");
		String budanov = BASE + "claims?controversial=true&report=2025-02-02-wire&edition=";
		assertThat(this.madeUp.ok(budanov + "1&knownOn=2025-03-30").ids()).isEmpty();
		assertThat(this.madeUp.ok(budanov + "1&knownOn=2025-03").ids()).containsExactly("2025-02-02-wire-c01");
		assertThat(this.madeUp.ok(budanov + 2).ids()).isEmpty();
	}

}
