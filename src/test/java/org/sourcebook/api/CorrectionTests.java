package org.sourcebook.api;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sourcebook.testing.Answer;
import org.sourcebook.testing.ApiOnBoth;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Nothing published vanishes or changes in silence.
 */
class CorrectionTests {

	private static final String BASE = "/api/v1/";

	private static final String HOAX = "{\"date\":\"2025-06-21\",\"reason\":\"It was a hoax.\"}";

	private final ApiOnBoth api = ApiOnBoth.madeUp();

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"|sources-officials-withdrawal locations-sudzha-1 sources-kyrylo-budanov-1 reports-2025-03-daily-withdrawal"
					+ " reports-2024-10-24-daily-1 reports-2024-10-24-daily-c03-withdrawal",
			"kind=addition|reports-2024-10-24-daily-2", "kind=our-error|reports-2024-10-24-daily-1",
			"kind=our-error&kind=clarification|locations-sudzha-1 reports-2024-10-24-daily-1",
			"collection=locations|locations-sudzha-1",
			"collection=sources&kind=withdrawal|sources-officials-withdrawal",
			"record=2024-10-24-daily|reports-2024-10-24-daily-1 reports-2024-10-24-daily-c03-withdrawal",
			"record=2024-10-24-daily-c02-e1|reports-2024-10-24-daily-1",
			"record=2024-10-24-daily-c03|reports-2024-10-24-daily-c03-withdrawal",
			"storyline=troops|reports-2024-10-24-daily-1 reports-2024-10-24-daily-c03-withdrawal",
			"storyline=troops&kind=addition|reports-2024-10-24-daily-2",
			"record=sudzha&record=officials|sources-officials-withdrawal locations-sudzha-1", "record=hur|",
			"from=2025-06-22&to=2025-06-23|locations-sudzha-1 sources-kyrylo-budanov-1", "to=2025-05|", "edition=1|",
			"edition=open&from=2025-08|sources-andriy-chernyak-1 reports-2024-10-24-daily-3 sources-friends-1",
			"edition=2&sort=date&record=2024-10-24-daily|reports-2024-10-24-daily-c03-withdrawal reports-2024-10-24-daily-1" })
	void correctionsAndWithdrawalsAreListedNewestFirst(String question, String ids) {
		Answer answer = this.api.ok(BASE + "corrections?" + ((question != null) ? question : ""));
		assertThat(answer.ids()).containsExactlyElementsOf((ids != null) ? List.of(ids.split(" ")) : List.of());
		assertThat(answer.total()).isEqualTo(answer.ids().size());
	}

	@Test
	void everyCorrectionCanBeAskedForAndLeadsToItsRecord() {
		for (String edition : List.of("", "&edition=2", "&edition=open")) {
			List<JsonNode> rows = this.api
				.ok(BASE + "corrections?kind=addition&kind=our-error&kind=withdrawal"
						+ "&kind=clarification&kind=source-corrected" + edition)
				.items();
			assertThat(rows).isNotEmpty();
			for (JsonNode row : rows) {
				String id = row.get("id").asString();
				assertThat(this.api.ok(BASE + "corrections/" + id + "?" + edition).json()).isEqualTo(row);
				Answer record = this.api.ok(row.get("href").asString());
				assertThat(record.at("/id")).isEqualTo(row.get("record").asString());
			}
		}
	}

	@Test
	void anUnknownCorrectionIsNotFound() {
		assertThat(this.api.status(404, BASE + "corrections/locations-sudzha-11").at("/detail"))
			.endsWith("Did you mean locations-sudzha-1?");
		this.api.status(404, BASE + "corrections/locations-sudzha-1?edition=1");
		assertThat(this.api.refused("storyline", BASE + "corrections?storyline=trops").get("didYouMean").asString())
			.isEqualTo("troops");
		assertThat(this.api.refused("record", BASE + "corrections?record=2024-10-24-daly").get("didYouMean").asString())
			.isEqualTo("2024-10-24-daily");
	}

	@ParameterizedTest
	@CsvSource({ "reports/2025-03-daily", "claims/2025-03-daily-c01", "estimates/2025-03-daily-c01-e1" })
	void aWithdrawnReportStaysWithItsClaimsAndSaysWhy(String path) {
		JsonNode record = this.api.ok(BASE + path).json();
		assertThat(record.get("status").asString()).isEqualTo("withdrawn");
		assertThat(record.get("withdrawn")).hasToString(HOAX);
		JsonNode before = this.api.ok(BASE + path + "?edition=1").json();
		assertThat(before.get("status").asString()).isEqualTo("current");
		assertThat(before.get("withdrawn").isNull()).isTrue();
		String collection = path.substring(0, path.indexOf('/'));
		String id = path.substring(path.indexOf('/') + 1);
		List<String> current = this.api.ok(BASE + collection + "?size=1000").ids();
		List<String> withdrawn = this.api.ok(BASE + collection + "?size=1000&status=withdrawn").ids();
		List<String> any = this.api.ok(BASE + collection + "?size=1000&status=any").ids();
		assertThat(current).doesNotContain(id)
			.isEqualTo(this.api.ok(BASE + collection + "?size=1000&status=current").ids());
		assertThat(withdrawn).contains(id);
		assertThat(any).hasSize(current.size() + withdrawn.size()).containsAll(current).containsAll(withdrawn);
	}

	@Test
	void aWithdrawnClaimStaysInItsReportAndSaysWhy() {
		String reason = "{\"date\":\"2025-06-19\",\"reason\":\"Nobody said so.\"}";
		assertThat(this.api.ok(BASE + "claims/2024-10-24-daily-c03").json().get("withdrawn")).hasToString(reason);
		assertThat(this.api.ok(BASE + "estimates/2024-10-24-daily-c03-e1").json().get("withdrawn")).hasToString(reason);
		assertThat(this.api.ok(BASE + "claims?report=2024-10-24-daily&sort=id").ids())
			.containsExactly("2024-10-24-daily-c01", "2024-10-24-daily-c02", "2024-10-24-daily-c04");
		assertThat(this.api.ok(BASE + "reports/2024-10-24-daily").at("/claims/count")).isEqualTo("3");
		assertThat(this.api.ok(BASE + "reports/2024-10-24-daily?edition=1").at("/claims/count")).isEqualTo("3");
	}

	@Test
	void aReportIsNotFoundByWhatAWithdrawnClaimSays() {
		String id = "2024-10-24-daily";
		assertThat(this.api.ok(BASE + "reports?source=hearsay&size=1000").ids()).isNotEmpty().doesNotContain(id);
		assertThat(this.api.ok(BASE + "reports?source=hearsay&size=1000&status=any").ids()).contains(id);
		assertThat(this.api.ok(BASE + "reports?source=hearsay&size=1000&edition=1").ids()).contains(id);
	}

	@Test
	void aWithdrawnClaimNoLongerRelatesToOthers() {
		String updates = "\"claim\":\"2024-10-24-daily-c03\"";
		assertThat(this.api.ok(BASE + "claims/2024-10-24-daily-c01?edition=1").body()).contains(updates);
		assertThat(this.api.ok(BASE + "claims/2024-10-24-daily-c01").body()).doesNotContain(updates);
		assertThat(this.api.ok(BASE + "claims/2024-10-24-daily-c03").at("/relations/0/claim"))
			.isEqualTo("2024-10-24-daily-c01");
	}

	@Test
	void aWithdrawnEntryStaysAndIsNobodysChild() {
		JsonNode officials = this.api.ok(BASE + "sources/officials").json();
		assertThat(officials.get("status").asString()).isEqualTo("withdrawn");
		assertThat(officials.get("withdrawn"))
			.hasToString("{\"date\":\"2025-07-20\",\"reason\":\"They were invented.\"}");
		assertThat(this.api.ok(BASE + "sources?size=1000").ids()).doesNotContain("officials");
		assertThat(this.api.ok(BASE + "sources?status=withdrawn").ids()).containsExactly("officials");
		assertThat(this.api.ok(BASE + "sources/ukraine").json().get("children").toString()).doesNotContain("officials");
		assertThat(this.api.ok(BASE + "sources/ukraine?edition=2").json().get("children").toString())
			.contains("officials");
		assertThat(this.api.ok(BASE + "claims?source=officials&size=1").total()).isPositive();
	}

}
