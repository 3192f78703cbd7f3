package org.sourcebook.estimate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.sourcebook.figure.Edge;
import org.sourcebook.figure.Figure;
import org.sourcebook.figure.Per;
import org.sourcebook.figure.Position;
import org.sourcebook.figure.Positions;

import org.springframework.stereotype.Component;

/**
 * Finds from change to change how far the totals reached that were current, and keeps
 * that of the last questions: an edition does not change. It is what {@link Envelopes}
 * tell by days, without what backs the totals.
 */
@Component
class Reaches {

	/** How many are kept, of all questions: some megabytes. */
	private static final int KEPT = 100_000;

	private final StandingTotals totals;

	private final Cache<Question, List<Reach>> known = Caffeine.newBuilder()
		.maximumWeight(KEPT)
		.weigher((Question asked, List<Reach> reaches) -> reaches.size() + 1)
		.build();

	Reaches(StandingTotals totals) {
		this.totals = totals;
	}

	/**
	 * How far the totals reached, in time; nothing if they are for several places, which
	 * have nothing in common to be told.
	 */
	List<Reach> of(LatestQuestion asked, int currentFor) {
		return this.known.get(
				new Question(asked.view().setDigest(), asked.day(), asked.per(), asked.totals(), currentFor),
				(key) -> find(asked, currentFor));
	}

	private List<Reach> find(LatestQuestion asked, int currentFor) {
		Positions stood = this.totals.upTo(asked);
		List<Position> all = stood.all();
		if (all.stream().map(Position::place).distinct().count() != 1) {
			return List.of();
		}
		List<Reach> reaches = new ArrayList<>();
		NavigableSet<LocalDate> changes = changes(all, asked.day(), currentFor);
		for (LocalDate day : changes) {
			List<Figure> current = stood.on(day)
				.stream()
				.filter((position) -> position.isCurrentOn(day, currentFor))
				.map(Position::figure)
				.toList();
			if (!current.isEmpty()) {
				LocalDate next = changes.higher(day);
				Reach reach = new Reach(day, (next != null) ? next.minusDays(1) : asked.day(),
						Edge.lower(current).bound(), Edge.upper(current).bound());
				Reach last = reaches.isEmpty() ? null : reaches.get(reaches.size() - 1);
				if (last != null && last.isFollowedBy(reach)) {
					reaches.set(reaches.size() - 1, last.with(reach));
				}
				else {
					reaches.add(reach);
				}
			}
		}
		return reaches;
	}

	/** The days on which a total came to stand, or was no longer current. */
	private static NavigableSet<LocalDate> changes(List<Position> positions, LocalDate last, int currentFor) {
		NavigableSet<LocalDate> changes = new TreeSet<>();
		for (Position position : positions) {
			changes.add(position.since());
			changes.add(position.figure().asOf().sortLatest().plusDays(currentFor + 1L));
		}
		return changes.headSet(last, true);
	}

	private record Question(String setDigest, LocalDate end, Per per, ResolvedEstimates totals, int currentFor) {
	}

}
