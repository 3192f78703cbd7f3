package org.sourcebook.format;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sourcebook.kernel.Word;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What columns mean is said once, and everywhere the same.
 */
@FormatTest
class DictionaryTests {

	/** Where lists are found whose columns are not called as their path is. */
	private static final Map<String, String> OTHER_LISTS = Map.of("edition-records", "editions/1/records",
			"edition-diff", "editions/1/diff/1", "history", "metrics/killed/history", "relations",
			"claims/2024-12-23-moscow-times-c01/relations", "stated-relations", "relations");

	/** What has to be asked for. */
	private static final Map<String, String> NEEDED = Map.of("search", "?q=kursk", "estimates/envelope",
			"?metric=killed");

	@LocalServerPort
	private int port;

	@Autowired
	private List<Columns<?>> collections;

	private Http http;

	@BeforeEach
	void connect() {
		this.http = new Http(this.port);
	}

	@Test
	void everyCollectionHasColumns() {
		JsonNode index = this.http.get("/api/v1").json().get("collections");
		List<String> named = index.findValuesAsString("name");
		assertThat(this.collections).extracting(Columns::collection)
			.containsAll(named)
			.contains("dictionary", "search");
	}

	@Test
	void everyMemberHasAColumn() {
		for (Columns<?> columns : this.collections) {
			assertThat(columns.all()).as(columns.collection())
				.extracting(Column::member)
				.containsAll(columns.members());
		}
	}

	@Test
	void everyNameIsInSnakeCaseAndEveryColumnExplained() {
		for (Columns<?> columns : this.collections) {
			assertThat(columns.all()).allSatisfy((column) -> {
				assertThat(column.name()).matches("[a-z]+(_[a-z]+)*");
				assertThat(column.meaning()).isNotBlank();
				assertThat(column.unit() != null).isEqualTo(column.type() == ColumnType.NUMBER);
			});
		}
	}

	@Test
	void theDictionaryExplainsTheHeaderOfEveryCollection() {
		Http.Answer dictionary = this.http.get("/api/v1/dictionary.csv");
		List<List<String>> rows = dictionary.rows();
		assertThat(rows.get(0)).containsExactly("collection", "column", "member", "type", "unit", "meaning");
		for (Columns<?> columns : this.collections) {
			String collection = columns.collection();
			List<String> explained = rows.stream()
				.filter((row) -> row.get(0).equals(collection))
				.map((row) -> row.get(1))
				.toList();
			String path = OTHER_LISTS.getOrDefault(collection, collection);
			List<String> header = this.http.get("/api/v1/" + path + ".csv" + NEEDED.getOrDefault(collection, ""))
				.rows()
				.get(0);
			assertThat(header).as(collection).isEqualTo(explained);
		}
	}

	@Test
	void theDictionaryIsOnePage() {
		JsonNode page = this.http.get("/api/v1/dictionary?collection=claims&collection=metrics").json();
		assertThat(StreamSupport.stream(page.get("items").spliterator(), false)
			.map((item) -> item.get("collection").stringValue())
			.distinct()).containsExactly("claims", "metrics");
		assertThat(page.at("/page/total").intValue()).isEqualTo(page.get("items").size());
		assertThat(page.at("/page/next").isNull()).isTrue();
		assertThat(page.at("/items/0"))
			.hasToString("{\"collection\":\"claims\",\"column\":\"id\",\"member\":\"id\",\"type\":\"id\","
					+ "\"unit\":null,\"meaning\":\"its id\"}");
	}

	@Test
	void theDocsListEveryColumn() throws IOException {
		String docs = Files.readString(Path.of("docs/formats.md"));
		for (Columns<?> columns : this.collections) {
			assertThat(docs).contains(table(columns));
		}
	}

	private static String table(Columns<?> columns) {
		return columns.all()
			.stream()
			.map((column) -> "| `%s` | `%s` | %s | %s | %s |\n".formatted(column.name(), column.member(),
					Word.of(column.type()), (column.unit() != null) ? column.unit() : "", column.meaning()))
			.collect(Collectors.joining("",
					"### %s\n\n| Column | Member | Type | Unit | Meaning |\n| --- | --- | --- | --- | --- |\n"
						.formatted(columns.collection()),
					""));
	}

}
