package org.sourcebook.kernel;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class NearestTests {

	private static final Set<String> KNOWN = Set.of("yonhap", "tass", "ukraine", "us-officials-unnamed");

	@ParameterizedTest
	@CsvSource({ "yonhop, yonhap", "YONHAP, yonhap", "yonha, yonhap", "onhapp, yonhap", "tas, tass", "ukrane, ukraine",
			"us-officials-unamed, us-officials-unnamed", "yonhap, yonhap" })
	void aMistypedNameFindsTheOneThatWasMeant(String typed, String meant) {
		assertThat(Nearest.to(typed, KNOWN)).contains(meant);
	}

	@Test
	void whatIsTooFarAwayIsNotSuggested() {
		assertThat(Nearest.to("reuters", KNOWN)).isEmpty();
		assertThat(Nearest.to("us-officials", KNOWN)).isEmpty();
		assertThat(Nearest.to("tass", List.of("ap"))).isEmpty();
		assertThat(Nearest.to("tass", List.of())).isEmpty();
		assertThat(Nearest.to("x".repeat(100_000), KNOWN)).isEmpty();
	}

	@Test
	void theNearestOfSeveralIsSuggestedAndOfEqualsTheAlphabeticallyFirst() {
		assertThat(Nearest.to("kursk", List.of("bursa", "kurska"))).contains("kurska");
		assertThat(Nearest.to("kursks", List.of("kurska", "kursk", "kursksx"))).contains("kursk");
		assertThat(Nearest.to("cat", List.of("hat", "bat", "rat"))).contains("bat");
	}

	@Test
	void whatSharesNoLetterIsNotSuggested() {
		assertThat(Nearest.to("xy", List.of("id", "to"))).isEmpty();
		assertThat(Nearest.to("c7", List.of("c01"))).contains("c01");
	}

}
