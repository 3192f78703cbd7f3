package org.sourcebook.api;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;

import de.siegmar.fastcsv.reader.CsvReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sourcebook.testing.Answer;
import org.sourcebook.testing.ApiOnBoth;
import org.sourcebook.testing.ReadFeed;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * All formats of one address hold the same records in the same order.
 */
class FormatsAgreeTests {

	private static final int QUESTIONS = 10;

	private static final List<String> REGISTRY = List.of("status=any", "sort=-id", "edition=1", "edition=open");

	private static final Map<String, List<String>> FILTERS = Map.ofEntries(
			Map.entry("claims",
					List.of("source=ukraine", "source=russia&role=any", "kind=denial", "kind=assertion", "named=false",
							"from=2024-11", "to=2024-12", "status=any", "location=russia", "knownOn=2024-11-15",
							"sort=published", "sort=-id", "edition=open", "edition=1", "aboutFrom=2024-11")),
			Map.entry("estimates",
					List.of("source=ukraine", "qualifier=about", "projected=false", "total=true", "stance=asserts",
							"from=2024-11", "to=2025-01", "sort=said", "sort=-published", "location=russia",
							"edition=1", "knownOn=2024-11", "status=any")),
			Map.entry("reports",
					List.of("language=en", "source=ukraine", "location=russia", "from=2024-11", "to=2024-11", "sort=id",
							"status=any", "edition=open", "knownOn=2025")),
			Map.entry("sources", List.of("named=false", "kind=person", "status=any", "sort=-id", "edition=1")),
			Map.entry("locations", List.of("kind=city", "country=RU", "source=ukraine", "sort=-id", "status=any")),
			Map.entry("estimates/latest",
					List.of("source=ukraine", "per=source", "on=2024-11", "knownOn=2025", "sort=-metric",
							"projected=true", "location=russia", "edition=1")),
			Map.entry("estimates/envelope",
					List.of("source=ukraine", "per=source", "interval=week", "knownOn=2025", "sort=-from",
							"projected=true", "currentFor=30", "from=2024-11", "to=2025-02", "edition=1")),
			Map.entry("timeline",
					List.of("what=expected", "what=about", "source=ukraine", "from=2024-11", "to=2025-01", "sort=-date",
							"location=russia", "metric=troops-sent", "knownOn=2025-01", "edition=1")),
			Map.entry("editions", List.of("sort=number", "to=2030", "edition=1")),
			Map.entry("coverage",
					List.of("per=body", "source=ukraine", "source=russia", "metric=killed", "from=2024-11",
							"to=2025-01", "sort=-month", "knownOn=2024-11-15", "edition=1", "edition=open")),
			Map.entry("corrections", List.of("kind=addition", "sort=date", "collection=reports", "edition=1")),
			Map.entry("relations",
					List.of("kind=updates", "kind=repeats", "source=ukraine", "of=ukraine", "internal=true",
							"afterDispute=false", "from=2024-11", "to=2025-01", "sort=first", "knownOn=2025-01",
							"edition=1", "edition=open")),
			Map.entry("disagreements", List.of("kind=internal", "kind=range-disjoint", "source=ukraine", "within=31",
					"from=2024-11", "sort=first", "knownOn=2025-01", "edition=1")));

	/** What has to be asked for. */
	private static final Map<String, String> REQUIRED = Map.of("estimates/envelope", "&metric=troops-sent");

	/** The column that tells rows apart, where that is not their id. */
	private static final Map<String, String> COLUMNS = Map.of("editions", "number", "coverage", "month",
			"estimates/latest", "estimate", "estimates/envelope", "from");

	/** Where the same stands in JSON, where it is called otherwise. */
	private static final Map<String, String> KEYS = Map.of("estimates/latest", "/estimate/id");

	/** What there is in JSON-LD. */
	private static final Set<String> LINKED = Set.of("claims", "reports", "editions");

	private final List<ApiOnBoth> apis = List.of(ApiOnBoth.real(), ApiOnBoth.madeUp());

	@ParameterizedTest
	@ValueSource(strings = { "claims", "estimates", "reports", "sources", "locations", "publishers", "metrics",
			"storylines", "editions", "corrections", "coverage", "estimates/latest", "estimates/envelope",
			"disagreements", "relations", "timeline" })
	void allHoldTheSameRecordsInTheSameOrder(String collection) {
		Random random = new Random(collection.hashCode());
		String column = COLUMNS.getOrDefault(collection, "id");
		String key = KEYS.getOrDefault(collection, "/" + column);
		int found = 0;
		for (int i = 0; i < QUESTIONS; i++) {
			ApiOnBoth api = this.apis.get(i % 2);
			String query = query(FILTERS.getOrDefault(collection, REGISTRY), random)
					+ REQUIRED.getOrDefault(collection, "");
			List<JsonNode> items = api
				.walk("/api/v1/%s?size=%d%s".formatted(collection, 20 + random.nextInt(60), query));
			String path = "/api/v1/" + collection + ".%s?count=true" + query;
			Answer csv = api.ok(path.formatted("csv"));
			assertThat(column(csv, column)).as(query)
				.isEqualTo(items.stream().map((item) -> item.at(key).asString()).toList());
			assertThat(csv.header("x-row-count")).as(query).isEqualTo(String.valueOf(items.size()));
			assertThat(lines(api.ok(path.formatted("ndjson")))).as(query).isEqualTo(items);
			if (collection.equals("locations")) {
				JsonNode features = api.ok(path.formatted("geojson")).json().get("features");
				assertThat(features).extracting((feature) -> feature.get("properties")).as(query).isEqualTo(items);
			}
			if (LINKED.contains(collection)) {
				Answer linked = api.ok(path.formatted("jsonld"));
				assertThat(linked.json().get("@graph")).as(query)
					.extracting((node) -> node.get("@id").stringValue())
					.isEqualTo(items.stream()
						.map((item) -> "/api/v1/%s/%s".formatted(collection, item.at(key).asString()))
						.toList());
				assertThat(linked.header("x-row-count")).as(query).isEqualTo(String.valueOf(items.size()));
			}
			found += items.size();
		}
		assertThat(found).isPositive();
	}

	@ParameterizedTest
	@ValueSource(strings = { "claims", "reports", "corrections" })
	void bothFeedsHoldTheRecordsOfTheListInOneOrder(String collection) {
		Random random = new Random(collection.hashCode());
		List<String> filters = Objects.requireNonNull(FILTERS.get(collection))
			.stream()
			.filter((filter) -> !filter.startsWith("sort="))
			.toList();
		int found = 0;
		for (int i = 0; i < QUESTIONS; i++) {
			ApiOnBoth api = this.apis.get(i % 2);
			String query = query(filters, random);
			String path = "/api/v1/" + collection + ".%s?size=1000" + query;
			ReadFeed atom = ReadFeed.atom(api.ok(path.formatted("atom")).body());
			ReadFeed json = ReadFeed.json(api.ok(path.formatted("feed.json")).body());
			assertThat(json.entries()).as(query).isEqualTo(atom.entries());
			assertThat(atom.next()).as(query).isNull();
			boolean leavesOut = !collection.equals("corrections") && !query.contains("&status=");
			List<JsonNode> items = api
				.walk("/api/v1/%s?size=1000%s%s".formatted(collection, query, leavesOut ? "&status=any" : ""));
			assertThat(atom.entries()).as(query)
				.extracting((entry) -> entry.link().replaceAll(".*/|\\?.*", ""))
				.containsExactlyInAnyOrderElementsOf(
						items.stream().map((item) -> item.get("id").stringValue()).toList());
			found += items.size();
		}
		assertThat(found).isPositive();
	}

	/** Some of the filters, and of those with one name one at most. */
	static String query(List<String> filters, Random random) {
		StringBuilder query = new StringBuilder();
		for (String filter : filters) {
			String name = filter.substring(0, filter.indexOf('=') + 1);
			if (random.nextInt(4) == 0 && query.indexOf("&" + name) < 0) {
				query.append('&').append(filter);
			}
		}
		return query.toString();
	}

	private static List<String> column(Answer csv, String name) {
		return CsvReader.builder().ofNamedCsvRecord(csv.body()).stream().map((row) -> row.getField(name)).toList();
	}

	private static List<JsonNode> lines(Answer ndjson) {
		return ndjson.body().lines().map((line) -> JsonMapper.shared().readTree(line)).toList();
	}

}
