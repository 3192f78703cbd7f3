package org.sourcebook.estimate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.jspecify.annotations.Nullable;
import org.sourcebook.edition.DateFilter;
import org.sourcebook.figure.Per;
import org.sourcebook.figure.Position;
import org.sourcebook.figure.Positions;

import org.springframework.stereotype.Component;

/**
 * Draws envelopes around totals that stand and are current, and keeps those of the last
 * questions: an edition does not change.
 */
@Component
class Envelopes {

	/** How many intervals and ids are kept, of all questions: some tens of megabytes. */
	private static final int KEPT = 400_000;

	private final StandingTotals totals;

	private final Backing backing;

	private final Cache<Question, Drawn> known = Caffeine.newBuilder()
		.maximumWeight(KEPT)
		.weigher((Question asked, Drawn drawn) -> drawn.size())
		.build();

	Envelopes(StandingTotals totals, Backing backing) {
		this.totals = totals;
		this.backing = backing;
	}

	/** The envelopes of a question, in time, and in each interval by place. */
	Drawn of(EnvelopeQuestion asked) {
		LatestQuestion end = asked.end();
		return this.known.get(new Question(end.view().setDigest(), end.day(), end.per(), end.totals(), asked.interval(),
				asked.currentFor(), asked.within()), (key) -> draw(asked));
	}

	private Drawn draw(EnvelopeQuestion asked) {
		Positions stood = this.totals.upTo(asked.end());
		List<Position> all = stood.all();
		if (all.isEmpty()) {
			return new Drawn(null, List.of());
		}
		LocalDate firstKnown = all.get(0).since();
		Map<LocalDate, List<Position>> current = new LinkedHashMap<>();
		asked.intervals(firstKnown)
			.forEach((first) -> current.put(first, current(stood, asked.last(first), asked.currentFor())));
		Set<Position> drawn = current.values().stream().flatMap(List::stream).collect(Collectors.toSet());
		Backing.Backed backed = this.backing.of(drawn, asked.end());
		List<@Nullable String> places = places(all);
		List<Envelope> envelopes = new ArrayList<>();
		Map<@Nullable String, Last> lasts = new HashMap<>();
		current.forEach((first, positions) -> {
			Map<@Nullable String, List<Position>> byPlace = new HashMap<>();
			positions.forEach(
					(position) -> byPlace.computeIfAbsent(position.place(), (key) -> new ArrayList<>()).add(position));
			for (String place : places) {
				List<Position> there = byPlace.getOrDefault(place, List.of());
				Envelope envelope = envelope(first, asked.last(first), place, there, lasts.get(place), backed);
				lasts.put(place, new Last(there, envelope));
				envelopes.add(envelope);
			}
		});
		return new Drawn(firstKnown, envelopes);
	}

	private static List<Position> current(Positions stood, LocalDate day, int days) {
		return stood.on(day).stream().filter((position) -> position.isCurrentOn(day, days)).toList();
	}

	/** The places that are part of any of the totals, no place first. */
	private static List<@Nullable String> places(List<Position> positions) {
		List<@Nullable String> places = new ArrayList<>(
				positions.stream().map(Position::place).collect(Collectors.toCollection(LinkedHashSet::new)));
		places.sort(Comparator.nullsFirst(Comparator.naturalOrder()));
		return places;
	}

	/** One that is like the last one but for its days is not counted anew. */
	private static Envelope envelope(LocalDate from, LocalDate to, @Nullable String place, List<Position> there,
			@Nullable Last last, Backing.Backed backed) {
		if (last != null && last.totals().equals(there) && !backed.grew(there, last.envelope().to(), to)) {
			return last.envelope().during(from, to);
		}
		return Envelope.of(from, to, place, there, backed.origins(there, to));
	}

	/**
	 * The envelope of the interval before.
	 *
	 * @param totals the totals that were current
	 * @param envelope their envelope
	 */
	private record Last(List<Position> totals, Envelope envelope) {
	}

	/**
	 * The envelopes that answer a question.
	 *
	 * @param firstKnown the day on which anything was known first, or null if nothing is
	 * @param envelopes one for each interval and place
	 */
	record Drawn(@Nullable LocalDate firstKnown, List<Envelope> envelopes) {

		/** Envelopes that are alike share their totals. */
		int size() {
			Set<List<Envelope.Total>> totals = Collections.newSetFromMap(new IdentityHashMap<>());
			return this.envelopes.stream()
				.mapToInt((envelope) -> totals.add(envelope.totals()) ? envelope.totals().size() + 1 : 1)
				.sum() + 1;
		}

	}

	private record Question(String setDigest, LocalDate end, Per per, ResolvedEstimates totals, Interval interval,
			int currentFor, DateFilter within) {
	}

}
