package org.sourcebook.claim;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import org.jspecify.annotations.Nullable;
import org.sourcebook.edition.Standing;
import org.sourcebook.edition.View;
import org.sourcebook.index.Marks;
import org.sourcebook.kernel.Word;
import org.sourcebook.registry.Location;
import org.sourcebook.registry.NamedId;
import org.sourcebook.registry.Registry;
import org.sourcebook.registry.RegistryKind;
import org.sourcebook.report.Claim;
import org.sourcebook.report.ClaimPlace;
import org.sourcebook.report.ClaimWords;
import org.sourcebook.report.ReportCatalog;
import org.sourcebook.report.ReportHead;
import org.sourcebook.report.WithdrawnView;
import org.sourcebook.web.DateView;
import org.sourcebook.web.Fields;
import org.springframework.stereotype.Component;

/**
 * Puts the JSON of claims together: one query for each kind of child, and none for what
 * is not shown.
 */
@Component
class ClaimViews {

	private final EntityManager entities;

	private final ReportCatalog reports;

	private final Attributions attributions;

	private final Numbers numbers;

	private final Relations relations;

	ClaimViews(EntityManager entities, ReportCatalog reports, Attributions attributions, Numbers numbers,
			Relations relations) {
		this.entities = entities;
		this.reports = reports;
		this.attributions = attributions;
		this.numbers = numbers;
		this.relations = relations;
	}

	List<ClaimView> of(List<Claim> claims, View seen, Registry registry, Fields fields, @Nullable Marks marks,
			@Nullable FoldedList<Claim> list) {
		List<Long> keys = claims.stream().map(Claim::pk).toList();
		boolean marked = marks != null;
		Map<Long, ReportHead> heads = (fields.has("report") || marked)
				? this.reports.heads(claims.stream().map(Claim::reportPk).distinct().toList(), registry) : Map.of();
		boolean showsWords = marked
				|| Stream.of("text", "occasion", "basis", "note", "withdrawn").anyMatch(fields::has);
		Map<Long, ClaimWords> words = showsWords ? words(keys) : Map.of();
		boolean showsHops = fields.has("attribution") || fields.has("chain");
		Map<Long, List<HopView>> hops = showsHops ? this.attributions.hops(keys, registry) : Map.of();
		Map<Long, List<PlaceView>> places = (fields.has("places") || marked) ? places(keys, seen, registry) : Map.of();
		Map<Long, List<NumberView>> estimates = (fields.has("estimates") || marked)
				? this.numbers.ofClaims(keys, registry) : Map.of();
		Map<Long, List<RelationView>> relations = fields.has("relations") ? this.relations.of(claims, seen, registry)
				: Map.of();
		Map<Long, List<String>> repetitions = (list != null && fields.has("repeatedBy"))
				? list.repetitions(keys, this.entities) : null;
		Speakers speakers = new Speakers(registry);
		return claims.stream().map((claim) -> {
			ClaimWords own = words.get(claim.pk());
			ClaimView view = new ClaimView(claim.id(), claim.status(), heads.get(claim.reportPk()),
					speakers.speaker(claim.source(), claim.saidLatest()), claim.kind(), (own != null) ? own.text() : "",
					DateView.of(claim.said(), claim.saidEarliest(), claim.saidLatest()), DateView.of(claim.about()),
					hops.getOrDefault(claim.pk(), List.of()),
					Chain.of(claim.publisher(), hops.getOrDefault(claim.pk(), List.of()), registry),
					(own != null) ? own.occasion() : null, (own != null) ? own.basis() : null,
					places.getOrDefault(claim.pk(), List.of()), estimates.getOrDefault(claim.pk(), List.of()),
					relations.getOrDefault(claim.pk(), List.of()), (own != null) ? own.note() : null,
					View.recordedIn(claim.since()),
					WithdrawnView.of(claim.withdrawnOn(), (own != null) ? own.withdrawnReason() : null),
					(repetitions != null) ? repetitions.getOrDefault(claim.pk(), List.of()) : null, null);
			return (marks != null) ? view.matching(marks) : view;
		}).toList();
	}

	private Map<Long, ClaimWords> words(Collection<Long> keys) {
		return keys.isEmpty() ? Map.of()
				: this.entities.createQuery("from ClaimWords where pk in (:keys)", ClaimWords.class)
					.setParameter("keys", keys)
					.getResultStream()
					.collect(Collectors.toMap(ClaimWords::pk, Function.identity()));
	}

	private Map<Long, List<PlaceView>> places(Collection<Long> keys, View view, Registry registry) {
		Map<Long, List<PlaceView>> found = new HashMap<>();
		if (keys.isEmpty()) {
			return found;
		}
		CriteriaBuilder criteria = this.entities.getCriteriaBuilder();
		CriteriaQuery<ClaimPlace> query = criteria.createQuery(ClaimPlace.class);
		Root<ClaimPlace> row = query.from(ClaimPlace.class);
		Predicate stated = criteria.isTrue(row.get("stated"));
		query.where(row.get("claimPk").in(keys), stated, Standing.in(view, row, "claim_place", query, criteria))
			.orderBy(criteria.asc(row.get("claimPk")), criteria.asc(row.get("seq")));
		BiConsumer<Long, PlaceView> add = (key, place) -> found.computeIfAbsent(key, (k) -> new ArrayList<>())
			.add(place);
		this.entities.createQuery(query)
			.getResultList()
			.forEach((place) -> add.accept(place.claimPk(), place(place.place(), registry)));
		return found;
	}

	private static PlaceView place(String id, Registry registry) {
		NamedId name = registry.named(RegistryKind.LOCATIONS, id);
		@Nullable Location location = registry.locations().get(name.id());
		return new PlaceView(name.id(), name.name(), (location != null) ? Word.of(location.kind()) : "",
				registry.locationPath(id));
	}

}
