package org.sourcebook.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * CSV is what a sheet and a program expect.
 */
@FormatTest
class CsvTests {

	@LocalServerPort
	private int port;

	private Http http;

	@BeforeEach
	void connect() {
		this.http = new Http(this.port);
	}

	@Test
	void itIsExactToTheByte() {
		Http.Answer answer = this.http.get("/api/v1/toys.csv?items=2&text=a,%22b%22");
		assertThat(answer.body()).isEqualTo(
				"id,text,size,tags\r\nt0,\"a,\"\"b\"\"\",0,\"a,b;c\"\r\n" + "t1,\"a,\"\"b\"\"\",-1,\"a,b;c\"\r\n");
		assertThat(answer.header("Content-Type")).isEqualTo("text/csv;charset=UTF-8");
		assertThat(answer.header("X-Row-Count")).isEqualTo("2");
		assertThat(answer.header("Content-Disposition")).isEmpty();
		assertThat(answer.header("Link")).isEmpty();
	}

	@Test
	void theHeaderIsThereWithoutRows() {
		Http.Answer answer = this.http.get("/api/v1/claims.csv?from=1900&to=1901");
		assertThat(answer.body()).startsWith("id,status,report,").endsWith("\r\n").containsOnlyOnce("\r\n");
		assertThat(answer.header("X-Row-Count")).isEqualTo("0");
	}

	@Test
	void aRowSaysWhatItsItemSays() {
		String id = "2024-10-26-kyiv-independent-c12-e1";
		JsonNode item = this.http.get("/api/v1/estimates/" + id).json();
		Http.Answer answer = this.http.get("/api/v1/estimates.csv?report=2024-10-26-kyiv-independent");
		int row = answer.column("id").indexOf(id);
		record Cell(String column, String pointer) {
		}
		for (Cell cell : List.of(new Cell("qualifier", "/qualifier"), new Cell("figure", "/figure"),
				new Cell("lower", "/bounds/lower"), new Cell("upper", "/bounds/upper"),
				new Cell("unit", "/metric/unit"), new Cell("metric", "/metric/id"),
				new Cell("metric_name", "/metric/name"), new Cell("url", "/report/url"),
				new Cell("report", "/report/id"), new Cell("publisher", "/report/publisher/id"),
				new Cell("publisher_name", "/report/publisher/name"), new Cell("source", "/source/id"),
				new Cell("source_name", "/source/name"), new Cell("place", "/place/id"),
				new Cell("as_of", "/asOf/edtf"), new Cell("as_of_earliest", "/asOf/earliest"),
				new Cell("as_of_latest", "/asOf/latest"), new Cell("said", "/said/edtf"),
				new Cell("said_latest", "/said/latest"), new Cell("date_basis", "/date/basis"),
				new Cell("projected", "/projected"), new Cell("withdrawn", "/withdrawn/date"))) {
			JsonNode value = item.at(cell.pointer());
			assertThat(answer.column(cell.column()).get(row)).as(cell.column())
				.isEqualTo((value.isMissingNode() || value.isNull()) ? "" : value.asString());
		}
		assertThat(item.at("/source/path").get(item.at("/source/path").size() - 1).get("id").stringValue())
			.isEqualTo(answer.column("body").get(row));
	}

	@Test
	void aWholeListIsWalkedPartByPart() {
		Http.Answer answer = this.http.get("/api/v1/toys.csv?items=2500&text=x");
		assertThat(answer.column("id")).isEqualTo(IntStream.range(0, 2500).mapToObj((i) -> "t" + i).toList());
		assertThat(answer.header("X-Row-Count")).isEqualTo("2500");
		assertThat(this.http.get("/api/v1/toys.csv?items=1000&text=x").column("id")).hasSize(1000);
	}

	@Test
	void withASizeItIsOnePageAndALinkToTheNext() {
		List<String> ids = new ArrayList<>();
		Optional<String> next = Optional.of("/api/v1/reports.csv?size=40&fields=id");
		while (next.isPresent()) {
			assertThat(next.get()).startsWith("/api/v1/reports.csv?size=40&fields=id");
			Http.Answer page = this.http.get(next.get());
			assertThat(page.header("X-Row-Count")).isEqualTo(String.valueOf(page.rows().size() - 1));
			ids.addAll(page.column("id"));
			next = page.next();
		}
		assertThat(ids).isEqualTo(this.http.get("/api/v1/reports.csv").column("id")).hasSizeGreaterThan(80);
	}

	@Test
	void withoutACountThereIsNone() {
		assertThat(this.http.get("/api/v1/reports.csv?count=false").response().headers().map())
			.doesNotContainKey("x-row-count");
	}

	@Test
	void fieldsChooseColumnsByTheirMember() {
		assertThat(this.http.get("/api/v1/claims.csv?fields=said,id,source&size=1").rows().get(0)).containsExactly("id",
				"source", "source_name", "source_kind", "source_named", "source_role", "body", "body_name", "said",
				"said_earliest", "said_latest");
	}

	@Test
	void aRowThatSaysNothingIsStillARow() {
		Http.Answer answer = this.http.get("/api/v1/claims.csv?fields=occasion");
		assertThat(answer.column("occasion")).contains("");
		assertThat(answer.body()).doesNotContain("\r\n\r\n");
		assertThat(answer.header("X-Row-Count")).isEqualTo(String.valueOf(answer.column("occasion").size()));
	}

	@Test
	void forExcelItHasAMarkAndNoFormulas() {
		for (String start : List.of("=", "%2B", "-", "@")) {
			Http.Answer answer = this.http.get("/api/v1/toys.csv?excel=1&items=2&text=" + start + "cmd");
			assertThat(answer.response().body()).startsWith(0xEF, 0xBB, 0xBF);
			String cell = "'" + start.replace("%2B", "+") + "cmd";
			assertThat(answer.rows().get(2)).containsExactly("t1", cell, "-1", "a,b;c");
		}
		assertThat(this.http.get("/api/v1/toys.csv?items=1&text==cmd").rows().get(1)).contains("=cmd");
	}

	@Test
	void aBrowserSavesItWhenAsked() {
		assertThat(this.http.get("/api/v1/claims.csv?download=1&size=1").header("Content-Disposition"))
			.isEqualTo("attachment; filename=\"claims.csv\"");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			/claims?excel=1                  | excel    | is for answers in .csv only
			/claims.json?download=1          | download | is for answers in .csv only
			/claims.ndjson?excel=1           | excel    | is for answers in .csv only
			/locations.geojson?download=1    | download | is for answers in .csv only
			/claims.csv?excel=0              | excel    | is none of the words it takes
			/claims.csv?excel=true           | excel    | is none of the words it takes
			/claims.csv?excel=1&excel=1      | excel    | takes one value and is given 2
			/claims/2024-10-26-kyiv-independent-c12?excel=1 | excel | is unknown
			/dictionary?sort=id              | sort     | is unknown
			/dictionary.csv?collection=clams | collection | has no columns
			""")
	void parametersStayStrict(String path, String parameter, String reason) {
		Http.Answer answer = this.http.any("GET", "/api/v1" + path);
		assertThat(answer.status()).as(answer.body()).isEqualTo(400);
		assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
		assertThat(answer.json().at("/errors/0/parameter").stringValue()).isEqualTo(parameter);
		assertThat(answer.json().at("/errors/0/reason").stringValue()).isEqualTo(reason);
	}

	@ParameterizedTest
	@ValueSource(strings = { "csv", "ndjson" })
	void aCursorNeedsASize(String suffix) {
		String next = this.http.get("/api/v1/claims?size=3").json().at("/page/next").stringValue();
		String path = next.replace("/claims?", "/claims." + suffix + "?");
		assertThat(this.http.get(path).status()).isEqualTo(200);
		Http.Answer refusal = this.http.any("GET", path.replace("size=3&", ""));
		assertThat(refusal.status()).isEqualTo(400);
		assertThat(refusal.json().at("/errors/0/parameter").stringValue()).isEqualTo("cursor");
		assertThat(refusal.json().at("/errors/0/reason").stringValue()).startsWith("needs size in this format");
	}

	@ParameterizedTest
	@CsvSource({ "/claims.geojson, 404", "/claims/2024-10-26-kyiv-independent-c12.csv, 404", "/claims.cvs, 404",
			"/claims/2024-10-26-kyiv-independent-c12.json, 200", "/claims/2024-10-26-kyiv-independent-c12.cvs, 404",
			"/nope.csv, 404", ".json, 200", "/claims.ndjson, 200", "/dictionary.csv, 200", "/locations.geojson, 200" })
	void aSuffixIsThereOrNot(String path, int status) {
		Http.Answer answer = this.http.any("GET", "/api/v1" + path);
		assertThat(answer.status()).isEqualTo(status);
		assertThat(status == 200 || answer.json().get("instance").stringValue().equals("/api/v1" + path)).isTrue();
	}

	@Test
	void theNearestSuffixIsSuggested() {
		assertThat(this.http.any("GET", "/api/v1/clams.cvs").json().get("detail").stringValue())
			.endsWith("Did you mean /api/v1/claims.csv?");
	}

	@Test
	void whatNobodyHasIsNotAcceptable() {
		assertThat(this.http.any("GET", "/api/v1/claims", "Accept", "application/geo+json").status()).isEqualTo(406);
		assertThat(this.http.any("GET", "/api/v1/metrics/troops-sent", "Accept", "text/csv").status()).isEqualTo(406);
		assertThat(this.http.any("GET", "/api/v1/claims", "Accept", "text/html").status()).isEqualTo(406);
	}

	@Test
	void theSuffixWinsOverTheHeader() {
		assertThat(this.http.get("/api/v1/claims.csv?size=1", "Accept", "application/json").header("Content-Type"))
			.isEqualTo("text/csv;charset=UTF-8");
		assertThat(this.http.get("/api/v1/claims?size=1", "Accept", "text/csv").rows()).hasSize(2);
		assertThat(this.http.get("/api/v1/claims.json?size=1", "Accept", "text/csv").json().get("items")).hasSize(1);
	}

	@Test
	void aHeadHasTheHeadersOnly() {
		Http.Answer answer = this.http.any("HEAD", "/api/v1/reports.csv");
		assertThat(answer.status()).isEqualTo(200);
		Http.Answer whole = this.http.get("/api/v1/reports.csv");
		assertThat(answer.header("X-Row-Count")).isEqualTo(whole.header("X-Row-Count"));
		assertThat(answer.header("Content-Type")).isEqualTo("text/csv;charset=UTF-8");
		assertThat(answer.header("Content-Length")).isEqualTo(whole.header("Content-Length"));
		assertThat(answer.response().body()).isEmpty();
	}

}
