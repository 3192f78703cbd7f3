package org.sourcebook.estimate;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.sourcebook.edition.View;
import org.sourcebook.figure.Figure;
import org.sourcebook.figure.Per;
import org.sourcebook.figure.Position;
import org.sourcebook.figure.Positions;
import org.sourcebook.kernel.NumberRange;
import org.sourcebook.registry.Registry;
import org.sourcebook.registry.RegistryKind;
import org.sourcebook.report.Estimate;

import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Component;

/**
 * The totals that stand on a day. Those of the last questions are kept: an edition does
 * not change.
 */
@Component
class StandingTotals {

	/** How many totals are kept, of all questions: some tens of megabytes. */
	private static final int KEPT = 100_000;

	private final Figures figures;

	private final Cache<Question, List<Position>> known = Caffeine.newBuilder()
		.maximumWeight(KEPT)
		.weigher((Question asked, List<Position> positions) -> positions.size() + 1)
		.build();

	StandingTotals(Figures figures) {
		this.figures = figures;
	}

	/**
	 * What stands on a day.
	 * @param totals which estimates count
	 */
	List<Position> on(LocalDate day, Per per, ResolvedEstimates totals, View view, Registry registry) {
		return this.known.get(new Question(view.setDigest(), day, per, totals), (asked) -> {
			try (Stream<Figure> figures = this.figures.of(totals.wanted().and(knownOn(day)), registry)) {
				return Positions.on(day, figures::iterator, per);
			}
		});
	}

	/** What stood on each day up to the last one. */
	Positions upTo(LatestQuestion asked) {
		try (Stream<Figure> figures = this.figures.of(asked.totals().wanted().and(knownOn(asked.day())),
				asked.registry())) {
			return Positions.of(figures::iterator, asked.per());
		}
	}

	/** Some figures, read row by row. */
	List<Figure> figures(Specification<Estimate> wanted, Registry registry) {
		try (Stream<Figure> figures = this.figures.of(wanted, registry)) {
			return figures.toList();
		}
	}

	/**
	 * Chooses the numbers that were known on a day and state the same of the same metric
	 * as some that stand, whoever holds them.
	 */
	static Specification<Estimate> like(Collection<Position> positions, LatestQuestion asked) {
		Set<String> metrics = new HashSet<>();
		Set<Long> numbers = new HashSet<>();
		positions.forEach((position) -> {
			metrics.addAll(asked.registry().everyName(RegistryKind.METRICS, position.figure().metric()));
			NumberRange bounds = position.figure().bounds();
			Stream.of(bounds.lower(), bounds.upper())
				.filter(Objects::nonNull)
				.findFirst()
				.ifPresent((number) -> numbers.add(number.longValueExact()));
		});
		Specification<Estimate> alike = (row, query, criteria) -> criteria.and(row.get("metric").in(metrics),
				row.get("sortFigure").in(numbers));
		return asked.totals().wanted().and(knownOn(asked.day())).and(alike);
	}

	private static Specification<Estimate> knownOn(LocalDate day) {
		return (row, query, criteria) -> criteria.lessThanOrEqualTo(row.get("publishedLatest"), day);
	}

	private record Question(String setDigest, LocalDate day, Per per, ResolvedEstimates totals) {
	}

}
