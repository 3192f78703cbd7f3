package org.sourcebook.records;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
 * Tests of what a start writes about who repeats whom, on each database.
 */
@ParameterizedClass
@EnumSource(Database.class)
class LeaningRowsTests {

	private static final String WIRED = "reports/2025/2025-05-02-wired.yaml";

	private static final String COPY = "reports/2025/2025-05-03-copy.yaml";

	/** A number from a relay, told again by one who names that relay too. */
	private static final Set<String> COPIED = Set.of("2025-05-03-copy-c01 2025-05-02-wired-c01 2025-05-03",
			"2025-05-03-copy-c01-e1 2025-05-02-wired-c01-e1 2025-05-03");

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
		this.set.write(WIRED, report("2025-05-02"));
		this.set.write(COPY, report("2025-05-03"));
		this.set.close(SmallSet.FIRST);
	}

	private static String report(String day) {
		return """
				publisher: daily
				url: https://daily.example/%1$s
				published: %1$s
				language: en
				title: A report from the wire
				readFrom: full-text
				claims:
				- id: c01
				  source: kyrylo-budanov
				  said: 2025-05-01
				  kind: estimate
				  text: There are four of them.
				  relays: [wire]
				  estimates:
				  - {id: e1, metric: officers, qualifier: stated, figure: 4, asOf: 2025-05-01}
				""".formatted(day);
	}

	private void start() {
		Start.on(this.store, this.set.location());
	}

	private Set<String> standing(int edition) {
		return standing(Rows.of(this.store), edition);
	}

	private static Set<String> standing(Rows rows, int edition) {
		return Stream.of("claim", "estimate")
			.flatMap((kind) -> standing(rows, kind, edition))
			.filter((row) -> row.startsWith("2025-05-0"))
			.collect(Collectors.toSet());
	}

	private static Stream<String> standing(Rows rows, String kind, int edition) {
		Map<String, @Nullable String> ids = new HashMap<>();
		rows.table(kind).forEach((row) -> ids.put(String.valueOf(row.get("pk")), row.get("id")));
		Set<String> hidden = rows.where("hidden", "kind", kind + "_leaning")
			.stream()
			.map((row) -> String.valueOf(row.get("row_pk")))
			.collect(Collectors.toSet());
		return rows.table(kind + "_leaning")
			.stream()
			.filter((row) -> Integer.parseInt(row.get("since")) <= edition
					&& edition < Integer.parseInt(row.get("until")))
			.filter((row) -> edition != Level.OPEN_NUMBER || !hidden.contains(row.get("pk")))
			.map((row) -> "%s %s %s%s".formatted(ids.get(row.get(kind + "_pk")), ids.get(row.get("on_" + kind + "_pk")),
					row.get("first_day"), (row.get("last_day") != null) ? " to " + row.get("last_day") : ""));
	}

	@Test
	void aCopyIsFoundByItsNumberAndItsRelay() {
		start();
		assertThat(standing(1)).isEqualTo(COPIED);
		assertThat(standing(Level.OPEN_NUMBER)).isEqualTo(COPIED);
	}

	@Test
	void aCorrectionEndsARepetitionAndTheEarlierEditionKeepsIt() {
		this.set.edit(COPY, "figure: 4", "figure: 5");
		this.set.append(COPY, """
				corrections:
				- {date: 2025-06-20, kind: our-error, reason: The figure was misread., record: c01-e1}
				""");
		start();
		assertThat(standing(1)).isEqualTo(COPIED);
		assertThat(standing(Level.OPEN_NUMBER)).isEmpty();
		this.set.close(SmallSet.SECOND);
		start();
		assertThat(standing(1)).isEqualTo(COPIED);
		assertThat(standing(2)).isEmpty();
		assertThat(standing(Level.OPEN_NUMBER)).isEmpty();
	}

	@Test
	void whatWasWithdrawnTakesNoPart() {
		this.set.append(WIRED, "withdrawn: {date: 2025-06-21, reason: It was a hoax.}\n");
		this.set.close(SmallSet.SECOND);
		start();
		assertThat(standing(1)).isEqualTo(COPIED);
		assertThat(standing(2)).isEmpty();
	}

	/** The copy also names an officer more, in a number of its own. */
	@Test
	void aCopyThatSaysMoreRepeatsByItsNumbersAlone() {
		this.set.append(COPY, """
				  - {id: e2, metric: officers, qualifier: at-least, figure: 1, asOf: 2025-05-01}
				corrections:
				- {date: 2025-06-20, kind: addition, reason: A number was left out., record: c01-e2}
				""");
		this.set.close(SmallSet.SECOND);
		start();
		assertThat(standing(2)).containsExactly("2025-05-03-copy-c01-e1 2025-05-02-wired-c01-e1 2025-05-03");
	}

	/** What the copy repeats says in turn, and earlier, that it repeats the copy. */
	@Test
	void inARingTheEarliestStands() {
		this.set.edit(WIRED, "  estimates:\n", """
				  relations:
				  - {kind: repeats, claim: 2025-05-03-copy-c01}
				  estimates:
				""");
		this.set.append(WIRED, """
				corrections:
				- {date: 2025-06-20, kind: our-error, reason: It was left out., record: c01}
				""");
		this.set.close(SmallSet.SECOND);
		start();
		assertThat(standing(2)).isEqualTo(COPIED);
	}

	@Test
	void whatIsNotTouchedIsNotWrittenAnew() {
		start();
		List<Map<String, @Nullable String>> claims = Rows.of(this.store).table("claim_leaning");
		List<Map<String, @Nullable String>> estimates = Rows.of(this.store).table("estimate_leaning");
		this.set.write("reports/2025/2025-05-04-copy.yaml", report("2025-05-04"));
		this.set.close(SmallSet.SECOND);
		start();
		assertThat(Rows.of(this.store).table("claim_leaning")).containsAll(claims).hasSize(claims.size() + 2);
		assertThat(Rows.of(this.store).table("estimate_leaning")).containsAll(estimates).hasSize(estimates.size() + 2);
	}

	@Test
	void anEditionHoldsWhatASetWithoutHistoryWouldHold() {
		start();
		this.set.changeEverything();
		this.set.close(SmallSet.SECOND);
		start();
		this.set.edit("sources.yaml", "kind: medium}",
				"kind: agency, " + "corrections: [{date: 2025-07-03, kind: our-error, reason: It is no medium.}]}");
		start();
		String afresh = this.database.fresh();
		Start.on(afresh, this.set.withoutHistory(this.folder.resolve("afresh")).location());
		assertThat(standing(Level.OPEN_NUMBER)).isEqualTo(standing(Rows.of(afresh), Level.OPEN_NUMBER)).isNotEmpty();
	}

}
