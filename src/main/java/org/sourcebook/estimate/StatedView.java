package org.sourcebook.estimate;

import org.jspecify.annotations.Nullable;
import org.sourcebook.claim.MetricHead;
import org.sourcebook.claim.RangeView;
import org.sourcebook.figure.Figure;
import org.sourcebook.kernel.NumberRange;
import org.sourcebook.kernel.Qualifier;
import org.sourcebook.kernel.Word;
import org.sourcebook.registry.NamedId;
import org.sourcebook.registry.Registry;
import org.sourcebook.registry.RegistryKind;
import org.sourcebook.web.Words;

/**
 * A number that a claim asserts, as far as it tells who leans on whom.
 *
 * @param estimate the id of the estimate
 * @param metric what is counted
 * @param qualifier how the source put it
 * @param bounds the range the words state
 * @param place the place that is part of the number, or null
 * @param projected whether it is about what was still to come
 */
record StatedView(String estimate, MetricHead metric, @Words(of = Qualifier.class) String qualifier, RangeView bounds,
		@Nullable NamedId place, boolean projected) {

	static StatedView of(Figure figure, Registry registry) {
		NumberRange bounds = figure.bounds();
		String place = figure.place();
		return new StatedView(figure.id(), MetricHead.of(figure.metric(), registry), Word.of(figure.qualifier()),
				new RangeView(bounds.lower(), bounds.upper()),
				(place != null) ? registry.named(RegistryKind.LOCATIONS, place) : null, figure.projected());
	}

}
