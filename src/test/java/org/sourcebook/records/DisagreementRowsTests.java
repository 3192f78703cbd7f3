package org.sourcebook.records;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.sourcebook.testing.Database;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests of what a start writes about claims that disagree, on each database.
 */
@ParameterizedClass
@EnumSource(Database.class)
class DisagreementRowsTests {

	private static final String FIRST = "reports/2024/2024-10-24-daily.yaml";

	/** Officials say about 3,000, Budanov nearly 12,000; both on 23 October. */
	private static final String NUMBERS = "range-disjoint 2024-10-24-daily-c02-e1 2024-10-24-daily-c01-e1:"
			+ " officials, ukraine, troops-sent at sudzha, 2024-10-24 to 2025-04-04, 0 days, 3500.00 to 11000.00";

	/** By a report of April he said on 4 November that there were hundreds. */
	private static final String LATER = "range-disjoint 2025-04-05-daily-c01-e1 2024-10-24-daily-c02-e1:"
			+ " ukraine, officials, troops-sent at sudzha, 2025-04-05 on, 11 days, 999.00 to 2500.00";

	private static final String DENIAL = "denial 2025-03-daily-c01 2025-02-02-wire-c01 denies:"
			+ " russia, ukraine, 2025-03-31 on, curated";

	@Parameter
	private Database database;

	@TempDir
	private Path folder;

	private String store;

	private SmallSet set;

	@BeforeEach
	void prepare() {
		this.store = this.database.fresh();
		this.set = SmallSet.in(this.folder.resolve("set"));
	}

	private void start() {
		Start.on(this.store, this.set.location());
	}

	private Set<String> standing(int edition) {
		return standing(Rows.of(this.store), edition);
	}

	private static Set<String> standing(Rows rows, int edition) {
		Set<String> hidden = rows.where("hidden", "kind", "disagreement")
			.stream()
			.map((row) -> String.valueOf(row.get("row_pk")))
			.collect(Collectors.toSet());
		return rows.table("disagreement")
			.stream()
			.filter((row) -> Integer.parseInt(row.get("since")) <= edition
					&& edition < Integer.parseInt(row.get("until")))
			.filter((row) -> edition != Level.OPEN_NUMBER || !hidden.contains(row.get("pk")))
			.map(DisagreementRowsTests::text)
			.collect(Collectors.toSet());
	}

	private static String text(Map<String, @Nullable String> row) {
		String text = "%s %s: %s, %s, %s".formatted(row.get("rule"), row.get("id"), row.get("one_body"),
				row.get("other_body"), (row.get("metric") != null) ? row.get("metric") : "");
		text += (row.get("place") != null) ? " at " + row.get("place") : "";
		text += ", " + row.get("first_day") + ((row.get("last_day") != null) ? " to " + row.get("last_day") : " on");
		text += (row.get("apart") != null) ? ", " + row.get("apart") + " days" : "";
		text += (row.get("gap_from") != null) ? ", " + row.get("gap_from") + " to " + row.get("gap_to") : "";
		text += "true".equals(row.get("curated")) ? ", curated" : "";
		text += "true".equals(row.get("internal")) ? ", internal" : "";
		return text.replace(", , ", ", ");
	}

	@Test
	void bothSidesAndTheirDaysAreWritten() {
		this.set.close(SmallSet.FIRST);
		start();
		assertThat(standing(1)).containsExactlyInAnyOrder(NUMBERS, LATER, DENIAL);
		Rows rows = Rows.of(this.store);
		Map<String, @Nullable String> row = rows.table("disagreement")
			.stream()
			.filter((found) -> NUMBERS.equals(text(found)))
			.findFirst()
			.orElseThrow();
		for (String side : List.of("one:2024-10-24-daily-c02-e1", "other:2024-10-24-daily-c01-e1")) {
			String[] parts = side.split(":");
			assertThat(rows.where("estimate", "pk", String.valueOf(row.get(parts[0] + "_estimate_pk")))).first()
				.satisfies((estimate) -> assertThat(estimate).containsEntry("id", parts[1])
					.containsEntry("claim_pk", row.get(parts[0] + "_claim_pk"))
					.containsEntry("report_pk", row.get(parts[0] + "_report_pk")));
		}
	}

	@Test
	void aCorrectionEndsADisagreementAndTheEarlierEditionKeepsIt() {
		this.set.close(SmallSet.FIRST);
		this.set.edit(FIRST, "qualifier: about, figure: 3000", "qualifier: stated, figure: 900");
		this.set.append(FIRST, """
				corrections:
				- {date: 2025-06-20, kind: our-error, reason: The figure was misread., record: c02-e1}
				""");
		start();
		Set<String> corrected = Set
			.of("range-disjoint 2024-10-24-daily-c02-e1 2024-10-24-daily-c01-e1: officials, ukraine,"
					+ " troops-sent at sudzha, 2024-10-24 to 2025-04-04, 0 days, 900.00 to 11000.00", DENIAL);
		assertThat(standing(Level.OPEN_NUMBER)).isEqualTo(corrected);
		assertThat(standing(1)).containsExactlyInAnyOrder(NUMBERS, LATER, DENIAL);
		this.set.close(SmallSet.SECOND);
		start();
		assertThat(standing(1)).containsExactlyInAnyOrder(NUMBERS, LATER, DENIAL);
		assertThat(standing(2)).isEqualTo(corrected);
		assertThat(standing(Level.OPEN_NUMBER)).isEqualTo(corrected);
	}

	@Test
	void aWithdrawnNumberTakesNoPart() {
		this.set.close(SmallSet.FIRST);
		this.set.edit(FIRST, "asOf: 2024-10, place: sudzha}",
				"asOf: 2024-10, place: sudzha, withdrawn: {date: 2025-06-20, reason: Nobody said so.}}");
		this.set.append("reports/2025/2025-03-daily.yaml", "withdrawn: {date: 2025-06-21, reason: It was a hoax.}\n");
		this.set.close(SmallSet.SECOND);
		start();
		assertThat(standing(1)).containsExactlyInAnyOrder(NUMBERS, LATER, DENIAL);
		assertThat(standing(2)).isEmpty();
	}

	/** Budanov is said to have left for Russia, which then denies its own man. */
	@Test
	void aChangedTreeAndNewNamesChangeWhoDisagrees() {
		this.set.close(SmallSet.FIRST);
		this.set.changeEverything();
		this.set.close(SmallSet.SECOND);
		start();
		assertThat(standing(1)).containsExactlyInAnyOrder(NUMBERS, LATER, DENIAL);
		assertThat(standing(2)).containsExactlyInAnyOrder(NUMBERS.replace("3500.00", "3250.00"),
				LATER.replace("2500.00", "3150.00"),
				"denial 2025-06-24-daily-c01 2025-02-02-wire-budanov-c01 denies: russia, russia, 2025-06-24 on,"
						+ " curated, internal");
	}

	@Test
	void aMetricThatIsNoLongerBoundToPlacesIsComparedAnew() {
		this.set.close(SmallSet.FIRST);
		this.set.edit("metrics.yaml", "unit: people, placeBound: true}", "unit: people, "
				+ "corrections: [{date: 2025-06-20, kind: our-error, reason: They are counted wherever they are.}]}");
		this.set.close(SmallSet.SECOND);
		start();
		assertThat(standing(2)).containsExactlyInAnyOrder(NUMBERS.replace(" at sudzha", ""),
				LATER.replace(" at sudzha", ""), DENIAL);
	}

	@Test
	void whatIsNotTouchedIsNotWrittenAnew() {
		this.set.close(SmallSet.FIRST);
		start();
		List<Map<String, @Nullable String>> before = Rows.of(this.store).table("disagreement");
		this.set.write("reports/2025/2025-06-20-daily.yaml", """
				publisher: daily
				url: https://daily.example/20
				published: 2025-06-20
				language: en
				title: A report on officers, and one that comes too late
				readFrom: full-text
				claims:
				- id: c01
				  source: russia
				  said: 2025-06-20
				  kind: assertion
				  text: They were no officers, and few.
				  estimates:
				  - {id: e1, metric: officers, qualifier: stated, figure: 0, asOf: 2024-10-23}
				  - {id: e2, metric: troops-sent, qualifier: stated, figure: 0, asOf: 2023}
				""");
		this.set.close(SmallSet.SECOND);
		start();
		List<Map<String, @Nullable String>> after = Rows.of(this.store).table("disagreement");
		assertThat(after).containsAll(before).hasSize(before.size() + 1);
		assertThat(standing(2)).containsExactlyInAnyOrder(NUMBERS, LATER, DENIAL,
				"range-disjoint 2025-06-20-daily-c01-e1 2024-10-24-daily-c01-e2: russia, ukraine, officers,"
						+ " 2025-06-20 on, 0 days, 0.00 to 500.00");
	}

	/** Step by step, only what may have changed is looked at. */
	@Test
	void anEditionHoldsWhatASetWithoutHistoryWouldHold() {
		this.set.close(SmallSet.FIRST);
		start();
		this.set.changeEverything();
		this.set.close(SmallSet.SECOND);
		start();
		this.set.edit("sources.yaml", "kind: medium}", "kind: medium, parent: russia, "
				+ "corrections: [{date: 2025-07-03, kind: clarification, reason: It is owned by Russia.}]}");
		this.set.edit(FIRST, "relays: [wire]", "cites: [wire]");
		this.set.append(FIRST, "- {date: 2025-07-04, kind: our-error, reason: It is cited., record: c01}\n");
		start();
		String afresh = this.database.fresh();
		Start.on(afresh, this.set.withoutHistory(this.folder.resolve("afresh")).location());
		assertThat(standing(Level.OPEN_NUMBER)).isEqualTo(standing(Rows.of(afresh), Level.OPEN_NUMBER)).hasSize(3);
	}

}
