package org.sourcebook.api;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sourcebook.testing.Answer;
import org.sourcebook.testing.ApiOnBoth;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a list holds is what somebody finds who reads all records and picks by hand.
 */
class FilterTests {

	private static final String BASE = "/api/v1/";

	private static final Map<String, Oracle> ORACLES = new HashMap<>();

	@ParameterizedTest
	@CsvSource({ "claims,90", "estimates,90", "reports,40", "sources,30", "locations,30" })
	void aListHoldsWhatSomebodyPicksByHand(String collection, int questions) {
		Random random = new Random(collection.hashCode());
		int answered = 0;
		for (int i = 0; i < questions; i++) {
			boolean real = i % 3 == 0;
			ApiOnBoth api = real ? ApiOnBoth.real() : ApiOnBoth.madeUp();
			String edition = real ? ""
					: List.of("", "&edition=1", "&edition=2", "&edition=open").get(random.nextInt(4));
			Oracle oracle = ORACLES.computeIfAbsent(real + edition, (key) -> new Oracle(api, edition));
			Asked asked = Questions.about(collection, oracle, random);
			Answer answer = api.ok(BASE + collection + "?size=1000&fields=id" + edition + asked);
			assertThat(answer.ids()).as(answer.path()).isEqualTo(oracle.answer(collection, asked));
			assertThat(answer.total()).isEqualTo(answer.ids().size());
			answered += answer.ids().isEmpty() ? 0 : 1;
		}
		assertThat(answered).as("questions that have an answer").isGreaterThan(questions / 3);
	}

	@ParameterizedTest
	@ValueSource(strings = { "claims?from=2025&to=2024", "claims?aboutFrom=2025-02&aboutTo=2025-01-31",
			"claims?publishedFrom=2025&publishedTo=2024-12-31", "estimates?from=2024-10-02&to=2024-10-01",
			"reports?from=2025&to=2024", "corrections?from=2026&to=2025", "editions?from=2026&to=2025" })
	void aStretchThatEndsBeforeItBeginsIsRefused(String question) {
		String first = question.substring(question.indexOf('?') + 1, question.indexOf('='));
		assertThat(ApiOnBoth.madeUp().refused(first, BASE + question).get("reason").asString())
			.startsWith("lies after");
	}

	@ParameterizedTest
	@CsvSource({ "claims?sourceScope=self,sourceScope", "claims?role=any,role",
			"claims?locationScope=self,locationScope", "estimates?minimum=1,minimum", "estimates?maximum=1,maximum",
			"estimates?figure=1,figure", "estimates?metric=officers&metric=killed&figure=500,figure",
			"estimates?metric=officers&metric=killed&maximum=1,maximum",
			"estimates?metric=officers&minimum=2&maximum=1,minimum" })
	void whatChangesNothingOrCannotBeIsRefused(String question, String parameter) {
		ApiOnBoth.madeUp().refused(parameter, BASE + question);
	}

	@Test
	void aRangeOfFiguresMatchesReadingsThatCouldLieThere() {
		String article = BASE + "estimates?report=2024-10-26-kyiv-independent&fields=id&metric=";
		ApiOnBoth api = ApiOnBoth.real();
		assertThat(api.ok(article + "troops-in-training&minimum=3500").ids()).hasSize(1);
		assertThat(api.ok(article + "troops-in-training&minimum=3501").ids()).isEmpty();
		assertThat(api.ok(article + "troops-in-training&maximum=2500").ids()).hasSize(1);
		assertThat(api.ok(article + "troops-in-training&maximum=2499").ids()).isEmpty();
		assertThat(api.ok(article + "troops-sent&maximum=10999").ids()).isEmpty();
		assertThat(api.ok(article + "troops-sent&minimum=12000&maximum=12000").ids()).hasSize(1);
		assertThat(api.ok(article + "troops-in-country&maximum=0").ids()).as("up to 10,000 may be none").hasSize(1);
	}

}
