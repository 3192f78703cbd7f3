package org.sourcebook.figure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.jspecify.annotations.Nullable;
import org.sourcebook.kernel.Bounds;
import org.sourcebook.kernel.FuzzyDate;
import org.sourcebook.kernel.NumberRange;
import org.sourcebook.kernel.Qualifier;

/**
 * Figures for tests.
 */
final class Figures {

	private static final LocalDate START = LocalDate.of(2024, 10, 1);

	private Figures() {
	}

	/** A stated number of troops, said and published on one day each. */
	static Figure figure(String id, String body, String asOf, String said, String published) {
		return figure(id, body, null, asOf, said, published);
	}

	static Figure figure(String id, String body, @Nullable String place, String asOf, String said, String published) {
		NumberRange number = NumberRange.of(12000L, 12000L);
		return new Figure(id, "claim-" + id, "report-" + id, body, body, "troops-sent", place, false, bounds(asOf),
				bounds(said), bounds(published), Qualifier.STATED, number, number, null);
	}

	static Bounds bounds(String date) {
		return FuzzyDate.parse(date).bounds();
	}

	/** As many figures as wanted, of few holders and days, so that they meet often. */
	static List<Figure> random(Random random, int wanted) {
		List<Figure> figures = new ArrayList<>();
		for (int i = 0; i < wanted; i++) {
			int body = random.nextInt(3);
			Long lower = random.nextBoolean() ? random.nextLong(5) : null;
			Long upper = random.nextBoolean() ? 5 + random.nextLong(5) : null;
			NumberRange number = NumberRange.of(lower, upper);
			figures.add(new Figure("e%02d".formatted(random.nextInt(100) * 100 + i), "c" + i, "r" + random.nextInt(8),
					"speaker-" + body + random.nextInt(2), "body-" + body, "troops-sent",
					Arrays.asList(null, "kursk", "russia").get(random.nextInt(3)), false, days(random), days(random),
					days(random), Qualifier.BETWEEN, number, number, null));
		}
		return figures;
	}

	private static Bounds days(Random random) {
		LocalDate earliest = START.plusDays(random.nextInt(20));
		LocalDate latest = earliest.plusDays(random.nextInt(4));
		return switch (random.nextInt(10)) {
			case 0 -> new Bounds(null, latest);
			case 1 -> new Bounds(earliest, null);
			default -> new Bounds(earliest, latest);
		};
	}

}
