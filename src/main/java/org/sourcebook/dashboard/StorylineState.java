package org.sourcebook.dashboard;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.sourcebook.claim.ClaimCatalog;
import org.sourcebook.claim.ClaimFacets;
import org.sourcebook.claim.ClaimFilter;
import org.sourcebook.claim.ClaimView;
import org.sourcebook.claim.DisagreementCatalog;
import org.sourcebook.claim.DisagreementFilter;
import org.sourcebook.claim.DisagreementView;
import org.sourcebook.estimate.KeyFigureCatalog;
import org.sourcebook.history.ChangedCollection;
import org.sourcebook.history.VersionView;
import org.sourcebook.location.LocationCatalog;
import org.sourcebook.location.LocationFacets;
import org.sourcebook.location.LocationFilter;
import org.sourcebook.location.LocationView;
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

	private static final int FIGURES = 40;

	private static final int LATELY = 5;

	private static final int PAIRS = 5;

	private static final int PLACES = 100;

	private final StorylineCatalog storylines;

	private final KeyFigureCatalog figures;

	private final ClaimCatalog claims;

	private final DisagreementCatalog disagreements;

	private final LocationCatalog locations;

	private final Lately lately;

	private final RecordPages records;

	StorylineState(StorylineCatalog storylines, KeyFigureCatalog figures, ClaimCatalog claims,
			DisagreementCatalog disagreements, LocationCatalog locations, Lately lately, RecordPages records) {
		this.storylines = storylines;
		this.figures = figures;
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
		KeyFigureCatalog.KeyFigures standing = this.figures.list(id, figures, Function.identity());
		Few<ClaimView> published = this.claims.list(ClaimFilter.of(List.of(), List.of(), null, only, List.of()),
				ClaimPages.UNFOLDED, new ClaimFacets(List.of()), lately, ClaimPages.LISTED, Few.of(lately));
		Few<DisagreementView> disagreed = this.disagreements.list(DisagreementFilter.of(only, List.of()), pairs,
				Few.of(pairs));
		List<String> shown = new ArrayList<>(ClaimPages.ids(published.items()));
		shown.addAll(ClaimPages.sides(disagreed.items()));
		List<StorylineFigure> stand = standing.figures().stream().map(StorylineFigure::new).toList();
		stand.forEach((figure) -> shown.addAll(figure.claims()));
		return new StorylinePage(storyline, stand, standing.total() > stand.size(), this.lately.changes(only, viewing),
				published, disagreed,
				this.locations.list(new LocationFilter(List.of(), List.of(), List.of(), only, List.of(), null),
						new LocationFacets(List.of()), places, LocationPages.WHOLE, Few.of(places)),
				this.records.versions(ChangedCollection.STORYLINES, id, viewing),
				this.lately.marks(Map.of("claims", shown, "storylines", List.of(storyline.id()))));
	}

	/**
	 * A storyline as a newsroom looks at it.
	 *
	 * @param storyline the storyline
	 * @param figures its key figures: those of which most bodies have spoken first
	 * @param isCut whether there are more
	 * @param changes what changed last
	 * @param lately what was published last
	 * @param disagreements who disagreed
	 * @param places where
	 * @param versions what became of its entry
	 * @param marks what was corrected in what is shown
	 */
	public record StorylinePage(StorylineView storyline, List<StorylineFigure> figures, boolean isCut,
			Lately.Changes changes, Few<ClaimView> lately, Few<DisagreementView> disagreements,
			Few<LocationView> places, Few<VersionView> versions, Marks marks) {

		private static final int KEY = 6;

		/** The figures that are shown at once. */
		public List<StorylineFigure> key() {
			return this.figures.subList(0, Math.min(KEY, this.figures.size()));
		}

		/** The figures that are shown when they are wanted. */
		public List<StorylineFigure> others() {
			return this.figures.subList(Math.min(KEY, this.figures.size()), this.figures.size());
		}

		/** The places with a point. */
		public List<LocationView> onMap() {
			return this.places.items().stream().filter((place) -> place.point() != null).toList();
		}

	}

}
