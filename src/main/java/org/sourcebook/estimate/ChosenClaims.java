package org.sourcebook.estimate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import org.sourcebook.claim.ClaimRows;
import org.sourcebook.claim.ResolvedClaims;
import org.sourcebook.edition.StatusFilter;
import org.sourcebook.figure.Figure;
import org.sourcebook.kernel.Stance;
import org.sourcebook.kernel.Word;
import org.sourcebook.registry.Registry;
import org.sourcebook.report.Claim;
import org.sourcebook.report.Estimate;
import org.sourcebook.web.BadParameters;
import org.sourcebook.web.ParameterError;

import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Component;

/**
 * Reads the claims that filters choose, each with the numbers that count. Who leans on
 * whom is found in memory, so a question may choose only so many.
 */
@Component
class ChosenClaims {

	/** How many claims a question may choose. */
	static final int MOST = 10_000;

	private static final String ASSERTS = Word.of(Stance.ASSERTS);

	private final EntityManager entities;

	private final Figures figures;

	ChosenClaims(EntityManager entities, Figures figures) {
		this.entities = entities;
		this.figures = figures;
	}

	/**
	 * The claims, each with what it asserts of the metrics that are asked about, or of
	 * any.
	 */
	Map<String, List<Figure>> of(ResolvedClaims wanted, Registry registry) {
		Map<String, List<Figure>> chosen = new LinkedHashMap<>();
		List<Long> keys = new ArrayList<>();
		rows(Claim.class, wanted.wanted(ClaimRows.CLAIMS), "pk", "id").forEach((row) -> {
			keys.add((Long) row.get(0));
			chosen.put((String) row.get(1), new ArrayList<>());
		});
		refuseMore(chosen.size(), MOST);
		if (!keys.isEmpty()) {
			try (Stream<Figure> asserted = this.figures.ofAny(numbersIn(keys, wanted).and(asserted()), registry)) {
				asserted.forEach((figure) -> chosen.getOrDefault(figure.claim(), new ArrayList<>()).add(figure));
			}
		}
		return chosen;
	}

	private static Specification<Estimate> numbersIn(Collection<Long> claims, ResolvedClaims wanted) {
		return (row, query, criteria) -> {
			Predicate counts = criteria.and(row.get("claimPk").in(claims),
					StatusFilter.condition(wanted.filter().status(), row, criteria));
			return wanted.metrics().isEmpty() ? counts : criteria.and(counts, row.get("metric").in(wanted.metrics()));
		};
	}

	private static Specification<Estimate> asserted() {
		return (row, query, criteria) -> criteria.equal(row.get("stance"), ASSERTS);
	}

	/** The claims that assert one of the numbers, each with those it asserts. */
	Map<String, List<Figure>> asserting(ResolvedEstimates wanted, Registry registry) {
		try (Stream<Figure> asserted = this.figures.ofAny(wanted.wanted().and(asserted()), registry)) {
			return byClaim(asserted.iterator(), MOST);
		}
	}

	/** Figures by the claims they stand in, of which there may be only so many. */
	static Map<String, List<Figure>> byClaim(Iterator<Figure> figures, int most) {
		Map<String, List<Figure>> byClaim = new LinkedHashMap<>();
		while (figures.hasNext()) {
			Figure figure = figures.next();
			byClaim.computeIfAbsent(figure.claim(), (claim) -> new ArrayList<>()).add(figure);
			refuseMore(byClaim.size(), most);
		}
		return byClaim;
	}

	/** The numbers that the speaker passes on or denies, by what it does. */
	Map<String, List<String>> others(ResolvedEstimates wanted) {
		Map<String, List<String>> others = new LinkedHashMap<>();
		List<Tuple> rows = rows(Estimate.class, wanted.wanted().and(Specification.not(asserted())), "id", "stance");
		refuseMore(rows.size(), MOST);
		rows.forEach((row) -> others.computeIfAbsent((String) row.get(1), (stance) -> new ArrayList<>())
			.add((String) row.get(0)));
		return others;
	}

	/** One row more than may be, to see whether there is one. */
	private <T> List<Tuple> rows(Class<T> type, Specification<T> wanted, String... attributes) {
		CriteriaBuilder criteria = this.entities.getCriteriaBuilder();
		CriteriaQuery<Tuple> query = criteria.createTupleQuery();
		Root<T> row = query.from(type);
		query.select(criteria.tuple(Stream.of(attributes).map(row::get).toArray(Path[]::new)))
			.where(wanted.toPredicate(row, query, criteria))
			.orderBy(criteria.asc(row.get("id")));
		return this.entities.createQuery(query).setMaxResults(MOST + 1).getResultList();
	}

	private static void refuseMore(int chosen, int most) {
		if (chosen > most) {
			throw new BadParameters(List.of(ParameterError.of("from", null,
					"leaves more than %,d claims, and so many at most are looked at together; narrow them, by from and to,"
						.formatted(most) + " or by report, storyline, publisher, source, location or metric")));
		}
	}

}
