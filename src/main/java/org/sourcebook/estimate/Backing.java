package org.sourcebook.estimate;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.sourcebook.claim.Accounts;
import org.sourcebook.figure.Account;
import org.sourcebook.figure.Figure;
import org.sourcebook.figure.Origins;
import org.sourcebook.figure.Position;
import org.sourcebook.report.Estimate;

import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Component;

/**
 * Finds what backs totals: the figures of the same holder that state the same and were
 * known, and how the claims hang together in which they stand.
 */
@Component
class Backing {

	private final StandingTotals totals;

	private final Accounts accounts;

	Backing(StandingTotals totals, Accounts accounts) {
		this.totals = totals;
		this.accounts = accounts;
	}

	/** What backs totals: it is read at once, for any of them and any day. */
	Backed of(Collection<Position> positions, LatestQuestion asked) {
		Specification<Estimate> numbers = StandingTotals.like(positions, asked);
		Map<List<Object>, List<Figure>> alike = this.totals.figures(numbers, asked.registry())
			.stream()
			.collect(Collectors.groupingBy((figure) -> List.of(asked.per().holder(figure), figure.statement())));
		Map<Figure, List<Figure>> backing = new HashMap<>();
		positions.forEach((position) -> backing.put(position.figure(),
				alike.getOrDefault(List.of(position.holder(), position.figure().statement()), List.of())
					.stream()
					.filter(position.figure()::states)
					.toList()));
		Map<String, List<Figure>> byClaim = backing.values()
			.stream()
			.flatMap(List::stream)
			.distinct()
			.collect(Collectors.groupingBy(Figure::claim));
		return new Backed(backing, this.accounts.of(byClaim, numbers, asked.registry()), asked);
	}

	/**
	 * What backs some totals.
	 */
	final class Backed {

		private final Map<Figure, List<Figure>> figures;

		private final Map<Figure, NavigableSet<LocalDate>> days = new HashMap<>();

		private final Map<String, Account> read;

		private final LatestQuestion asked;

		private Backed(Map<Figure, List<Figure>> figures, Map<String, Account> read, LatestQuestion asked) {
			this.figures = figures;
			this.read = read;
			this.asked = asked;
		}

		/** Whether anything that backs some of the totals became known after a day. */
		boolean grew(Collection<Position> positions, LocalDate after, LocalDate until) {
			return positions.stream().anyMatch((position) -> {
				LocalDate next = this.days.computeIfAbsent(position.figure(), this::days).higher(after);
				return next != null && !next.isAfter(until);
			});
		}

		private NavigableSet<LocalDate> days(Figure total) {
			return this.figures.getOrDefault(total, List.of())
				.stream()
				.map(Figure::known)
				.collect(Collectors.toCollection(TreeSet::new));
		}

		/**
		 * How the claims hang together that back some of the totals.
		 * @param day the last day whose publications count
		 */
		Origins origins(Collection<Position> positions, LocalDate day) {
			Map<String, List<Figure>> byClaim = positions.stream()
				.flatMap((position) -> this.figures.getOrDefault(position.figure(), List.of()).stream())
				.filter((figure) -> !figure.known().isAfter(day))
				.distinct()
				.collect(Collectors.groupingBy(Figure::claim, LinkedHashMap::new, Collectors.toList()));
			List<Account> claims = byClaim.entrySet().stream().map((claim) -> {
				Account account = this.read.get(claim.getKey());
				return (account != null) ? account.stating(claim.getValue()) : null;
			}).filter(Objects::nonNull).toList();
			return Backing.this.accounts.origins(claims, day, this.asked.view(), this.asked.registry());
		}

	}

}
