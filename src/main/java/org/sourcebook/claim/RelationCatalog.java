package org.sourcebook.claim;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.sourcebook.edition.Editions;
import org.sourcebook.edition.View;
import org.sourcebook.registry.Registries;
import org.sourcebook.registry.Registry;
import org.sourcebook.report.Claim;
import org.sourcebook.report.Disagreement;
import org.sourcebook.web.Listed;
import org.sourcebook.web.Orders;
import org.sourcebook.web.SortedItems;
import org.sourcebook.web.UnknownRecord;
import org.sourcebook.web.Walk;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Answers the question how a claim stands to others. Who asks within another transaction
 * may go on if the claim is not known.
 */
@Service
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ, noRollbackFor = UnknownRecord.class)
public class RelationCatalog {

	static final Orders ORDERS = new Orders("kind", List.of("kind", "-kind"));

	private final KnownClaims claims;

	private final Relations relations;

	private final Disagreements disagreements;

	private final Sides sides;

	private final Editions editions;

	private final Registries registries;

	RelationCatalog(KnownClaims claims, Relations relations, Disagreements disagreements, Sides sides,
			Editions editions, Registries registries) {
		this.claims = claims;
		this.relations = relations;
		this.disagreements = disagreements;
		this.sides = sides;
		this.editions = editions;
		this.registries = registries;
	}

	public <R> R list(String id, RelationFilter filter, Walk walk, Function<Listed<RelatedView>, R> answer) {
		View view = this.editions.of(walk);
		Registry registry = this.registries.of(view);
		boolean reversed = ORDERS.of(walk.listing().sort()).startsWith("-");
		Claim claim = this.claims.get(id, view, registry);
		List<Related> related = this.relations.related(List.of(claim), view, registry)
			.getOrDefault(claim.pk(), List.of())
			.stream()
			.filter((relation) -> filter.admits(relation.shown()))
			.sorted(Related.BY_KIND)
			.distinct()
			.toList();
		SortedItems<Related> items = new SortedItems<>(related, Related::position);
		return answer.apply(new Listed<>(related::size,
				items.shown(reversed, (relations) -> views(claim, relations, view, registry)), view.edition(),
				view.info(Map.of()))
			.naming(items.shown(reversed,
					(relations) -> relations.stream().map((relation) -> List.of(relation.shown().claim())).toList())));
	}

	/** What they are shown with is read for all of them at once. */
	private List<RelatedView> views(Claim claim, List<Related> relations, View view, Registry registry) {
		Map<Long, Disagreement> pairs = pairs(relations);
		Sides.Shown sides = this.sides.of(
				Stream.concat(Stream.of(claim.pk()), relations.stream().map(Related::claimPk)).distinct().toList(),
				relations.stream().map(Related::reportPk).distinct().toList(), registry);
		return relations.stream()
			.map((related) -> (related.pair() == null)
					? RelatedView.curated(related.shown(), sides.view(related.claimPk(), null, related.reportPk()))
					: RelatedView.computed(related.shown(),
							DisagreementViews.view(Objects.requireNonNull(pairs.get(related.pair().pk())),
									ResolvedDisagreements.end(view), sides, registry)))
			.toList();
	}

	private Map<Long, Disagreement> pairs(List<Related> relations) {
		List<Long> keys = relations.stream().map(Related::pair).filter(Objects::nonNull).map(Related.Pair::pk).toList();
		return this.disagreements.findBy((row, query, criteria) -> row.get("pk").in(keys), (query) -> query.all())
			.stream()
			.collect(Collectors.toMap(Disagreement::pk, Function.identity()));
	}

}
