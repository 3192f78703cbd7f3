package org.sourcebook.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.sourcebook.claim.ClaimConditions;
import org.sourcebook.claim.ResolvedClaims;
import org.sourcebook.edition.Editions;
import org.sourcebook.edition.Totals;
import org.sourcebook.edition.View;
import org.sourcebook.registry.Lookup;
import org.sourcebook.registry.Registries;
import org.sourcebook.registry.Registry;
import org.sourcebook.report.ReportCatalog;
import org.sourcebook.web.BadParameters;
import org.sourcebook.web.Fields;
import org.sourcebook.web.Listed;
import org.sourcebook.web.Orders;
import org.sourcebook.web.ParameterError;
import org.sourcebook.web.ParameterErrors;
import org.sourcebook.web.Part;
import org.sourcebook.web.Walk;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Answers what was said, denied and expected when.
 */
@Service
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
public class TimelineCatalog {

	static final Orders ORDERS = new Orders(Strand.DATE, List.of(Strand.DATE, "-" + Strand.DATE));

	private final Strands strands;

	private final MomentViews views;

	private final ClaimConditions conditions;

	private final ReportCatalog reports;

	private final Editions editions;

	private final Registries registries;

	private final Totals totals;

	TimelineCatalog(Strands strands, MomentViews views, ClaimConditions conditions, ReportCatalog reports,
			Editions editions, Registries registries, Totals totals) {
		this.strands = strands;
		this.views = views;
		this.conditions = conditions;
		this.reports = reports;
		this.editions = editions;
		this.registries = registries;
		this.totals = totals;
	}

	public <R> R list(TimelineFilter filter, Walk walk, Fields fields, Function<Listed<MomentView>, R> answer) {
		View view = this.editions.of(walk);
		Registry registry = this.registries.of(view);
		ParameterErrors errors = new ParameterErrors();
		Lookup lookup = new Lookup(registry, errors);
		ResolvedClaims resolved = this.conditions.resolve(filter.claims(), List.of(), view, registry, lookup, errors);
		errors.throwIfAny();
		String sort = ORDERS.of(walk.listing().sort());
		List<Strand<?>> strands = this.strands.of(resolved, filter);
		return answer.apply(new Listed<>(
				() -> this.totals.of(view.setDigest(), List.of(resolved, filter),
						() -> strands.stream().mapToLong(Strand::count).sum()),
				(position, size) -> wound(strands, position, size, sort)
					.map((moments) -> this.views.of(moments, registry, fields)),
				view.edition(), this.reports.told(view, lookup.renamed()))
			.naming((position, size) -> wound(strands, position, size, sort)
				.map((moments) -> moments.stream().map((moment) -> List.of(moment.claim())).toList())));
	}

	/** The next moments of all strands in one order. */
	private static Part<Moment> wound(List<Strand<?>> strands, @Nullable List<String> position, int size, String sort) {
		if (position != null && position.size() != 4) {
			throw new BadParameters(List.of(ParameterError.of("cursor", null, "belongs to another order")));
		}
		Comparator<Moment> order = sort.startsWith("-") ? Moment.IN_TIME.reversed() : Moment.IN_TIME;
		List<Moment> found = new ArrayList<>();
		boolean more = false;
		for (Strand<?> strand : strands) {
			Part<Moment> part = strand.after(position, size, sort);
			found.addAll(part.items());
			more |= part.last() != null;
		}
		found.sort(order);
		more |= found.size() > size;
		List<Moment> next = List.copyOf(found.subList(0, Math.min(size, found.size())));
		return new Part<>(next, more ? next.get(next.size() - 1).position() : null);
	}

}
