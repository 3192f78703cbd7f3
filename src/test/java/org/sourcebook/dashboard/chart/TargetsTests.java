package org.sourcebook.dashboard.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Where marks can be pointed at.
 */
class TargetsTests {

	private static List<Placed> place(double width, List<Mark> marks) {
		Box room = new Box(40, 20, width, 300);
		TimeScale time = new TimeScale(LocalDate.of(2024, 9, 20), LocalDate.of(2025, 12, 1), room.left(), room.right());
		NumberScale numbers = NumberScale.of(
				marks.stream().flatMap((mark) -> Stream.of(mark.lower(), mark.upper())).toList(), room.bottom(),
				room.top(), 0, null);
		return Marks.place(new Plot(room, time, numbers, width < 500), marks, new Bodies(marks));
	}

	/** Figures and ranges by turns. */
	private static List<Mark> many(int seed) {
		Random random = new Random(seed);
		List<Mark> marks = new ArrayList<>();
		for (int i = 0; i < 150; i++) {
			int lower = 100 * (5 + random.nextInt(100));
			marks.add(Stated.by("body" + random.nextInt(9),
					LocalDate.of(2024, 10, 1).plusDays(random.nextInt(400)).toString(), lower,
					(i % 4 == 0) ? lower + 3000 : lower));
		}
		return marks;
	}

	@ParameterizedTest
	@ValueSource(ints = { 280, 500, 820 })
	void whoPointsAtAFigurePointsAtItAndNotAtItsNeighbour(int width) {
		for (int seed = 0; seed < 10; seed++) {
			List<Placed> marks = place(width, many(seed));
			List<Drawing.Link> links = Targets.of(marks);
			assertThat(links).hasSize(marks.size());
			for (Placed mark : marks) {
				if (mark.mark().isFigure() && marks.stream().noneMatch((other) -> isHidden(mark, other))) {
					assertThat(topmost(links, mark.x(), mark.reach().top())).isEqualTo(mark.mark().id());
				}
			}
		}
	}

	private static boolean isHidden(Placed mark, Placed other) {
		return other != mark && other.mark().isFigure() && Math.abs(other.x() - mark.x()) < 2
				&& Math.abs(other.reach().top() - mark.reach().top()) < 2;
	}

	private static String topmost(List<Drawing.Link> links, double x, double y) {
		return links.stream()
			.filter((link) -> link.box().holds(Box.around(x, y, 0)))
			.reduce((first, second) -> second)
			.orElseThrow()
			.id();
	}

	@Test
	void aMarkByItselfIsAsWideAsAFingerNeeds() {
		List<Drawing.Link> links = Targets.of(place(820,
				List.of(Stated.by("alpha", "2024-10-24", 2000, 12000), Stated.by("beta", "2025-05-01", 500, 500))));
		assertThat(links).allSatisfy((link) -> {
			assertThat(link.box().width()).isEqualTo(24);
			assertThat(link.box().height()).isGreaterThanOrEqualTo(24);
		});
	}

	@Test
	void neighboursShareTheRoomBetweenThem() {
		List<Drawing.Link> links = Targets.of(place(820,
				List.of(Stated.by("alpha", "2024-10-24", 500, 500), Stated.by("beta", "2024-10-28", 500, 500))));
		assertThat(links.get(0).box().meets(links.get(1).box())).isFalse();
		assertThat(links).allSatisfy((link) -> assertThat(link.box().width()).isBetween(12.0, 23.0));
	}

}
