package org.sourcebook.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sourcebook.kernel.FuzzyDate;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/**
 * The members that are asked for are kept, and look as they always do.
 */
class FieldsTests {

	private static final View WHOLE = new View("c1", "text", FuzzyDate.parse("2024-10~"), new BigDecimal("12000.00"),
			List.of(new Hop("ukraine", "a"), new Hop("nis", "b")), null, List.of());

	private static final View BARE = new View("c2", "text", FuzzyDate.parse("2024"), BigDecimal.ONE, List.of(), null,
			List.of("x"));

	@Test
	void withoutTheParameterEverythingIsKept() {
		Fields fields = Fields.parse(null, View.class);
		assertThat(fields.apply(WHOLE)).isSameAs(WHOLE);
		assertThat(fields.has("text")).isTrue();
	}

	@Test
	void whatIsAskedForIsKeptInTheOrderOfTheWhole() {
		Fields fields = Fields.parse("hops,text,said_on,figure,id", View.class);
		assertThat(json(fields.apply(WHOLE))).isEqualTo("{\"id\":\"c1\",\"text\":\"text\",\"said_on\":\"2024-10~\","
				+ "\"figure\":12000.00,\"hops\":[{\"id\":\"ukraine\",\"role\":\"a\"},{\"id\":\"nis\",\"role\":\"b\"}]}");
		assertThat(fields.has("hops")).isTrue();
		assertThat(fields.has("note")).isFalse();
	}

	@Test
	void aMemberOfAMemberIsNotMistakenForOne() {
		assertThat(json(Fields.parse("id", View.class).apply(WHOLE))).isEqualTo("{\"id\":\"c1\"}");
		assertThat(json(Fields.parse("hops", View.class).apply(WHOLE)))
			.isEqualTo("{\"hops\":[{\"id\":\"ukraine\",\"role\":\"a\"},{\"id\":\"nis\",\"role\":\"b\"}]}");
	}

	@Test
	void aMemberThatTheWholeLeavesOutIsLeftOut() {
		Fields fields = Fields.parse("id,note,tags", View.class);
		assertThat(json(fields.apply(WHOLE))).isEqualTo("{\"id\":\"c1\",\"note\":null}");
		assertThat(json(fields.apply(BARE))).isEqualTo("{\"id\":\"c2\",\"note\":null,\"tags\":[\"x\"]}");
	}

	@Test
	void itemsOfAPageAreCutAndTheEnvelopeIsNot() {
		Fields fields = Fields.parse("id", View.class);
		Page<Object> page = new Page<>(List.of(fields.apply(WHOLE), fields.apply(BARE)),
				new PageInfo(50, null, null, null), new ViewInfo(null, true, null, Map.of()), null);
		assertThat(json(page)).isEqualTo("{\"items\":[{\"id\":\"c1\"},{\"id\":\"c2\"}],"
				+ "\"page\":{\"size\":50,\"total\":null,\"next\":null,\"cursor\":null},"
				+ "\"view\":{\"edition\":null,\"open\":true,\"knownOn\":null}}");
	}

	@Test
	void renamedIdsAreShownWhereThereAreSome() {
		assertThat(json(new ViewInfo(3, false, "2024", Map.of("old", "new"))))
			.isEqualTo("{\"edition\":3,\"open\":false,\"knownOn\":\"2024\",\"renamed\":{\"old\":\"new\"}}");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", textBlock = """
			texd   | texd    | names a member these answers don't have | text
			said   | said    | names a member these answers don't have | id
			ID,    | ID      | names a member these answers don't have | id
			' text'| ' text' | names a member these answers don't have | text
			id,id  | id      | names a member twice                    | -
			id,    | 'id,'   | has an empty name in it                 | -
			','    | ','     | has an empty name in it                 | -
			''     | ''      | has an empty name in it                 | -
			""")
	void aNameThatCannotBeKeptIsRefused(String fields, String value, String reason, @Nullable String didYouMean) {
		ParameterError error = refusal(fields).get(0);
		assertThat(error.parameter()).isEqualTo("fields");
		assertThat(error.value()).isEqualTo(value);
		assertThat(error.reason()).isEqualTo(reason);
		assertThat(error.didYouMean()).isEqualTo(didYouMean);
	}

	@Test
	void everyBadNameIsTold() {
		List<ParameterError> errors = refusal("one,id,two,id");
		assertThat(errors).extracting(ParameterError::value).containsExactly("one", "two", "id");
		assertThat(errors.get(0).allowed()).containsExactly("id", "text", "said_on", "figure", "hops", "note", "tags");
	}

	private static List<ParameterError> refusal(String fields) {
		return catchThrowableOfType(BadParameters.class, () -> Fields.parse(fields, View.class)).errors();
	}

	private static String json(Object value) {
		return JsonMapper.shared().writeValueAsString(value);
	}

	record View(String id, String text, @JsonProperty("said_on") FuzzyDate said, BigDecimal figure, List<Hop> hops,
			@Nullable String note, @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> tags) {

	}

	record Hop(String id, String role) {

	}

}
