package org.sourcebook.claim;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Predicate;
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
import org.sourcebook.report.Estimate;
import org.sourcebook.report.Hop;

import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Component;

/**
 * Reads claims as accounts of what somebody said, for telling which of them lean on one
 * another.
 */
@Component
public class Accounts {

	private final EntityManager entities;

	private final Repeats repeats;

	Accounts(EntityManager entities, Repeats repeats) {
		this.entities = entities;
		this.repeats = repeats;
	}

	/**
	 * The accounts of claims, by their ids, in one statement however many there are.
	 * @param figures the claims, each with what it states of the metrics that are asked
	 * about
	 * @param numbers chooses the numbers they are read with: these, and perhaps others
	 */
	public Map<String, Account> of(Map<String, List<Figure>> figures, Specification<Estimate> numbers,
			Registry registry) {
		Map<String, Account> accounts = new LinkedHashMap<>();
		if (figures.isEmpty()) {
			return accounts;
		}
		accounts(read((query, claim, criteria) -> {
			Root<Estimate> number = query.from(Estimate.class);
			return criteria.and(criteria.equal(number.get("claimPk"), claim.get("pk")),
					numbers.toPredicate(number, query, criteria));
		}), figures, registry).forEach((claim, account) -> accounts.put(claim.id(), account));
		return accounts;
	}

	/** The same of so many claims that their ids fit into a statement, by their rows. */
	public Map<Claim, Account> rows(Map<String, List<Figure>> figures, View view, Registry registry) {
		return accounts(read((query, claim, criteria) -> criteria.and(claim.get("id").in(figures.keySet()),
				Standing.in(view, claim, "claim", query, criteria))), figures, registry);
	}

	private static Map<Claim, Account> accounts(List<Object[]> rows, Map<String, List<Figure>> figures,
			Registry registry) {
		Map<Claim, Set<Hop>> hops = new LinkedHashMap<>();
		rows.stream()
			.filter((row) -> figures.containsKey(((Claim) row[0]).id()))
			.forEach((row) -> hops.computeIfAbsent((Claim) row[0], (claim) -> new LinkedHashSet<>()).add((Hop) row[1]));
		Map<Claim, Account> accounts = new LinkedHashMap<>();
		hops.forEach((claim, attribution) -> accounts.put(claim,
				account(claim, attribution, figures.getOrDefault(claim.id(), List.of()), registry)));
		return accounts;
	}

	private List<Object[]> read(Chosen chosen) {
		CriteriaBuilder criteria = this.entities.getCriteriaBuilder();
		CriteriaQuery<Object[]> query = criteria.createQuery(Object[].class);
		Root<Claim> claim = query.from(Claim.class);
		Root<Hop> hop = query.from(Hop.class);
		query.select(criteria.array(claim, hop))
			.where(chosen.condition(query, claim, criteria),
					criteria.equal(hop.get("key").get("claimPk"), claim.get("pk")))
			.orderBy(criteria.asc(claim.get("id")), criteria.asc(hop.get("key").get("seq")),
					criteria.asc(hop.get("key").get("side")));
		return this.entities.createQuery(query).getResultList();
	}

	private static Account account(Claim claim, Collection<Hop> hops, List<Figure> figures, Registry registry) {
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
		return Origins.of(accounts, this.repeats.knownOn(day, view));
	}

	/**
	 * Chooses the claims that are read.
	 */
	private interface Chosen {

		Predicate condition(CriteriaQuery<?> query, Root<Claim> claim, CriteriaBuilder criteria);

	}

}
