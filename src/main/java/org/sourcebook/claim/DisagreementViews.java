package org.sourcebook.claim;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

import jakarta.persistence.EntityManager;
import org.jspecify.annotations.Nullable;
import org.sourcebook.figure.DisagreementRule;
import org.sourcebook.kernel.Word;
import org.sourcebook.registry.Metric;
import org.sourcebook.registry.NamedId;
import org.sourcebook.registry.Registry;
import org.sourcebook.registry.RegistryKind;
import org.sourcebook.report.Claim;
import org.sourcebook.report.Disagreement;
import org.sourcebook.report.Disagreement.Side;
import org.sourcebook.report.ReportCatalog;
import org.sourcebook.report.ReportHead;
import org.springframework.stereotype.Component;

/**
 * Shows disagreements with both sides, in three statements however many there are.
 */
@Component
class DisagreementViews {

	private final EntityManager entities;

	private final ReportCatalog reports;

	private final Numbers numbers;

	DisagreementViews(EntityManager entities, ReportCatalog reports, Numbers numbers) {
		this.entities = entities;
		this.reports = reports;
		this.numbers = numbers;
	}

	/**
	 * The disagreements, one for one.
	 * @param end the last day on which what stands is known to stand
	 */
	List<DisagreementView> of(List<Disagreement> rows, LocalDate end, Registry registry) {
		Sides sides = new Sides(registry, said(keys(rows, Side::claimPk)),
				this.numbers.byKey(keys(rows, Side::claimPk), registry),
				this.reports.heads(keys(rows, Side::reportPk), registry));
		return rows.stream().map((row) -> view(row, end, sides, registry)).toList();
	}

	private static List<Long> keys(List<Disagreement> rows, ToLongFunction<Side> key) {
		return rows.stream()
			.flatMap((row) -> Stream.of(row.one(), row.other()))
			.mapToLong(key)
			.distinct()
			.boxed()
			.toList();
	}

	private Map<Long, Said> said(List<Long> claims) {
		Map<Long, Said> found = new HashMap<>();
		if (!claims.isEmpty()) {
			this.entities
				.createQuery("select c, w.text from Claim c join ClaimWords w on w.pk = c.pk where c.pk in (:keys)",
						Object[].class)
				.setParameter("keys", claims)
				.getResultList()
				.forEach((row) -> found.put(((Claim) row[0]).pk(), new Said((Claim) row[0], (String) row[1])));
		}
		return found;
	}

	/** It ends on a day only if something that came later ended it. */
	private static DisagreementView view(Disagreement row, LocalDate end, Sides sides, Registry registry) {
		LocalDate ended = row.lastDay();
		boolean standing = ended == null || !ended.isBefore(end);
		LocalDate last = (ended == null || standing) ? end : ended;
		return new DisagreementView(row.id(), row.rule(), row.isCurated() ? "curated" : "computed", row.isInternal(),
				explanation(row), metric(row.metric(), registry),
				(row.place() != null) ? registry.named(RegistryKind.LOCATIONS, row.place()) : null,
				sides.view(row.one()), sides.view(row.other()), row.firstDay(),
				last.isBefore(row.firstDay()) ? row.firstDay() : last, standing, row.apart(),
				GapView.of(row.gapFrom(), row.gapTo()));
	}

	private static @Nullable MetricHead metric(@Nullable String id, Registry registry) {
		if (id == null) {
			return null;
		}
		NamedId name = registry.named(RegistryKind.METRICS, id);
		Metric metric = registry.metrics().get(name.id());
		return new MetricHead(name.id(), name.name(), (metric != null) ? metric.unit() : "");
	}

	private static String explanation(Disagreement row) {
		if (row.rule().equals(Word.of(DisagreementRule.DENIAL))) {
			return row.isCurated() ? "A reader wrote down that the one claim denies the other (rule denial)."
					: "The one rejects a number that the other had asserted (rule denial).";
		}
		if (row.isCurated()) {
			return "A reader wrote down that the two claims contradict each other (rule curated).";
		}
		return "The readings of the two totals, each the newest of its %s on these days, do not meet (rule range-disjoint)."
			.formatted(row.isInternal() ? "speaker" : "body");
	}

	/**
	 * A claim and its text.
	 */
	private record Said(Claim claim, String text) {
	}

	/**
	 * What sides are shown with, by the keys of claims, numbers and reports.
	 */
	private record Sides(Registry registry, Map<Long, Said> said, Map<Long, NumberView> numbers,
			Map<Long, ReportHead> heads) {

		SideView view(Side side) {
			Said said = this.said.get(side.claimPk());
			if (said == null) {
				throw new IllegalStateException("Claim " + side.claimPk() + " of a disagreement is missing");
			}
			Claim claim = said.claim();
			return new SideView(this.registry.named(RegistryKind.SOURCES, side.body()),
					new Speakers(this.registry).speaker(claim.source(), claim.saidLatest()), claim.id(), said.text(),
					(side.estimatePk() != null) ? this.numbers.get(side.estimatePk()) : null,
					this.heads.get(side.reportPk()));
		}

	}

}
