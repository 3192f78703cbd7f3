package org.sourcebook.estimate;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.sourcebook.figure.Figure;
import org.sourcebook.kernel.Bounds;
import org.sourcebook.kernel.NumberRange;
import org.sourcebook.kernel.Qualifier;
import org.sourcebook.web.BadParameters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ChosenClaimsTests {

	private static final Bounds DAY = Bounds.ofSortDays(LocalDate.of(2024, 10, 26), LocalDate.of(2024, 10, 26));

	@Test
	void asManyClaimsAsMayBeAreLookedAtWhateverNumbersTheyHave() {
		List<Figure> figures = IntStream.range(0, 9).mapToObj(ChosenClaimsTests::figure).toList();
		assertThat(ChosenClaims.byClaim(figures.iterator(), 3)).containsOnlyKeys("c0", "c1", "c2")
			.allSatisfy((claim, own) -> assertThat(own).hasSize(3));
	}

	@Test
	void oneMoreIsRefusedWithAWayToNarrow() {
		List<Figure> figures = IntStream.range(0, 9).mapToObj(ChosenClaimsTests::figure).toList();
		assertThatExceptionOfType(BadParameters.class).isThrownBy(() -> ChosenClaims.byClaim(figures.iterator(), 2))
			.satisfies((refused) -> assertThat(refused.errors()).singleElement()
				.satisfies((error) -> assertThat(error.reason()).contains("more than 2 claims", "narrow them")));
	}

	private static Figure figure(int i) {
		NumberRange number = NumberRange.of((long) i, (long) i);
		return new Figure("e" + i, "c" + i % 3, "r", "hur", "ukraine", "troops-sent", null, false, DAY, DAY, DAY,
				Qualifier.STATED, number, number, null);
	}

}
