package org.sourcebook.estimate;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.sourcebook.claim.MetricHead;
import org.sourcebook.figure.Origins;
import org.sourcebook.figure.Per;
import org.sourcebook.figure.Position;
import org.sourcebook.registry.RegistryKind;
import org.sourcebook.web.Fields;

import org.springframework.stereotype.Component;

/**
 * Puts the JSON of totals that stand together, with what backs them.
 */
@Component
class LatestViews {

	private static final Support NOT_SHOWN = new Support(0, 0, 0, 0);

	/** Of how many totals it is kept what backs them: some megabytes. */
	private static final int KEPT = 20_000;

	private static final Fields WHOLE = Fields.parse(null, EstimateView.class);

	private final EstimateViews estimates;

	private final Backing backing;

	private final Cache<Question, Support> known = Caffeine.newBuilder().maximumSize(KEPT).build();

	LatestViews(EstimateViews estimates, Backing backing) {
		this.estimates = estimates;
		this.backing = backing;
	}

	List<LatestView> of(List<Position> positions, LatestQuestion asked, Fields fields) {
		Map<String, EstimateView> shown = fields.has("estimate") ? estimates(positions, asked, WHOLE) : Map.of();
		boolean counts = Stream.of("reports", "speakers", "independentOrigins", "unknownOrigins").anyMatch(fields::has);
		return of(positions, counts ? support(positions, asked) : Map.of(), shown, asked);
	}

	/** With everything, where it is known already what backs the totals. */
	List<LatestView> of(List<Position> positions, Backing.Backed backed, LatestQuestion asked) {
		Map<Position, Support> support = positions.stream()
			.collect(Collectors.toMap(Function.identity(), (position) -> Support.of(position, backed, asked)));
		return of(positions, support, estimates(positions, asked, WHOLE), asked);
	}

	private static List<LatestView> of(List<Position> positions, Map<Position, Support> support,
			Map<String, EstimateView> shown, LatestQuestion asked) {
		return positions.stream().map((position) -> {
			Support backed = support.getOrDefault(position, NOT_SHOWN);
			String place = position.place();
			return new LatestView(asked.registry().named(RegistryKind.SOURCES, position.holder()),
					MetricHead.of(position.figure().metric(), asked.registry()),
					(place != null) ? asked.registry().named(RegistryKind.LOCATIONS, place) : null, position.since(),
					backed.reports(), backed.speakers(), backed.independentOrigins(), backed.unknownOrigins(),
					shown.get(position.figure().id()));
		}).toList();
	}

	/** The estimates of totals, by their ids. */
	Map<String, EstimateView> estimates(List<Position> positions, LatestQuestion asked, Fields fields) {
		return this.estimates.of(positions.stream().map((position) -> position.figure().id()).toList(), asked.view(),
				asked.registry(), fields);
	}

	/** What backs the totals is read for all of them at once whose it is not known. */
	private Map<Position, Support> support(List<Position> positions, LatestQuestion asked) {
		Map<Question, Support> support = this.known.getAll(
				positions.stream().map((position) -> Question.of(position, asked)).toList(),
				(missing) -> read(missing, asked));
		return support.entrySet()
			.stream()
			.collect(Collectors.toMap((known) -> known.getKey().position(), Map.Entry::getValue));
	}

	private Map<Question, Support> read(Collection<? extends Question> missing, LatestQuestion asked) {
		Backing.Backed backed = this.backing.of(missing.stream().map(Question::position).toList(), asked);
		return missing.stream()
			.collect(Collectors.toMap(Function.identity(),
					(question) -> Support.of(question.position(), backed, asked)));
	}

	/**
	 * How many stand behind a total.
	 *
	 * @param reports the reports
	 * @param speakers the speakers
	 * @param independentOrigins the bodies it comes from in the end
	 * @param unknownOrigins the origins nobody is named for
	 */
	private record Support(long reports, long speakers, int independentOrigins, long unknownOrigins) {

		static Support of(Position position, Backing.Backed backed, LatestQuestion asked) {
			Origins origins = backed.origins(List.of(position), asked.day());
			return new Support(origins.reports(), origins.speakers(), origins.independent().size(), origins.unknown());
		}

	}

	private record Question(String setDigest, LocalDate day, Per per, ResolvedEstimates totals, Position position) {

		static Question of(Position position, LatestQuestion asked) {
			return new Question(asked.view().setDigest(), asked.day(), asked.per(), asked.totals(), position);
		}

	}

}
