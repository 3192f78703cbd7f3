package org.sourcebook.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

import jakarta.persistence.EntityManager;
import org.jspecify.annotations.Nullable;
import org.sourcebook.claim.ClaimRows;
import org.sourcebook.claim.ResolvedClaims;
import org.sourcebook.edition.Keyset;
import org.sourcebook.edition.Keyset.Column;
import org.sourcebook.kernel.ClaimKind;
import org.sourcebook.kernel.Stance;
import org.sourcebook.kernel.Word;
import org.sourcebook.report.Claim;
import org.sourcebook.report.Estimate;
import org.sourcebook.web.DateView;

import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Component;

/**
 * The strands of a timeline: claims by when they were said, claims by what time they are
 * about, and projections by when they are expected. Each is read in its own order, so
 * that a page takes no more rows than it has of each.
 */
@Component
class Strands {

	private static final String SAID = "said";

	private static final String ABOUT = "about";

	private static final String BY = "by";

	/** Kinds of claims that expect what they are about. */
	private static final Set<String> EXPECTING = Set.of(Word.of(ClaimKind.WARNING), Word.of(ClaimKind.PREDICTION));

	private static final Set<String> DENYING = Set.of(Word.of(ClaimKind.DENIAL));

	private static final ClaimRows<Claim> BY_SAID = ClaimRows.CLAIMS.datedBy(SAID);

	private static final ClaimRows<Claim> BY_ABOUT = ClaimRows.CLAIMS.datedBy(ABOUT);

	private final DatedClaims claims;

	private final DatedEstimates estimates;

	private final EntityManager entities;

	Strands(DatedClaims claims, DatedEstimates estimates, EntityManager entities) {
		this.claims = claims;
		this.estimates = estimates;
		this.entities = entities;
	}

	/** The strands that what is asked for lies in. */
	List<Strand<?>> of(ResolvedClaims resolved, TimelineFilter filter) {
		List<Strand<?>> strands = new ArrayList<>();
		if (filter.asksFor(What.SAID) || filter.asksFor(What.DENIED)) {
			strands.add(said(resolved, filter));
		}
		if (filter.asksFor(What.ABOUT) || filter.asksFor(What.EXPECTED)) {
			strands.add(about(resolved, filter));
		}
		if (filter.asksFor(What.EXPECTED)) {
			strands.add(expected(resolved));
		}
		return strands;
	}

	private Strand<Claim> said(ResolvedClaims resolved, TimelineFilter filter) {
		return new Strand<>(SAID, this.claims, this.entities,
				resolved.wanted(BY_SAID).and(kinds(filter, What.DENIED, DENYING, What.SAID)),
				order(Claim::id, SAID, Claim::saidEarliest, Claim::saidLatest),
				(claim) -> Moment.of(SAID, claim.said(), claim.saidEarliest(), claim.saidLatest(),
						DENYING.contains(claim.kind()) ? What.DENIED : What.SAID, claim));
	}

	private Strand<Claim> about(ResolvedClaims resolved, TimelineFilter filter) {
		Specification<Claim> isAbout = (row, query, criteria) -> criteria.isNotNull(row.get("aboutEarliest"));
		return new Strand<>(ABOUT, this.claims, this.entities,
				resolved.wanted(BY_ABOUT).and(isAbout).and(kinds(filter, What.EXPECTED, EXPECTING, What.ABOUT)),
				order(Claim::id, ABOUT, day(Claim::aboutEarliest), day(Claim::aboutLatest)),
				(claim) -> Moment.of(ABOUT, Objects.requireNonNull(claim.about()),
						Objects.requireNonNull(claim.aboutEarliest()), Objects.requireNonNull(claim.aboutLatest()),
						EXPECTING.contains(claim.kind()) ? What.EXPECTED : What.ABOUT, claim));
	}

	private Strand<Estimate> expected(ResolvedClaims resolved) {
		Specification<Estimate> isExpected = (row, query, criteria) -> criteria.and(
				criteria.equal(row.get("dateBasis"), BY), criteria.isTrue(row.get("projected")),
				criteria.notEqual(row.get("stance"), Word.of(Stance.REJECTS)),
				resolved.metrics().isEmpty() ? criteria.conjunction() : row.get("metric").in(resolved.metrics()));
		return new Strand<>(BY, this.estimates, this.entities, resolved.wanted(ClaimRows.ESTIMATES).and(isExpected),
				order(Estimate::id, "date", Estimate::dateEarliest, Estimate::dateLatest),
				(number) -> Moment.of(BY, DateView.of(Objects.requireNonNull(number.expectedBy()),
						number.dateEarliest(), number.dateLatest()), number));
	}

	/** Claims of some kinds, or of all others, if not both are asked for. */
	private static Specification<Claim> kinds(TimelineFilter filter, What some, Set<String> kinds, What others) {
		if (filter.asksFor(some) && filter.asksFor(others)) {
			return Specification.unrestricted();
		}
		Specification<Claim> ofThese = (row, query, criteria) -> row.get("kind").in(kinds);
		return filter.asksFor(some) ? ofThese : Specification.not(ofThese);
	}

	private static <T> Keyset<T> order(Function<T, String> id, String date, Function<T, LocalDate> earliest,
			Function<T, LocalDate> latest) {
		return new Keyset<T>(Strand.DATE, Column.text("id", id)).order(Strand.DATE,
				List.of(Column.day(date + "Earliest", earliest), Column.day(date + "Latest", latest)));
	}

	private static Function<Claim, LocalDate> day(Function<Claim, @Nullable LocalDate> reader) {
		return (claim) -> Objects.requireNonNull(reader.apply(claim));
	}

}
