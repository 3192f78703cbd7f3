package org.sourcebook.api;

import java.nio.charset.StandardCharsets;
import java.util.List;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sourcebook.testing.Answer;
import org.sourcebook.testing.ApiOnBoth;
import org.sourcebook.testing.ReadFeed;
import org.sourcebook.testing.Triples;
import org.sourcebook.testing.UnrulyRecords;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.web.util.HtmlUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever a curator writes comes out of every format as it was written.
 */
class UnrulyFormatsTests {

	private static final List<String> UNRULY = List.of(UnrulyRecords.MARKUP, UnrulyRecords.TURNED, UnrulyRecords.LONG,
			UnrulyRecords.FORMULA);

	private final ApiOnBoth api = ApiOnBoth.unruly();

	@ParameterizedTest
	@CsvSource({ "claims, text, /text", "claims, source_name, /source/name", "claims, occasion, /occasion",
			"reports, headline, /headline", "reports, publisher_name, /publisher/name", "sources, name, /name",
			"sources, role, /role", "locations, name, /name", "locations, region, /region", "publishers, name, /name",
			"metrics, name, /name", "metrics, definition, /definition", "storylines, name, /name",
			"estimates, wording, /wording", "estimates, source_name, /source/name", "corrections, reason, /reason",
			"estimates/latest, source_name, /estimate/source/name", "timeline, source_name, /source/name" })
	void aCellHoldsWhatTheMemberHolds(String collection, String column, String member) {
		String path = "/api/v1/" + collection;
		List<String> members = this.api.ok(path + "?size=100")
			.items()
			.stream()
			.map((item) -> item.at(member).asString(""))
			.toList();
		assertThat(String.join("\n", members)).containsAnyOf(UNRULY.toArray(String[]::new));
		assertThat(cells(this.api.ok(path + ".csv").body(), column)).isEqualTo(members);
		assertThat(cells(this.api.ok(path + ".csv?excel=1").body().substring(1), column))
			.isEqualTo(members.stream().map((text) -> text.startsWith("=") ? "'" + text : text).toList());
		assertThat(this.api.ok(path + ".ndjson")
			.body()
			.lines()
			.map((line) -> JsonMapper.shared().readTree(line).at(member).asString(""))).isEqualTo(members);
	}

	/** The cells of a column; a row of another length than the first is an error. */
	private static List<String> cells(String csv, String column) {
		List<CsvRecord> rows = CsvReader.builder().ofCsvRecord(csv).stream().toList();
		int at = rows.get(0).getFields().indexOf(column);
		assertThat(at).as("%s of %s", column, rows.get(0).getFields()).isNotNegative();
		assertThat(rows).allSatisfy((row) -> assertThat(row.getFieldCount()).isEqualTo(rows.get(0).getFieldCount()));
		return rows.stream().skip(1).map((row) -> row.getField(at)).toList();
	}

	@ParameterizedTest
	@ValueSource(strings = { "claims", "reports", "corrections" })
	void anEntryOfAFeedHoldsTextAndNoMarkupOfIt(String collection) {
		ReadFeed atom = ReadFeed.atom(this.api.ok("/api/v1/" + collection + ".atom").body());
		ReadFeed json = ReadFeed.json(this.api.ok("/api/v1/" + collection + ".feed.json").body());
		assertThat(json.entries()).isNotEmpty().isEqualTo(atom.entries());
		assertThat(atom.entries()).allSatisfy((entry) -> {
			assertThat(entry.title() + HtmlUtils.htmlUnescape(entry.html())).contains(UnrulyRecords.MARKUP);
			assertThat(entry.html()).doesNotContain("<script", "<img", "<b>");
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "claims", "reports" })
	void linkedDataSaysWhatWasWritten(String collection) {
		Answer answer = this.api.ok("/api/v1/" + collection + ".jsonld");
		assertThat(Triples.of(answer).all())
			.anySatisfy((triple) -> assertThat(triple.object()).contains(UnrulyRecords.MARKUP));
	}

}
