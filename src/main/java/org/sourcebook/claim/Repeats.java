package org.sourcebook.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Root;
import org.jspecify.annotations.Nullable;
import org.sourcebook.edition.Standing;
import org.sourcebook.edition.View;
import org.sourcebook.kernel.RelationKind;
import org.sourcebook.kernel.Word;
import org.sourcebook.report.Claim;
import org.sourcebook.report.StatedRelation;
import org.springframework.stereotype.Component;

/**
 * Which claims repeat which, as somebody wrote it down. It is read once per edition, as a
 * whole: who leans on whom may go through any claim.
 */
@Component
class Repeats {

	private static final String REPEATS = Word.of(RelationKind.REPEATS);

	/** How many relations are kept, of some editions: some hundred bytes each. */
	private static final int KEPT = 500_000;

	private final EntityManager entities;

	private final Cache<String, Map<String, List<Repeated>>> known = Caffeine.newBuilder()
		.maximumWeight(KEPT)
		.weigher((String edition, Map<String, List<Repeated>> all) -> all.size() + 1)
		.build();

	Repeats(EntityManager entities) {
		this.entities = entities;
	}

	/** The claims a claim repeats, of those that were known on a day. */
	Function<String, Collection<String>> knownOn(@Nullable LocalDate day, View view) {
		Map<String, List<Repeated>> all = this.known.get(view.edition() + " " + view.setDigest(), (key) -> read(view));
		return (claim) -> all.getOrDefault(claim, List.of())
			.stream()
			.filter((repeated) -> day == null || !repeated.known().isAfter(day))
			.map(Repeated::claim)
			.toList();
	}

	private Map<String, List<Repeated>> read(View view) {
		CriteriaBuilder criteria = this.entities.getCriteriaBuilder();
		CriteriaQuery<Object[]> query = criteria.createQuery(Object[].class);
		Root<StatedRelation> relation = query.from(StatedRelation.class);
		Root<Claim> one = query.from(Claim.class);
		Root<Claim> other = query.from(Claim.class);
		query.select(criteria.array(one.get("id"), other.get("id"), relation.get("firstDay")))
			.where(criteria.equal(relation.get("kind"), REPEATS),
					Standing.in(view, relation, "stated_relation", query, criteria),
					criteria.equal(one.get("pk"), relation.get("oneClaimPk")),
					criteria.equal(other.get("pk"), relation.get("otherClaimPk")));
		Map<String, List<Repeated>> all = new HashMap<>();
		this.entities.createQuery(query)
			.getResultList()
			.forEach((row) -> all.computeIfAbsent((String) row[0], (claim) -> new ArrayList<>())
				.add(new Repeated((String) row[1], (LocalDate) row[2])));
		return all;
	}

	/**
	 * A claim that is repeated.
	 *
	 * @param claim its id in the edition
	 * @param known the day from which both are known
	 */
	private record Repeated(String claim, LocalDate known) {
	}

}
