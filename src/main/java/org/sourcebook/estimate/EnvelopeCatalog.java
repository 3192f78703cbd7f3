package org.sourcebook.estimate;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

import org.sourcebook.claim.ClaimConditions;
import org.sourcebook.claim.MetricHead;
import org.sourcebook.edition.Editions;
import org.sourcebook.edition.View;
import org.sourcebook.registry.Lookup;
import org.sourcebook.registry.Registries;
import org.sourcebook.registry.Registry;
import org.sourcebook.web.Listed;
import org.sourcebook.web.Orders;
import org.sourcebook.web.ParameterErrors;
import org.sourcebook.web.SortedItems;
import org.sourcebook.web.ViewInfo;
import org.sourcebook.web.Walk;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Answers how far apart current totals lay as time went by.
 */
@Service
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
public class EnvelopeCatalog {

	/** By the first day of the interval, then place. */
	static final Orders ORDERS = new Orders("from", List.of("from", "-from"));

	private final Envelopes envelopes;

	private final ClaimConditions conditions;

	private final Editions editions;

	private final Registries registries;

	EnvelopeCatalog(Envelopes envelopes, ClaimConditions conditions, Editions editions, Registries registries) {
		this.envelopes = envelopes;
		this.conditions = conditions;
		this.editions = editions;
		this.registries = registries;
	}

	public <R> R list(EnvelopeFilter filter, Walk walk, Function<Listed<EnvelopeView>, R> answer) {
		View view = this.editions.of(walk);
		Registry registry = this.registries.of(view);
		ParameterErrors errors = new ParameterErrors();
		Lookup lookup = new Lookup(registry, errors);
		LatestQuestion end = LatestQuestion.of(filter.totals(), view, registry, this.conditions, lookup, errors);
		errors.throwIfAny();
		boolean descending = ORDERS.of(walk.listing().sort()).startsWith("-");
		Envelopes.Drawn drawn = this.envelopes
			.of(new EnvelopeQuestion(end, filter.steps(), filter.currentFor(), filter.within()));
		SortedItems<Envelope> items = new SortedItems<>(drawn.envelopes(), Envelope::position);
		MetricHead metric = MetricHead.of(filter.metric(), registry);
		ViewInfo info = view.info(lookup.renamed());
		return answer.apply(new Listed<>(items.items()::size,
				items.shown(descending,
						(some) -> some.stream().map((item) -> EnvelopeView.of(item, metric, registry)).toList()),
				view.edition(), endsTooEarly(filter, walk, drawn) ? info.noting(ViewInfo.NOTHING_KNOWN_YET) : info)
			.naming(items.shown(descending, (some) -> some.stream().map(Envelope::estimates).toList())));
	}

	/** Whether the time that is asked for ends before anything was known. */
	private static boolean endsTooEarly(EnvelopeFilter filter, Walk walk, Envelopes.Drawn drawn) {
		LocalDate first = drawn.firstKnown();
		LocalDate last = (filter.to() != null) ? filter.to().bounds().sortLatest() : null;
		return (first != null) ? (last != null && last.isBefore(first) && drawn.envelopes().isEmpty())
				: (last != null || walk.listing().knownOn() != null);
	}

}
