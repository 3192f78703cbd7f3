package org.sourcebook.estimate;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.sourcebook.claim.ClaimConditions;
import org.sourcebook.claim.MetricHead;
import org.sourcebook.edition.Editions;
import org.sourcebook.edition.View;
import org.sourcebook.format.Columns;
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

	private final Reaches reaches;

	private final ClaimConditions conditions;

	private final Editions editions;

	private final Registries registries;

	EnvelopeCatalog(Envelopes envelopes, Reaches reaches, ClaimConditions conditions, Editions editions,
			Registries registries) {
		this.envelopes = envelopes;
		this.reaches = reaches;
		this.conditions = conditions;
		this.editions = editions;
		this.registries = registries;
	}

	public <R> R list(EnvelopeFilter filter, Walk walk, Function<Listed<EnvelopeView>, R> answer) {
		return answer(filter, walk,
				(drawn) -> answer
					.apply(drawn.shown((envelope) -> EnvelopeView.of(envelope, drawn.metric(), drawn.registry()))
						.naming(drawn.parts(Envelope::estimates))));
	}

	/** The same with columns for each holder of a total. */
	<R> R wide(EnvelopeFilter filter, Walk walk, BiFunction<Columns<WideEnvelope>, Listed<WideEnvelope>, R> answer) {
		return answer(filter, walk, (drawn) -> answer.apply(WideEnvelope.columns(drawn.holders()), drawn.shown(
				(envelope) -> WideEnvelope.of(EnvelopeView.of(envelope, drawn.metric(), drawn.registry()), envelope))));
	}

	/**
	 * How far current totals reached from the day something was known first to the last
	 * one, from change to change; nothing if they are for several places.
	 */
	public List<Reach> reaches(LatestFilter totals, int currentFor, Walk walk) {
		View view = this.editions.of(walk);
		Registry registry = this.registries.of(view);
		ParameterErrors errors = new ParameterErrors();
		LatestQuestion end = LatestQuestion.of(totals, view, registry, this.conditions, new Lookup(registry, errors),
				errors);
		errors.throwIfAny();
		return this.reaches.of(end, currentFor);
	}

	private <R> R answer(EnvelopeFilter filter, Walk walk, Function<Found, R> answer) {
		View view = this.editions.of(walk);
		Registry registry = this.registries.of(view);
		ParameterErrors errors = new ParameterErrors();
		Lookup lookup = new Lookup(registry, errors);
		LatestQuestion end = LatestQuestion.of(filter.totals(), view, registry, this.conditions, lookup, errors);
		errors.throwIfAny();
		boolean descending = ORDERS.of(walk.listing().sort()).startsWith("-");
		Envelopes.Drawn drawn = this.envelopes
			.of(new EnvelopeQuestion(end, filter.steps(), filter.currentFor(), filter.within()));
		ViewInfo info = view.info(lookup.renamed());
		return answer.apply(new Found(drawn.envelopes(), descending, MetricHead.of(filter.metric(), registry), registry,
				view.edition(), endsTooEarly(filter, walk, drawn) ? info.noting(ViewInfo.NOTHING_KNOWN_YET) : info));
	}

	/** Whether the time that is asked for ends before anything was known. */
	private static boolean endsTooEarly(EnvelopeFilter filter, Walk walk, Envelopes.Drawn drawn) {
		LocalDate first = drawn.firstKnown();
		LocalDate last = (filter.to() != null) ? filter.to().bounds().sortLatest() : null;
		return (first != null) ? (last != null && last.isBefore(first) && drawn.envelopes().isEmpty())
				: (last != null || walk.listing().knownOn() != null);
	}

	/**
	 * The envelopes that answer a question.
	 *
	 * @param envelopes all of them, in time
	 * @param descending whether the last one comes first
	 * @param metric what is counted
	 * @param registry the names
	 * @param edition the edition as a cursor keeps it
	 * @param view what they are seen from
	 */
	private record Found(List<Envelope> envelopes, boolean descending, MetricHead metric, Registry registry,
			String edition, ViewInfo view) {

		/** The list of them, each as something else. */
		<T> Listed<T> shown(Function<Envelope, T> view) {
			return new Listed<>(this.envelopes::size, parts(view), this.edition, this.view);
		}

		<T> Listed.Parts<T> parts(Function<Envelope, T> view) {
			return new SortedItems<>(this.envelopes, Envelope::position).shown(this.descending,
					(some) -> some.stream().map(view).toList());
		}

		/** Whose totals are current in any of them, by id. */
		Collection<String> holders() {
			return this.envelopes.stream()
				.flatMap((envelope) -> envelope.totals().stream())
				.map(Envelope.Total::holder)
				.collect(Collectors.toCollection(TreeSet::new));
		}

	}

}
