package org.sourcebook.claim;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.persistence.EntityManager;
import org.sourcebook.registry.Registry;
import org.sourcebook.report.Hop;
import org.springframework.stereotype.Component;

/**
 * Reads the hops of claims, and tells them in one line.
 */
@Component
public class Attributions {

	private final EntityManager entities;

	Attributions(EntityManager entities) {
		this.entities = entities;
	}

	/** The hops of claims by the key of the claim, from the report inwards. */
	Map<Long, List<HopView>> hops(Collection<Long> claims, Registry registry) {
		Speakers speakers = new Speakers(registry);
		Map<Long, List<HopView>> found = new HashMap<>();
		if (!claims.isEmpty()) {
			this.entities
				.createQuery("from Hop h where h.key.claimPk in (:keys) order by h.key.claimPk, h.key.seq, h.key.side",
						Hop.class)
				.setParameter("keys", claims)
				.getResultList()
				.forEach((hop) -> found.computeIfAbsent(hop.claimPk(), (key) -> new ArrayList<>())
					.add(speakers.hop(hop.seq(), hop.role(), hop.source(), hop.wording())));
		}
		return found;
	}

	/**
	 * The attributions of claims, each in one line.
	 * @param publishers who published them, by the key of the claim
	 */
	public Map<Long, String> chains(Map<Long, String> publishers, Registry registry) {
		Map<Long, List<HopView>> hops = hops(publishers.keySet(), registry);
		Function<Map.Entry<Long, String>, String> chain = (claim) -> Chain.of(claim.getValue(),
				hops.getOrDefault(claim.getKey(), List.of()), registry);
		return publishers.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, chain));
	}

}
