package org.sourcebook.kernel;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * The months a date may lie in and one of some others may, too.
 */
public final class SharedMonths {

	private SharedMonths() {
	}

	/** As stretches of time that have no month in common. */
	public static List<Bounds> of(Bounds date, Collection<Bounds> others) {
		List<Bounds> shared = new ArrayList<>();
		Bounds own = months(date);
		others.stream()
			.map(SharedMonths::months)
			.filter(own::overlaps)
			.map((other) -> Bounds.ofSortDays(later(own.sortEarliest(), other.sortEarliest()),
					earlier(own.sortLatest(), other.sortLatest())))
			.sorted(Comparator.comparing(Bounds::sortEarliest))
			.forEach((next) -> {
				Bounds last = shared.isEmpty() ? null : shared.get(shared.size() - 1);
				if (last != null && last.overlaps(next)) {
					shared.set(shared.size() - 1,
							Bounds.ofSortDays(last.sortEarliest(), later(last.sortLatest(), next.sortLatest())));
				}
				else {
					shared.add(next);
				}
			});
		return shared;
	}

	/** From the first day of its first month to the last of its last. */
	private static Bounds months(Bounds date) {
		LocalDate earliest = date.earliest();
		LocalDate latest = date.latest();
		return new Bounds((earliest != null) ? earliest.withDayOfMonth(1) : null,
				(latest != null) ? YearMonth.from(latest).atEndOfMonth() : null);
	}

	private static LocalDate earlier(LocalDate one, LocalDate other) {
		return one.isBefore(other) ? one : other;
	}

	private static LocalDate later(LocalDate one, LocalDate other) {
		return one.isAfter(other) ? one : other;
	}

}
