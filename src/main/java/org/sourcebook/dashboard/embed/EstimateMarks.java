package org.sourcebook.dashboard.embed;

import java.util.EnumSet;
import java.util.Set;

import org.sourcebook.claim.PrincipalDateView;
import org.sourcebook.dashboard.chart.Mark;
import org.sourcebook.dashboard.chart.Trait;
import org.sourcebook.estimate.EstimateView;
import org.sourcebook.kernel.Bounds;
import org.sourcebook.registry.NamedId;
import org.sourcebook.web.DateView;

/**
 * Makes marks of estimates.
 */
public final class EstimateMarks {

	private EstimateMarks() {
	}

	/**
	 * The mark of an estimate.
	 * @param usual the place most numbers of its chart are for, which no mark names;
	 * empty if there is none
	 * @param href where it leads
	 */
	public static Mark of(EstimateView estimate, String usual, String href) {
		DateView over = estimate.over();
		Bounds date = (over != null) ? new Bounds(over.earliest(), over.latest())
				: new Bounds(estimate.date().earliest(), estimate.date().latest());
		NamedId place = estimate.place();
		String elsewhere = (place == null || place.name().equals(usual)) ? "" : " (" + place.name() + ")";
		Set<Trait> traits = traits(estimate);
		add(traits, Trait.ELSEWHERE, !elsewhere.isEmpty());
		return new Mark(estimate.id(), estimate.source().body().id(), estimate.source().body().name(), date,
				estimate.bounds().lower(), estimate.bounds().upper(), traits, StatedWords.number(estimate) + elsewhere,
				StatedWords.date(estimate), estimate.source().name(), href);
	}

	private static Set<Trait> traits(EstimateView estimate) {
		Set<Trait> traits = EnumSet.noneOf(Trait.class);
		add(traits, Trait.ABOUT_DAY, estimate.over() == null && isAboutOneDay(estimate.date()));
		add(traits, Trait.ABOUT, estimate.approximate());
		add(traits, Trait.IN_WORDS, estimate.magnitude() != null);
		add(traits, Trait.PROJECTED, estimate.projected());
		add(traits, Trait.STRETCH, estimate.over() != null);
		add(traits, Trait.PART, estimate.of() != null);
		add(traits, Trait.REJECTED, estimate.stance().equals("rejects"));
		return traits;
	}

	/**
	 * Whether a source gave a day, and said that it is about right (EDTF: ~, or % for
	 * both).
	 */
	private static boolean isAboutOneDay(PrincipalDateView date) {
		return (date.edtf().endsWith("~") || date.edtf().endsWith("%")) && date.earliest() != null
				&& date.earliest().equals(date.latest());
	}

	private static void add(Set<Trait> traits, Trait trait, boolean has) {
		if (has) {
			traits.add(trait);
		}
	}

}
