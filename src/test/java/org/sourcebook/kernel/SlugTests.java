package org.sourcebook.kernel;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class SlugTests {

	@ParameterizedTest
	@ValueSource(strings = { "a", "7", "tass", "2024-10-26-kyiv-independent", "us-officials-unnamed", "nh-1-2-3" })
	void wordsJoinedBySingleHyphensAreIds(String text) {
		assertThat(Slug.isValid(text)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "", "-", "-a", "a-", "a--b", "A", "Tass", "a b", "a.b", "a_b", "a/b", "київ", "é", "a\n", "１" })
	void nothingElseIs(String text) {
		assertThat(Slug.isValid(text)).isFalse();
	}

	@Test
	void anIdHasAtMost160Characters() {
		assertThat(Slug.isValid("a".repeat(160))).isTrue();
		assertThat(Slug.isValid("a".repeat(161))).isFalse();
	}

}
