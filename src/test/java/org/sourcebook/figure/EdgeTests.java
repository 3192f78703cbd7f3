package org.sourcebook.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sourcebook.kernel.Bounds;
import org.sourcebook.kernel.NumberRange;
import org.sourcebook.kernel.Qualifier;

import static org.assertj.core.api.Assertions.assertThat;

class EdgeTests {

	@Test
	void theEdgesAreTheLowestLowerAndTheHighestUpperBound() {
		List<Figure> figures = List.of(figure("a", 2000L, 9999L), figure("b", 3000L, 3000L), figure("c", 200L, 9999L));
		assertThat(Edge.lower(figures)).isEqualTo(new Edge(BigDecimal.valueOf(200), List.of("c")));
		assertThat(Edge.upper(figures)).isEqualTo(new Edge(BigDecimal.valueOf(9999), List.of("a", "c")));
	}

	/** What is called "more than 3,000" may be any number above, whatever others say. */
	@Test
	void oneFigureWithoutABoundLeavesTheEdgeOpenWhateverOthersState() {
		List<Figure> figures = List.of(figure("a", 1100L, 1100L), figure("b", 3000L, null));
		assertThat(Edge.upper(figures)).isEqualTo(new Edge(null, List.of("b")));
		assertThat(Edge.upper(figures).isOpen()).isTrue();
		assertThat(Edge.lower(figures).isOpen()).isFalse();
	}

	@Test
	void everyBoundLiesWithinTheEdgesAndEveryEdgeIsSomebodysBound() {
		for (int seed = 0; seed < 300; seed++) {
			List<Figure> figures = new ArrayList<>(Figures.random(new Random(seed), 1 + seed % 7));
			Edge lower = Edge.lower(figures);
			Edge upper = Edge.upper(figures);
			for (Figure figure : figures) {
				NumberRange bounds = figure.bounds();
				assertThat(lower.isOpen() || (bounds.lower() != null && lower.bound() != null
						&& bounds.lower().compareTo(lower.bound()) >= 0))
					.isTrue();
				assertThat(upper.isOpen() || (bounds.upper() != null && upper.bound() != null
						&& bounds.upper().compareTo(upper.bound()) <= 0))
					.isTrue();
				assertThat(lower.figures().contains(figure.id()))
					.isEqualTo(Objects.equals(bounds.lower(), lower.bound()));
				assertThat(upper.figures().contains(figure.id()))
					.isEqualTo(Objects.equals(bounds.upper(), upper.bound()));
			}
			assertThat(lower.figures()).isNotEmpty();
			assertThat(upper.figures()).isNotEmpty();
		}
	}

	private static Figure figure(String id, @Nullable Long lower, @Nullable Long upper) {
		Bounds day = Figures.bounds("2024-10-23");
		NumberRange bounds = NumberRange.of(lower, upper);
		return new Figure(id, "claim-" + id, "report", "kyiv", "kyiv", "troops-sent", null, false, day, day, day,
				Qualifier.BETWEEN, bounds, bounds, null);
	}

}
