package org.sourcebook.dashboard;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.sourcebook.claim.ClaimCatalog;
import org.sourcebook.claim.ClaimFacets;
import org.sourcebook.claim.ClaimFilter;
import org.sourcebook.claim.ClaimView;
import org.sourcebook.claim.DisagreementCatalog;
import org.sourcebook.claim.DisagreementFilter;
import org.sourcebook.claim.DisagreementView;
import org.sourcebook.claim.MetricHead;
import org.sourcebook.claim.RangeView;
import org.sourcebook.estimate.EstimateView;
import org.sourcebook.estimate.LatestCatalog;
import org.sourcebook.estimate.LatestFilter;
import org.sourcebook.estimate.LatestView;
import org.sourcebook.history.ChangedCollection;
import org.sourcebook.history.VersionView;
import org.sourcebook.location.LocationCatalog;
import org.sourcebook.location.LocationFacets;
import org.sourcebook.location.LocationFilter;
import org.sourcebook.location.LocationView;
import org.sourcebook.registry.NamedId;
import org.sourcebook.storyline.StorylineCatalog;
import org.sourcebook.storyline.StorylineView;
import org.sourcebook.web.Fields;
import org.sourcebook.web.Walk;

import org.springframework.stereotype.Component;

/**
 * Reads how a storyline stands: its key figures, what was said last, who disagrees, and
 * where.
 */
@Component
class StorylineState {

	private static final Fields WHOLE = Fields.parse(null, StorylineView.class);

	private static final Fields LATEST_FIELDS = Fields.parse(null, LatestView.class);

	private static final int FIGURES = 200;

	private static final int LATELY = 8;

	private static final int PAIRS = 8;

	private static final int PLACES = 100;

	private final StorylineCatalog storylines;

	private final LatestCatalog latest;

	private final ClaimCatalog claims;

	private final DisagreementCatalog disagreements;

	private final LocationCatalog locations;

	private final Lately lately;

	private final RecordPages records;

	StorylineState(StorylineCatalog storylines, LatestCatalog latest, ClaimCatalog claims,
			DisagreementCatalog disagreements, LocationCatalog locations, Lately lately, RecordPages records) {
		this.storylines = storylines;
		this.latest = latest;
		this.claims = claims;
		this.disagreements = disagreements;
		this.locations = locations;
		this.lately = lately;
		this.records = records;
	}

	StorylinePage read(String id, PageViewing viewing) {
		StorylineView storyline = this.storylines.get(id, viewing.viewing(), WHOLE);
		List<String> only = List.of(id);
		Walk figures = viewing.first(FIGURES, null);
		Walk lately = viewing.first(LATELY, "-published");
		Walk pairs = viewing.first(PAIRS, null);
		Walk places = viewing.first(PLACES, null);
		Few<LatestView> standing = this.latest.list(
				new LatestFilter(List.of(), only, List.of(), null, List.of(), null, null, false), figures,
				LATEST_FIELDS, Few.of(figures));
		Few<ClaimView> published = this.claims.list(ClaimFilter.of(List.of(), List.of(), null, only, List.of()),
				ClaimPages.UNFOLDED, new ClaimFacets(List.of()), lately, ClaimPages.LISTED, Few.of(lately));
		Few<DisagreementView> disagreed = this.disagreements.list(DisagreementFilter.of(only, List.of()), pairs,
				Few.of(pairs));
		List<String> shown = new ArrayList<>(ClaimPages.ids(published.items()));
		shown.addAll(ClaimPages.sides(disagreed.items()));
		standing.items()
			.stream()
			.map(LatestView::estimate)
			.filter(Objects::nonNull)
			.map(EstimateView::claim)
			.forEach(shown::add);
		return new StorylinePage(storyline, KeyFigure.of(standing.items()), standing.isCut(),
				this.lately.changes(only, viewing), published, disagreed,
				this.locations.list(new LocationFilter(List.of(), List.of(), List.of(), only, List.of(), null),
						new LocationFacets(List.of()), places, LocationPages.WHOLE, Few.of(places)),
				this.records.versions(ChangedCollection.STORYLINES, id, viewing),
				this.lately.marks(Map.of("claims", shown, "storylines", List.of(storyline.id()))));
	}

	/**
	 * A storyline as a newsroom looks at it.
	 *
	 * @param storyline the storyline
	 * @param figures its key figures: those several bodies give first
	 * @param isCut whether there are more
	 * @param changes what changed last
	 * @param lately what was published last
	 * @param disagreements who disagreed
	 * @param places where
	 * @param versions what became of its entry
	 * @param marks what was corrected in what is shown
	 */
	public record StorylinePage(StorylineView storyline, List<KeyFigure> figures, boolean isCut, Lately.Changes changes,
			Few<ClaimView> lately, Few<DisagreementView> disagreements, Few<LocationView> places,
			Few<VersionView> versions, Marks marks) {

		private static final int KEY = 6;

		/** The figures that are shown at once. */
		public List<KeyFigure> key() {
			return this.figures.subList(0, Math.min(KEY, this.figures.size()));
		}

		/** The figures that are shown when they are wanted. */
		public List<KeyFigure> others() {
			return this.figures.subList(Math.min(KEY, this.figures.size()), this.figures.size());
		}

		/** The places with a point. */
		public List<LocationView> onMap() {
			return this.places.items().stream().filter((place) -> place.point() != null).toList();
		}

	}

	/**
	 * What is counted in one place, and which total stands for whom.
	 *
	 * @param metric what is counted
	 * @param place the place that is part of it, or null
	 * @param totals the totals, by holder
	 */
	public record KeyFigure(MetricHead metric, @Nullable NamedId place, List<LatestView> totals) {

		static List<KeyFigure> of(List<LatestView> standing) {
			Map<List<String>, List<LatestView>> groups = new LinkedHashMap<>();
			for (LatestView total : standing) {
				String place = (total.place() != null) ? total.place().id() : "";
				groups.computeIfAbsent(List.of(total.metric().id(), place), (key) -> new ArrayList<>()).add(total);
			}
			return groups.values()
				.stream()
				.map((totals) -> new KeyFigure(totals.get(0).metric(), totals.get(0).place(), totals))
				.sorted((one, other) -> Integer.compare(other.totals.size(), one.totals.size()))
				.toList();
		}

		/** The name of the place, unless the name of the metric has it already. */
		public @Nullable String where() {
			NamedId place = this.place;
			return (place == null || this.metric.name().contains(place.name())) ? null : place.name();
		}

		/**
		 * How far the totals reach. An end that one of them leaves open is open.
		 */
		public String range() {
			List<RangeView> bounds = this.totals.stream()
				.map(LatestView::estimate)
				.filter(Objects::nonNull)
				.map(EstimateView::bounds)
				.toList();
			String unit = this.metric.unit().equals("percent") ? " percent" : "";
			return NumberWords.range(end(bounds, RangeView::lower, BigDecimal::min),
					end(bounds, RangeView::upper, BigDecimal::max)) + unit;
		}

		private static @Nullable BigDecimal end(List<RangeView> bounds, Function<RangeView, @Nullable BigDecimal> side,
				BinaryOperator<BigDecimal> outer) {
			List<BigDecimal> stated = bounds.stream().flatMap((range) -> Stream.ofNullable(side.apply(range))).toList();
			return (stated.size() == bounds.size()) ? stated.stream().reduce(outer).orElse(null) : null;
		}

	}

}
