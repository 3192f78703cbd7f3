package org.sourcebook.kernel;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class AncestryTests {

	private static final LocalDate TODAY = LocalDate.of(2024, 10, 26);

	private static final Map<String, String> FORMER = Map.of("gur", "hur");

	@Test
	void aPathLeadsFromTheIdToItsBody() {
		Ancestry ancestry = ancestry(Map.of("kirby", always("nsc"), "nsc", always("us"), "us", List.of()));
		assertThat(ancestry.path("kirby", TODAY)).containsExactly("kirby", "nsc", "us");
		assertThat(ancestry.path("us", TODAY)).containsExactly("us");
	}

	@Test
	void theParentIsTheOneOfThatDay() {
		Ancestry ancestry = ancestry(Map.of("kirby",
				List.of(new Span<>("pentagon", FuzzyDate.parse("2021"), FuzzyDate.parse("2022-05-26")),
						new Span<>("nsc", FuzzyDate.parse("2022-05-27"), FuzzyDate.parse("2025-01-20"))),
				"nsc", always("us"), "pentagon", always("us"), "us", List.of()));
		assertThat(ancestry.path("kirby", LocalDate.of(2022, 5, 26))).containsExactly("kirby", "pentagon", "us");
		assertThat(ancestry.path("kirby", LocalDate.of(2022, 5, 27))).containsExactly("kirby", "nsc", "us");
		assertThat(ancestry.path("kirby", LocalDate.of(2026, 1, 1))).containsExactly("kirby");
	}

	@Test
	void formerIdsLeadToThePresentOnes() {
		Ancestry ancestry = ancestry(
				Map.of("spokesman", always("gur"), "hur", always("ukraine"), "ukraine", List.of()));
		assertThat(ancestry.path("gur", TODAY)).containsExactly("hur", "ukraine");
		assertThat(ancestry.path("spokesman", TODAY)).containsExactly("spokesman", "hur", "ukraine");
	}

	@Test
	void whatIsNotKnownStandsAlone() {
		Ancestry ancestry = ancestry(Map.of("kirby", always("nobody")));
		assertThat(ancestry.path("nobody", TODAY)).containsExactly("nobody");
		assertThat(ancestry.path("kirby", TODAY)).containsExactly("kirby");
	}

	@Test
	void aCircleEndsWhereItBegan() {
		Ancestry ancestry = ancestry(Map.of("a", always("b"), "b", always("c"), "c", always("a")));
		assertThat(ancestry.path("b", TODAY)).containsExactly("b", "c", "a");
	}

	private static Ancestry ancestry(Map<String, List<Span<String>>> parents) {
		Set<String> present = parents.keySet();
		return new Ancestry(parents, (id) -> present.contains(id) ? id : FORMER.get(id));
	}

	private static List<Span<String>> always(String parent) {
		return List.of(Span.always(parent));
	}

}
