package org.sourcebook.dashboard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.sourcebook.claim.MetricHead;
import org.sourcebook.dashboard.embed.StatedWords;
import org.sourcebook.estimate.EstimateView;
import org.sourcebook.estimate.KeyFigure;
import org.sourcebook.estimate.KeyFigureCatalog;
import org.sourcebook.estimate.LatestView;
import org.sourcebook.kernel.DateWords;
import org.sourcebook.registry.NamedId;

/**
 * A key figure of a storyline, in words.
 *
 * @param stands how it stands
 */
public record StorylineFigure(KeyFigure stands) {

	/** What is counted. */
	public MetricHead metric() {
		return this.stands.metric();
	}

	/** The name of the place, unless the name of the metric has it already. */
	public @Nullable String where() {
		NamedId place = this.stands.place();
		return (place == null || metric().name().contains(place.name())) ? null : place.name();
	}

	/** How far the current totals reach, in the words of the lowest and the highest. */
	public String range() {
		List<EstimateView> current = this.stands.current()
			.stream()
			.map(LatestView::estimate)
			.filter(Objects::nonNull)
			.toList();
		return current.isEmpty() ? "none was current" : StatedWords.range(current);
	}

	/** From when on a total counts. */
	public LocalDate since() {
		return this.stands.day().minusDays(KeyFigureCatalog.CURRENT_FOR);
	}

	/** What is counted in the range. */
	public String counted() {
		int current = this.stands.current().size();
		if (current == 0) {
			return "No total describes a day from %s on.".formatted(DateWords.of(since()));
		}
		List<String> behind = new ArrayList<>();
		behind.add(Say.ENGLISH.count(this.stands.independentOrigins(), "independent origin", "independent origins"));
		if (this.stands.unknownOrigins() > 0) {
			behind.add(Say.ENGLISH.count(this.stands.unknownOrigins(), "origin not named", "origins not named"));
		}
		return "%s, in %s: %s.".formatted(Say.ENGLISH.count(current, "total", "totals"),
				Say.ENGLISH.count(this.stands.reports(), "report", "reports"),
				String.join("; apart from these, ", behind));
	}

	/** The same envelope, as the API has it. */
	public String envelope(String storyline) {
		return "/api/v1/estimates/envelope?metric=%s&storyline=%s&interval=day&from=%4$s&to=%4$s&currentFor=%3$d"
			.formatted(metric().id(), storyline, KeyFigureCatalog.CURRENT_FOR, this.stands.day());
	}

	/** The claims in which its totals stand. */
	List<String> claims() {
		return Stream.concat(this.stands.current().stream(), this.stands.older().stream())
			.map(LatestView::estimate)
			.filter(Objects::nonNull)
			.map(EstimateView::claim)
			.toList();
	}

}
