package org.sourcebook.records;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.sourcebook.testing.Database;
import org.sourcebook.testing.Databases;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests of what a start does to a store, on each database.
 */
@ParameterizedClass
@EnumSource(Database.class)
@ExtendWith(OutputCaptureExtension.class)
class LoaderTests {

	private static final String REAL = "classpath:records/";

	private static final String OPEN = String.valueOf(Level.OPEN_NUMBER);

	private static final String UNCHANGED = "2025-04-05-daily";

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

	private Rows rows() {
		return Rows.of(this.store);
	}

	@Test
	void theRealSetIsLoadedWhole() {
		Start.on(this.store, REAL);
		Rows rows = rows();
		assertThat(rows.count("report")).isEqualTo(105);
		assertThat(rows.count("claim")).isEqualTo(279);
		assertThat(rows.count("estimate")).isEqualTo(187);
		assertThat(rows.count("source")).isEqualTo(155);
		assertThat(rows.count("location")).isEqualTo(38);
		assertThat(rows.count("record_set")).isEqualTo(1);
		assertThat(rows.where("hop", "role", "speaker")).hasSize(279);
	}

	@Test
	void bothDatabasesHoldTheSameRows() {
		String other = (this.database == Database.H2) ? Databases.postgres() : Databases.h2();
		Start.on(this.store, REAL);
		Start.on(other, REAL);
		assertThat(Rows.difference(Rows.of(other).withoutKeys(), rows().withoutKeys())).isEmpty();
	}

	@Test
	void aRestartWithNothingChangedWritesAndParsesNothing(CapturedOutput output) {
		this.set.close(SmallSet.FIRST);
		this.set.correctFigure();
		start();
		Map<String, List<String>> before = rows().everything();
		assertThat(output).contains("Loaded 4 reports");
		int length = output.getAll().length();
		start();
		assertThat(Rows.difference(before, rows().everything())).isEmpty();
		assertThat(output.getAll().substring(length)).contains("The records are those of the last start: edition 1, 1")
			.doesNotContain("Loaded");
	}

	@Test
	void anEditInTheOpenEditionReplacesItsRows() {
		start();
		assertThat(rows().table("report")).extracting((row) -> row.get("since")).containsOnly(OPEN);
		this.set.edit("reports/2025/2025-03-daily.yaml", "The third", "Another third");
		start();
		assertThat(rows().table("report")).extracting((row) -> row.get("title"))
			.hasSize(4)
			.contains("Another third report")
			.doesNotContain("The third report");
		assertThat(rows().count("hidden")).isZero();
	}

	@Test
	void whatDiffersInTheOpenEditionHidesClosedRowsAndLeavesThemAlone() {
		this.set.close(SmallSet.FIRST);
		start();
		Rows closed = rows();
		assertThat(closed.where("claim", "since", OPEN)).isEmpty();
		this.set.correctFigure();
		start();
		Rows rows = rows();
		assertThat(Rows.difference(closed.upTo(1), rows.upTo(1))).isEmpty();
		assertThat(rows.table("report")).filteredOn((row) -> "1".equals(row.get("since")))
			.extracting((row) -> row.get("until"))
			.containsOnly(String.valueOf(Level.NO_END));
		assertThat(rows.where("report", "since", OPEN)).extracting((row) -> row.get("id"))
			.containsExactly("2024-10-24-daily");
		assertThat(rows.where("claim", "since", OPEN)).hasSize(2);
		assertThat(rows.where("estimate", "since", OPEN)).extracting((row) -> row.get("figure"))
			.containsExactlyInAnyOrder("12000", "500", "3200");
		assertThat(hidden(rows)).containsExactlyInAnyOrder("report 2024-10-24-daily", "claim 2024-10-24-daily-c01",
				"claim 2024-10-24-daily-c02", "estimate 2024-10-24-daily-c01-e1", "estimate 2024-10-24-daily-c01-e2",
				"estimate 2024-10-24-daily-c02-e1", "disagreement 2024-10-24-daily-c02-e1 2024-10-24-daily-c01-e1",
				"disagreement 2025-04-05-daily-c01-e1 2024-10-24-daily-c02-e1",
				"stated_relation 2025-02-02-wire-c01 2024-10-24-daily-c01 updates");
	}

	private static List<String> hidden(Rows rows) {
		return rows.table("hidden")
			.stream()
			.map((row) -> row.get("kind") + " " + rows.where(row.get("kind"), "pk", row.get("row_pk")).get(0).get("id"))
			.toList();
	}

	@Test
	void anEditThatIsTakenBackLeavesTheClosedEdition() {
		this.set.close(SmallSet.FIRST);
		start();
		Map<String, List<String>> closed = rows().records();
		SmallSet before = this.set.copy(this.folder.resolve("before"));
		this.set.changeEverything();
		start();
		assertThat(rows().records()).isNotEqualTo(closed);
		Start.on(this.store, before.location());
		assertThat(Rows.difference(closed, rows().records())).isEmpty();
	}

	@Test
	void aNewEditionOnlyAddsRowsAndGivesOthersAnEnd() {
		this.set.close(SmallSet.FIRST);
		start();
		Rows first = rows();
		this.set.changeEverything();
		start();
		this.set.close(SmallSet.SECOND);
		start();
		Rows second = rows();
		assertThat(Rows.difference(first.upTo(1), second.upTo(1))).isEmpty();
		assertThat(second.count("hidden")).isZero();
		assertThat(second.where("claim", "since", OPEN)).isEmpty();
		assertThat(second.table("edition")).extracting((row) -> row.get("number")).containsExactly("1", "2");
		assertThat(standing(second, "report", 1)).containsExactlyInAnyOrder("2024-10-24-daily", "2025-02-02-wire",
				"2025-03-daily", UNCHANGED);
		assertThat(standing(second, "report", 2)).containsExactlyInAnyOrder("2024-10-24-daily",
				"2025-02-02-wire-budanov", "2025-03-daily", UNCHANGED, "2025-06-24-daily");
		assertThat(standing(second, "source", 2)).contains("gur-ua").doesNotContain("hur");
		assertThat(second.where("former_id", "former", "2025-02-02-wire")).extracting((row) -> row.get("id"))
			.containsExactly("2025-02-02-wire-budanov");
		assertThat(second.where("report", "id", "2025-02-02-wire-budanov")).extracting((row) -> row.get("version"))
			.containsExactly("2");
		assertThat(second.where("claim", "id", "2025-03-daily-c01")).extracting((row) -> row.get("status"))
			.containsExactly("current", "withdrawn");
		assertThat(second.where("claim", "report", UNCHANGED)).hasSize(2);
		assertThat(second.table("correction")).extracting((row) -> row.get("id"))
			.containsExactlyInAnyOrder("reports-2024-10-24-daily-1", "reports-2025-03-daily-withdrawal",
					"sources-kyrylo-budanov-1", "locations-sudzha-1");
	}

	private static Set<String> standing(Rows rows, String table, int edition) {
		return rows.table(table)
			.stream()
			.filter((row) -> stands(row, edition))
			.map((row) -> row.get("id"))
			.collect(Collectors.toSet());
	}

	private static boolean stands(Map<String, @Nullable String> row, int edition) {
		return Integer.parseInt(row.get("since")) <= edition && edition < Integer.parseInt(row.get("until"));
	}

	@Test
	void aSetLoadedStepByStepHoldsTheSameRowsAsOneLoadedAtOnce() {
		start();
		this.set.close(SmallSet.FIRST);
		start();
		this.set.changeEverything();
		start();
		this.set.close(SmallSet.SECOND);
		start();
		this.set.edit("reports/2025/2025-06-24-daily.yaml", "cites: [gur-ua]", "cites: [wire]");
		this.set.append("reports/2025/2025-06-24-daily.yaml",
				"corrections: [{date: 2025-07-02, kind: our-error, reason: It cites the wire.}]\n");
		this.set.edit("sources.yaml", "kind: medium}", "kind: medium, parent: russia, "
				+ "corrections: [{date: 2025-07-03, kind: clarification, reason: It is owned by Russia.}]}");
		start();
		String atOnce = this.database.fresh();
		Start.on(atOnce, this.set.location());
		assertThat(Rows.difference(Rows.of(atOnce).withoutKeys(), rows().withoutKeys())).isEmpty();
	}

	@Test
	void claimsAreFoundUnderTheTreeOfTheDayTheyWereSaid() {
		this.set.close(SmallSet.FIRST);
		this.set.changeEverything();
		this.set.close(SmallSet.SECOND);
		start();
		Rows rows = rows();
		assertThat(sources(rows, UNCHANGED + "-c01", 1)).containsExactlyInAnyOrder("kyrylo-budanov", "hur", "ukraine");
		assertThat(sources(rows, UNCHANGED + "-c01", 2)).containsExactlyInAnyOrder("kyrylo-budanov", "gur-ua",
				"ukraine");
		assertThat(sources(rows, UNCHANGED + "-c02", 1)).containsExactlyInAnyOrder("kyrylo-budanov", "hur", "ukraine");
		assertThat(sources(rows, UNCHANGED + "-c02", 2)).containsExactlyInAnyOrder("kyrylo-budanov", "russia");
		assertThat(sources(rows, "2024-10-24-daily-c01", 2)).containsExactlyInAnyOrder("kyrylo-budanov", "gur-ua",
				"ukraine", "wire");
		assertThat(sources(rows, "2024-10-24-daily-c02", 2)).containsExactlyInAnyOrder("officials", "unknown");
		assertThat(places(rows, UNCHANGED + "-c01", 1)).containsExactlyInAnyOrder("sudzha", "kursk-region", "russia");
		assertThat(places(rows, UNCHANGED + "-c01", 2)).containsExactlyInAnyOrder("sudzha", "front");
		assertThat(estimatePlaces(rows, UNCHANGED + "-c01-e1", 1)).containsExactlyInAnyOrder("sudzha", "kursk-region",
				"russia");
		assertThat(estimatePlaces(rows, UNCHANGED + "-c01-e1", 2)).containsExactlyInAnyOrder("sudzha", "front");
	}

	@Test
	void claimsKnowTheirBodiesAndOrigins() {
		this.set.close(SmallSet.FIRST);
		this.set.changeEverything();
		this.set.close(SmallSet.SECOND);
		start();
		Rows rows = rows();
		assertThat(tops(rows, "2024-10-24-daily-c01", 1)).containsExactlyInAnyOrder("relay wire",
				"speaker ukraine, an origin");
		assertThat(origins(rows, "2024-10-24-daily-c01", 1)).containsExactlyInAnyOrder("kyrylo-budanov", "hur",
				"ukraine");
		assertThat(tops(rows, "2024-10-24-daily-c02", 1)).containsExactlyInAnyOrder("speaker officials",
				"cited unknown, an origin");
		assertThat(origins(rows, "2024-10-24-daily-c02", 1)).containsExactly("unknown");
		assertThat(tops(rows, "2025-03-daily-c01", 1)).containsExactlyInAnyOrder("speaker russia",
				"cited ukraine, an origin");
		assertThat(rows.where("claim", "since", "1")).extracting((row) -> row.get("id") + " " + row.get("depth"))
			.containsExactlyInAnyOrder("2024-10-24-daily-c01 2", "2024-10-24-daily-c02 2", "2025-02-02-wire-c01 1",
					"2025-03-daily-c01 2", UNCHANGED + "-c01 1", UNCHANGED + "-c02 1");
	}

	@Test
	void aChangedTreeChangesTheBodiesAndOriginsOfClaimsThatStay() {
		this.set.edit("reports/2025/2025-04-05-daily.yaml", "text: There are none left.",
				"text: There are none left.\n  cites: [officials, [hur, wire]]");
		this.set.close(SmallSet.FIRST);
		this.set.changeEverything();
		this.set.close(SmallSet.SECOND);
		start();
		Rows rows = rows();
		assertThat(tops(rows, UNCHANGED + "-c02", 1)).containsExactlyInAnyOrder("speaker ukraine", "cited officials",
				"cited ukraine, an origin", "cited wire, an origin");
		assertThat(tops(rows, UNCHANGED + "-c02", 2)).containsExactlyInAnyOrder("speaker russia", "cited officials",
				"cited ukraine, an origin", "cited wire, an origin");
		assertThat(origins(rows, UNCHANGED + "-c02", 2)).containsExactlyInAnyOrder("gur-ua", "ukraine", "wire");
		String claim = claimKey(rows, UNCHANGED + "-c02", 2);
		assertThat(rows.where("claim_source", "claim_pk", claim)).filteredOn((row) -> "1".equals(row.get("since")))
			.filteredOn((row) -> stands(row, 2))
			.extracting((row) -> row.get("role") + " " + row.get("source"))
			.containsExactlyInAnyOrder("speaker kyrylo-budanov", "cited officials", "cited ukraine", "cited wire");
	}

	private static Set<String> tops(Rows rows, String claim, int edition) {
		return rows.where("claim_source", "claim_pk", claimKey(rows, claim, edition))
			.stream()
			.filter((row) -> stands(row, edition) && "true".equals(row.get("top")))
			.map((row) -> row.get("role") + " " + row.get("source")
					+ ("true".equals(row.get("origin")) ? ", an origin" : ""))
			.collect(Collectors.toSet());
	}

	private static Set<String> origins(Rows rows, String claim, int edition) {
		return rows.where("claim_source", "claim_pk", claimKey(rows, claim, edition))
			.stream()
			.filter((row) -> stands(row, edition) && "true".equals(row.get("origin")))
			.map((row) -> row.get("source"))
			.collect(Collectors.toSet());
	}

	@Test
	void aChangedTreeTouchesOnlyWhatItChanged() {
		this.set.close(SmallSet.FIRST);
		this.set.changeEverything();
		this.set.close(SmallSet.SECOND);
		start();
		Rows rows = rows();
		String claim = claimKey(rows, UNCHANGED + "-c01", 2);
		assertThat(rows.where("claim_source", "claim_pk", claim)).extracting((row) -> row.get("source"))
			.containsExactlyInAnyOrder("kyrylo-budanov", "hur", "ukraine", "gur-ua");
		assertThat(rows.where("claim_place", "claim_pk", claim)).extracting((row) -> row.get("place"))
			.containsExactlyInAnyOrder("sudzha", "kursk-region", "russia", "front");
	}

	@Test
	void theOpenEditionHasTreesOfItsOwn() {
		this.set.close(SmallSet.FIRST);
		this.set.changeEverything();
		start();
		Rows rows = rows();
		assertThat(sources(rows, UNCHANGED + "-c02", 1)).containsExactlyInAnyOrder("kyrylo-budanov", "hur", "ukraine");
		Set<String> hidden = rows.where("hidden", "kind", "claim_source")
			.stream()
			.map((row) -> row.get("row_pk"))
			.collect(Collectors.toSet());
		assertThat(rows.where("claim_source", "claim_pk", claimKey(rows, UNCHANGED + "-c02", 1)))
			.filteredOn((row) -> !hidden.contains(row.get("pk")))
			.extracting((row) -> row.get("source"))
			.containsExactlyInAnyOrder("kyrylo-budanov", "russia");
	}

	private static Set<String> sources(Rows rows, String claim, int edition) {
		return under(rows, "claim_source", "claim_pk", claimKey(rows, claim, edition), "source", edition);
	}

	private static Set<String> places(Rows rows, String claim, int edition) {
		return under(rows, "claim_place", "claim_pk", claimKey(rows, claim, edition), "place", edition);
	}

	private static Set<String> estimatePlaces(Rows rows, String estimate, int edition) {
		return under(rows, "estimate_place", "estimate_pk", key(rows, "estimate", estimate, edition), "place", edition);
	}

	private static Set<String> under(Rows rows, String table, String column, String key, String wanted, int edition) {
		return rows.where(table, column, key)
			.stream()
			.filter((row) -> stands(row, edition))
			.map((row) -> row.get(wanted))
			.collect(Collectors.toSet());
	}

	private static String claimKey(Rows rows, String claim, int edition) {
		return key(rows, "claim", claim, edition);
	}

	private static String key(Rows rows, String table, String id, int edition) {
		return rows.where(table, "id", id)
			.stream()
			.filter((row) -> stands(row, edition))
			.map((row) -> row.get("pk"))
			.collect(Collectors.joining());
	}

	@Test
	void anEditionWithAnotherDigestStopsTheStart() {
		SmallSet other = this.set.copy(this.folder.resolve("other"));
		this.set.close(SmallSet.FIRST);
		start();
		Map<String, List<String>> before = rows().everything();
		other.edit("reports/2025/2025-03-daily.yaml", "There are none.", "There are many.");
		ClosedEdition edition = other.close(SmallSet.FIRST);
		Throwable failure = Start.failure(Databases.at(this.store), other.location());
		assertThat(failure).isInstanceOf(ConflictingEdition.class)
			.hasMessageContaining("edition 1 has the digest " + edition.digest() + " in the record files");
		assertThat(Rows.difference(before, rows().everything())).isEmpty();
	}

	@Test
	void anOlderSetLeavesANewerOneAloneAndSaysSoAtEveryStart(CapturedOutput output) {
		this.set.close(SmallSet.FIRST);
		SmallSet older = this.set.copy(this.folder.resolve("older"));
		this.set.changeEverything();
		this.set.close(SmallSet.SECOND);
		start();
		Map<String, List<String>> before = rows().everything();
		for (int i = 0; i < 2; i++) {
			int length = output.getAll().length();
			Start.on(this.store, older.location());
			assertThat(output.getAll().substring(length))
				.contains("The database holds edition 2, the record files end with edition 1");
			assertThat(Rows.difference(before, rows().everything())).isEmpty();
		}
		start();
		assertThat(Rows.difference(before, rows().everything())).isEmpty();
	}

	@Test
	void anOlderBuildLeavesTheRowsOfANewerOneAloneAndSaysSo(CapturedOutput output) throws SQLException {
		start();
		execute("update record_set set loader_version = %d".formatted(LoadRecords.LOADER_VERSION + 1));
		this.set.edit("reports/2025/2025-03-daily.yaml", "The third", "Another third");
		Map<String, List<String>> before = rows().records();
		start();
		assertThat(Rows.difference(before, rows().records())).isEmpty();
		assertThat(output).contains("The database was loaded by a newer version of Sourcebook");
	}

	@Test
	void aNewerLoaderLoadsEverythingAnew() throws SQLException {
		this.set.close(SmallSet.FIRST);
		this.set.correctFigure();
		start();
		Map<String, List<String>> before = rows().withoutKeys();
		execute("update record_set set loader_version = %d".formatted(LoadRecords.LOADER_VERSION - 1));
		execute("update flyway_schema_history set \"checksum\" = \"checksum\" - 1 where \"version\" is null");
		execute("update claim set text = 'as an older loader wrote it'");
		start();
		assertThat(Rows.difference(before, rows().withoutKeys())).isEmpty();
	}

	private void execute(String sql) throws SQLException {
		try (Connection connection = Databases.at(this.store).getConnection();
				Statement statement = connection.createStatement()) {
			String quoted = sql.replace("flyway_schema_history", "\"flyway_schema_history\"");
			assertThat(statement.executeUpdate(quoted)).isPositive();
		}
	}

	@Test
	void aBrokenFileStopsTheStartAndTouchesNothing() {
		this.set.edit("reports/2025/2025-03-daily.yaml", "source: russia", "source: rusia");
		Throwable failure = Start.failure(Databases.at(this.store), this.set.location());
		assertThat(failure).isInstanceOf(BadRecords.class)
			.hasMessageContaining("2025-03-daily.yaml")
			.hasMessageContaining("did you mean russia?");
		assertThat(rows().everything()).allSatisfy((table, rows) -> assertThat(rows).isEmpty());
		this.set.edit("reports/2025/2025-03-daily.yaml", "source: rusia", "source: russia");
		start();
		Map<String, List<String>> before = rows().everything();
		this.set.edit("reports/2025/2025-03-daily.yaml", "kind: denial", "kind: refusal");
		assertThat(Start.failure(Databases.at(this.store), this.set.location())).isInstanceOf(BadRecords.class);
		assertThat(Rows.difference(before, rows().everything())).isEmpty();
	}

	@Test
	void whatAnEditionBroughtIsCounted() {
		this.set.close(SmallSet.FIRST);
		this.set.changeEverything();
		this.set.close(SmallSet.SECOND);
		start();
		assertThat(content(rows(), 1)).contains("reports 4 4 0", "claims 6 6 0", "estimates 4 4 0", "sources 6 6 0");
		assertThat(content(rows(), 2)).contains("reports 5 1 3", "claims 7 1 3", "sources 6 0 2", "locations 4 0 1");
	}

	private static List<String> content(Rows rows, int edition) {
		return rows.where("edition_content", "edition", String.valueOf(edition))
			.stream()
			.map((row) -> "%s %s %s %s".formatted(row.get("collection"), row.get("total"), row.get("added"),
					row.get("changed")))
			.toList();
	}

}
