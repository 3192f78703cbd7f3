package org.sourcebook.claim;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.persistence.EntityManager;
import org.jspecify.annotations.Nullable;
import org.sourcebook.kernel.Qualifier;
import org.sourcebook.kernel.Word;
import org.sourcebook.registry.Registry;
import org.sourcebook.registry.RegistryKind;
import org.sourcebook.report.ClaimWords;
import org.sourcebook.report.Estimate;
import org.sourcebook.report.EstimateWords;
import org.sourcebook.report.WithdrawnView;
import org.sourcebook.web.DateView;
import org.springframework.stereotype.Component;

/**
 * Shows the numbers within claims.
 */
@Component
public class Numbers {

	private final EntityManager entities;

	Numbers(EntityManager entities) {
		this.entities = entities;
	}

	/** The numbers of claims, by the key of the claim, in their order. */
	Map<Long, List<NumberView>> ofClaims(Collection<Long> claims, Registry registry) {
		Map<Long, List<NumberView>> found = new HashMap<>();
		each(claims, registry,
				(row, view) -> found.computeIfAbsent(row.claimPk(), (key) -> new ArrayList<>()).add(view));
		return found;
	}

	/** The numbers of claims, by their own key. */
	public Map<Long, NumberView> byKey(Collection<Long> claims, Registry registry) {
		Map<Long, NumberView> found = new HashMap<>();
		each(claims, registry, (row, view) -> found.put(row.pk(), view));
		return found;
	}

	private void each(Collection<Long> claims, Registry registry, BiConsumer<Estimate, NumberView> found) {
		if (claims.isEmpty()) {
			return;
		}
		List<Estimate> rows = new ArrayList<>();
		Map<Long, EstimateWords> words = new HashMap<>();
		this.entities
			.createQuery("select e, w from Estimate e join EstimateWords w on w.pk = e.pk where e.claimPk in (:keys)"
					+ " order by e.claimPk, e.seq", Object[].class)
			.setParameter("keys", claims)
			.getResultList()
			.forEach((row) -> {
				Estimate estimate = (Estimate) row[0];
				rows.add(estimate);
				words.put(estimate.pk(), (EstimateWords) row[1]);
			});
		Map<String, List<String>> parts = parts(rows);
		rows.forEach((row) -> found.accept(row,
				view(row, words.get(row.pk()), parts.getOrDefault(row.id(), List.of()), registry)));
	}

	/**
	 * Numbers in the order of the estimates, with their words and parts where these are
	 * shown.
	 */
	public List<NumberView> of(List<Estimate> rows, Registry registry, boolean withWords, boolean withParts) {
		Map<Long, EstimateWords> words = withWords ? words(rows) : Map.of();
		Map<String, List<String>> parts = withParts ? partsOf(rows) : Map.of();
		return rows.stream()
			.map((row) -> view(row, words.get(row.pk()), parts.getOrDefault(row.id(), List.of()), registry))
			.toList();
	}

	/** The texts of claims, by the key of the claim. */
	public Map<Long, String> claimTexts(Collection<Long> claims) {
		return claims.isEmpty() ? Map.of()
				: this.entities.createQuery("from ClaimWords where pk in (:keys)", ClaimWords.class)
					.setParameter("keys", claims)
					.getResultList()
					.stream()
					.collect(Collectors.toMap(ClaimWords::pk, ClaimWords::text));
	}

	private Map<Long, EstimateWords> words(List<Estimate> rows) {
		return rows.isEmpty() ? Map.of()
				: this.entities.createQuery("from EstimateWords where pk in (:keys)", EstimateWords.class)
					.setParameter("keys", rows.stream().map(Estimate::pk).toList())
					.getResultList()
					.stream()
					.collect(Collectors.toMap(EstimateWords::pk, Function.identity()));
	}

	private Map<String, List<String>> partsOf(List<Estimate> rows) {
		return rows.isEmpty() ? Map.of()
				: parts(this.entities
					.createQuery("from Estimate where claimPk in (:keys) and partOf is not null order by claimPk, seq",
							Estimate.class)
					.setParameter("keys", rows.stream().map(Estimate::claimPk).distinct().toList())
					.getResultList());
	}

	private static Map<String, List<String>> parts(List<Estimate> rows) {
		Map<String, List<String>> parts = new HashMap<>();
		for (Estimate row : rows) {
			if (row.partOf() != null) {
				parts.computeIfAbsent(row.partOf(), (key) -> new ArrayList<>()).add(row.id());
			}
		}
		return parts;
	}

	private static NumberView view(Estimate row, @Nullable EstimateWords words, List<String> parts, Registry registry) {
		return new NumberView(row.id(), row.status(), row.partOf(), parts, MetricHead.of(row.metric(), registry),
				row.qualifier(), row.magnitude(), row.figure(), RangeView.of(row.lowerBound(), row.upperBound()),
				RangeView.of(row.readingLower(), row.readingUpper()), row.qualifier().equals(Word.of(Qualifier.ABOUT)),
				(words != null) ? words.wording() : null, asOf(row), DateView.of(row.expectedBy()),
				DateView.of(row.period()), (words != null) ? words.partWording() : null, date(row),
				(row.place() != null) ? registry.named(RegistryKind.LOCATIONS, row.place()) : null, row.projected(),
				row.total(), row.stance(), (words != null) ? words.note() : null,
				WithdrawnView.of(row.withdrawnOn(), (words != null) ? words.withdrawnReason() : null));
	}

	private static @Nullable DateView asOf(Estimate row) {
		return (row.asOf() != null && row.asOfEarliest() != null && row.asOfLatest() != null)
				? DateView.of(row.asOf(), row.asOfEarliest(), row.asOfLatest()) : null;
	}

	private static PrincipalDateView date(Estimate row) {
		String edtf = switch (row.dateBasis()) {
			case "asOf" -> row.asOf();
			case "by" -> row.expectedBy();
			default -> row.said();
		};
		DateView date = DateView.of((edtf != null) ? edtf : row.said(), row.dateEarliest(), row.dateLatest());
		return new PrincipalDateView(row.dateBasis(), date.edtf(), date.earliest(), date.latest());
	}

}
