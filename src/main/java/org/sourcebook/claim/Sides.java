package org.sourcebook.claim;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import jakarta.persistence.EntityManager;
import org.jspecify.annotations.Nullable;
import org.sourcebook.registry.Registry;
import org.sourcebook.report.Claim;
import org.sourcebook.report.Disagreement.Side;
import org.sourcebook.report.ReportCatalog;
import org.sourcebook.report.ReportHead;
import org.sourcebook.web.DateView;
import org.springframework.stereotype.Component;

/**
 * Shows claims as one side of something, in three statements however many there are.
 */
@Component
class Sides {

	private final EntityManager entities;

	private final ReportCatalog reports;

	private final Numbers numbers;

	Sides(EntityManager entities, ReportCatalog reports, Numbers numbers) {
		this.entities = entities;
		this.reports = reports;
		this.numbers = numbers;
	}

	/**
	 * Reads what sides are shown with.
	 * @param claims the keys of their claims
	 * @param reports the keys of the reports these stand in
	 */
	Shown of(Collection<Long> claims, Collection<Long> reports, Registry registry) {
		return new Shown(registry, said(claims), this.numbers.byKey(claims, registry),
				this.reports.heads(reports, registry));
	}

	/** The ids of the claims on the sides of each, in one statement. */
	List<List<String>> claims(List<List<Side>> rows) {
		Map<Long, String> ids = claimIds(rows.stream().flatMap(List::stream).map(Side::claimPk).distinct().toList());
		return rows.stream()
			.map((row) -> row.stream().map((side) -> Objects.requireNonNull(ids.get(side.claimPk()))).toList())
			.toList();
	}

	private Map<Long, String> claimIds(Collection<Long> claims) {
		return claims.isEmpty() ? Map.of()
				: this.entities.createQuery("select c.pk, c.id from Claim c where c.pk in (:keys)", Object[].class)
					.setParameter("keys", claims)
					.getResultStream()
					.collect(Collectors.toMap((row) -> (Long) row[0], (row) -> (String) row[1]));
	}

	private Map<Long, Said> said(Collection<Long> claims) {
		return claims.isEmpty() ? Map.of() : this.entities
			.createQuery("select c, w.text from Claim c join ClaimWords w on w.pk = c.pk where c.pk in (:keys)",
					Object[].class)
			.setParameter("keys", claims)
			.getResultStream()
			.map((row) -> new Said((Claim) row[0], (String) row[1]))
			.collect(Collectors.toMap((said) -> said.claim.pk(), (said) -> said, (one, same) -> one, HashMap::new));
	}

	/**
	 * A claim and its text.
	 */
	private record Said(Claim claim, String text) {
	}

	/**
	 * What sides are shown with, by the keys of claims, numbers and reports.
	 */
	record Shown(Registry registry, Map<Long, Said> said, Map<Long, NumberView> numbers, Map<Long, ReportHead> heads) {

		/** A side of a disagreement. */
		SideView view(Side side) {
			return view(side.claimPk(), side.estimatePk(), side.reportPk());
		}

		/**
		 * A claim, with one of its numbers or whole.
		 * @param estimatePk the key of the number, or null
		 */
		SideView view(long claimPk, @Nullable Long estimatePk, long reportPk) {
			Said said = this.said.get(claimPk);
			if (said == null) {
				throw new IllegalStateException("Claim " + claimPk + " at the end of a relation is missing");
			}
			Claim claim = said.claim();
			SpeakerView speaker = new Speakers(this.registry).speaker(claim.source(), claim.saidLatest());
			return new SideView(speaker.body(), speaker, claim.id(), said.text(),
					DateView.of(claim.said(), claim.saidEarliest(), claim.saidLatest()),
					(estimatePk != null) ? this.numbers.get(estimatePk) : null, this.heads.get(reportPk));
		}

	}

}
