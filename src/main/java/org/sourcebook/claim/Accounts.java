package org.sourcebook.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Root;
import org.jspecify.annotations.Nullable;
import org.sourcebook.edition.Standing;
import org.sourcebook.edition.View;
import org.sourcebook.figure.Account;
import org.sourcebook.figure.Figure;
import org.sourcebook.figure.Origins;
import org.sourcebook.figure.Step;
import org.sourcebook.kernel.Bounds;
import org.sourcebook.kernel.HopRole;
import org.sourcebook.kernel.SourceKind;
import org.sourcebook.kernel.Word;
import org.sourcebook.registry.NamedId;
import org.sourcebook.registry.Publisher;
import org.sourcebook.registry.Registry;
import org.sourcebook.registry.RegistryKind;
import org.sourcebook.registry.Source;
import org.sourcebook.report.Claim;
import org.sourcebook.report.Hop;

import org.springframework.stereotype.Component;

/**
 * Reads claims as accounts of what somebody said, for telling which of them lean on one
 * another.
 */
@Component
public class Accounts {

	/** A statement takes no more than some ten thousand values. */
	private static final int AT_ONCE = 10_000;

	private final EntityManager entities;

	private final Repeats repeats;

	Accounts(EntityManager entities, Repeats repeats) {
		this.entities = entities;
		this.repeats = repeats;
	}

	/**
	 * The accounts of claims, by their ids: one statement for ten thousand of them.
	 * @param figures the claims, each with what it states of the metrics that are asked
	 * about
	 */
	public Map<String, Account> of(Map<String, List<Figure>> figures, View view, Registry registry) {
		Map<String, Account> accounts = new LinkedHashMap<>();
		rows(figures, view, registry).forEach((claim, account) -> accounts.put(claim.id(), account));
		return accounts;
	}

	/** The same, by the rows of the claims. */
	public Map<Claim, Account> rows(Map<String, List<Figure>> figures, View view, Registry registry) {
		Map<Claim, Account> accounts = new LinkedHashMap<>();
		Map<Claim, List<Hop>> hops = new LinkedHashMap<>();
		List<String> claims = List.copyOf(figures.keySet());
		for (int from = 0; from < claims.size(); from += AT_ONCE) {
			read(claims.subList(from, Math.min(claims.size(), from + AT_ONCE)), view)
				.forEach((row) -> hops.computeIfAbsent((Claim) row[0], (claim) -> new ArrayList<>()).add((Hop) row[1]));
		}
		hops.forEach((claim, attribution) -> accounts.put(claim,
				account(claim, attribution, figures.getOrDefault(claim.id(), List.of()), registry)));
		return accounts;
	}

	private List<Object[]> read(Collection<String> claims, View view) {
		CriteriaBuilder criteria = this.entities.getCriteriaBuilder();
		CriteriaQuery<Object[]> query = criteria.createQuery(Object[].class);
		Root<Claim> claim = query.from(Claim.class);
		Root<Hop> hop = query.from(Hop.class);
		query.select(criteria.array(claim, hop))
			.where(claim.get("id").in(claims), Standing.in(view, claim, "claim", query, criteria),
					criteria.equal(hop.get("key").get("claimPk"), claim.get("pk")))
			.orderBy(criteria.asc(claim.get("id")), criteria.asc(hop.get("key").get("seq")),
					criteria.asc(hop.get("key").get("side")));
		return this.entities.createQuery(query).getResultList();
	}

	private static Account account(Claim claim, List<Hop> hops, List<Figure> figures, Registry registry) {
		List<Step> steps = hops.stream()
			.map((hop) -> new Step(hop.seq(), Word.parse(HopRole.class, hop.role()),
					path(hop.source(), claim.saidLatest(), registry)))
			.toList();
		return new Account(claim.id(), claim.report(), registry.named(RegistryKind.SOURCES, claim.source()).id(),
				media(claim, registry), steps, Bounds.ofSortDays(claim.saidEarliest(), claim.saidLatest()),
				Bounds.ofSortDays(claim.publishedEarliest(), claim.publishedLatest()), figures);
	}

	/** A ministry that publishes is no medium, nor is a government with an agency. */
	private static List<String> media(Claim claim, Registry registry) {
		Publisher publisher = registry.publishers()
			.get(registry.named(RegistryKind.PUBLISHERS, claim.publisher()).id());
		return path((publisher != null) ? publisher.source() : null, claim.publishedLatest(), registry).stream()
			.takeWhile((id) -> {
				Source source = registry.source(id);
				return source != null && source.kind() == SourceKind.MEDIUM;
			})
			.toList();
	}

	private static List<String> path(@Nullable String source, LocalDate day, Registry registry) {
		return (source != null) ? registry.sourcePath(source, day).stream().map(NamedId::id).toList() : List.of();
	}

	/**
	 * How claims hang together, as far as that was known on a day.
	 * @param day the day, or null for everything
	 */
	public Origins origins(Collection<Account> accounts, @Nullable LocalDate day, View view, Registry registry) {
		return Origins.of(accounts, this.repeats.knownOn(day, view, registry));
	}

}
