package org.sourcebook.web;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * A cursor comes back as it was given out, or not at all.
 */
class CursorTests {

	@Test
	void aCursorComesBackAsItWasGivenOut() {
		for (List<String> position : List.of(List.<String>of(), List.of("2024-10-26", "2024-10-27", "x-c01"),
				List.of("Київ \"quoted\" \\ / + ?", ""))) {
			Cursor cursor = new Cursor("open", "0123456789abcdef", position);
			assertThat(Cursor.decode(cursor.encode())).isEqualTo(cursor);
		}
	}

	@Test
	void aCursorNeedsNoEscapingInAUrl() {
		for (int i = 0; i < 200; i++) {
			assertThat(new Cursor("1", "?".repeat(i) + "~ÿ", List.of(">")).encode()).matches("[A-Za-z0-9_-]+");
		}
	}

	@Test
	void aCursorIsACompactJsonArray() {
		byte[] json = Base64.getUrlDecoder().decode(new Cursor("1", "ab", List.of("c")).encode());
		assertThat(json).asString(StandardCharsets.UTF_8).isEqualTo("[\"1\",\"ab\",\"c\"]");
	}

	@ParameterizedTest
	@ValueSource(strings = { "null", "[]", "[\"1\"]", "[1,\"ab\"]", "[\"1\",null]", "[null,\"ab\"]",
			"[\"1\",\"ab\",null]", "[\"1\", \"ab\"]", "[\"1\",\"ab\"] ", "[\"1\",\"ab\"]x", "[\"1\",[\"ab\"]]", "{}",
			"\"1\"", "[\"1\",\"ab\"", "[\"1\",\"ab\",\"\\ud800\"]" })
	void otherJsonIsNoCursor(String json) {
		String text = Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
		assertThatIllegalArgumentException().isThrownBy(() -> Cursor.decode(text));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "!", "made-up", "ä", "WyIxIiwiYWIiXQ==", "WyIxIiwiYWIiXR", "%00" })
	void otherTextIsNoCursor(String text) {
		assertThatIllegalArgumentException().isThrownBy(() -> Cursor.decode(text));
	}

	@Test
	void theTextsAboveAreNearlyACursor() {
		assertThat(Cursor.decode("WyIxIiwiYWIiXQ")).isEqualTo(new Cursor("1", "ab", List.of()));
	}

}
