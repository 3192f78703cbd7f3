package org.sourcebook.api;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.sourcebook.testing.Answer;
import org.sourcebook.testing.Api;
import org.sourcebook.testing.Database;
import org.sourcebook.testing.FailingStore;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A store that goes away in the midst of a list never leaves an answer that looks whole.
 */
@ExtendWith(OutputCaptureExtension.class)
class LostStoreTests {

	/** More than are read at once. */
	private static final int CLAIMS = 2_200;

	private static final FailingStore STORE = new FailingStore();

	@TempDir
	private static Path folder;

	private static Api h2;

	private static Api postgres;

	@BeforeAll
	static void start() throws IOException {
		writeRecords();
		h2 = Api.start(Database.H2, "file:" + folder + "/", STORE);
		postgres = Api.start(Database.POSTGRES, "file:" + folder + "/", STORE);
	}

	private static void writeRecords() throws IOException {
		Files.createDirectories(folder.resolve("reports"));
		Files.writeString(folder.resolve("sources.yaml"), "- {id: hur, name: HUR, kind: agency}\n");
		Files.writeString(folder.resolve("publishers.yaml"), "- {id: daily, name: Daily}\n");
		Files.writeString(folder.resolve("locations.yaml"), "[]\n");
		Files.writeString(folder.resolve("metrics.yaml"), "[]\n");
		Files.writeString(folder.resolve("storylines.yaml"), "[]\n");
		// So many words that the first part alone is too large to be held until it is
		// whole, and so many reports that no file is too large.
		String words = "Words and words. ".repeat(150).strip();
		for (int first = 1; first <= CLAIMS; first += CLAIMS / 4) {
			StringBuilder report = new StringBuilder("""
					publisher: daily
					url: https://daily.example/%1$d
					published: 2024-10-24
					language: en
					title: A long report
					readFrom: full-text
					claims:
					""".formatted(first));
			for (int i = first; i < first + CLAIMS / 4; i++) {
				report.append("- {id: c%04d, source: hur, said: 2024-10-24, kind: assertion, text: %s}\n".formatted(i,
						words));
			}
			Files.writeString(folder.resolve("reports/2024-10-24-daily-%04d.yaml".formatted(first)), report);
		}
	}

	@ParameterizedTest
	@CsvSource({ "H2, csv, 2500", "H2, ndjson, 2500", "H2, csv, 3100", "POSTGRES, csv, 2500", "POSTGRES, ndjson, 2500",
			"POSTGRES, ndjson, 3100" })
	void afterTheFirstThousandClaimsTheConnectionBreaks(Database database, String suffix, int row,
			CapturedOutput output) throws IOException {
		String whole = ask(database, suffix, Integer.MAX_VALUE);
		assertThat(whole).startsWith("HTTP/1.1 200").contains("X-Row-Count: " + CLAIMS, "-c2200").endsWith("0\r\n\r\n");
		String broken = ask(database, suffix, row);
		assertThat(broken).startsWith("HTTP/1.1 200")
			.contains("-c0700")
			.doesNotContain("\r\n0\r\n", "-c2200", "problem");
		assertThat(output).contains("the answer broke off");
	}

	@ParameterizedTest
	@CsvSource({ "H2, csv", "H2, ndjson", "POSTGRES, csv", "POSTGRES, ndjson" })
	void inRowFiveHundredNothingIsSentYetAndAProblemIsTheAnswer(Database database, String suffix) {
		api(database).get("/api/v1/claims?size=1");
		STORE.failAfter(500);
		try {
			Answer answer = api(database).get("/api/v1/claims." + suffix);
			assertThat(answer.status()).as(answer.body()).isEqualTo(503);
			assertThat(answer.header("content-type")).isEqualTo("application/problem+json");
			assertThat(answer.headers()).doesNotContainKeys("x-row-count", "link");
		}
		finally {
			STORE.mend();
		}
	}

	@ParameterizedTest
	@EnumSource(Database.class)
	void aSetThatNeverClosedAnEditionShowsTheOpenOneAndNobodyKeepsIt(Database database) {
		for (String path : List.of("/api/v1/claims?size=1&fields=id", "/api/v1/claims.csv?size=1&fields=id",
				"/api/v1/claims.atom?size=1", "/api/v1/sources/hur", "/claims?size=1", "/embed/claims?q=nothing")) {
			Answer answer = api(database).get(path);
			assertThat(answer.status()).as(path).isEqualTo(200);
			assertThat(answer.header("cache-control")).as(path).isEqualTo("no-store");
		}
		Answer open = api(database).get("/api/v1/claims?size=1&fields=id");
		assertThat(open.at("/view/open")).isEqualTo("true");
		assertThat(open.json().at("/view/edition").isNull()).isTrue();
		assertThat(api(database).get("/api/v1/claims?edition=1").status()).isEqualTo(400);
		assertThat(api(database).get("/api/v1/editions/1/since?url=/api/v1/claims").status()).isEqualTo(404);
	}

	/** What comes through the wire until the server closes it. */
	private static String ask(Database database, String suffix, int rows) throws IOException {
		Api api = api(database);
		api.get("/api/v1/claims?size=1");
		STORE.failAfter(rows);
		try (Socket socket = new Socket("localhost", api.port())) {
			socket.setSoTimeout(30_000);
			socket.getOutputStream()
				.write(("GET /api/v1/claims.%s?fields=id,text&sort=id HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
					.formatted(suffix)).getBytes(StandardCharsets.US_ASCII));
			return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		}
		finally {
			STORE.mend();
		}
	}

	private static Api api(Database database) {
		return (database == Database.H2) ? h2 : postgres;
	}

}
