package org.sourcebook.index;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.sourcebook.edition.DateFilter;
import org.sourcebook.edition.StatusFilter;
import org.sourcebook.edition.View;
import org.sourcebook.kernel.HopRole;
import org.sourcebook.kernel.Status;
import org.sourcebook.kernel.Word;

/**
 * The conditions on rows of the index: the same that a specification puts on rows of the
 * store. Where nothing is asked, there is no condition.
 */
public final class Wanted {

	private static final String AS_CLAIM = "as-claim";

	private final BooleanQuery.Builder allOf = new BooleanQuery.Builder();

	private final @Nullable View view;

	private boolean folded;

	/** Any rows. */
	Wanted() {
		this.view = null;
	}

	/** The rows of some collections that stand in the edition of a view. */
	public Wanted(View view, IndexedCollection... collections) {
		this.view = view;
		anyOf(Field.COLLECTION, Stream.of(collections).map(IndexedCollection::path).toList());
		this.allOf.add(standing(view), Occur.FILTER);
	}

	static Query standing(View view) {
		return new BooleanQuery.Builder().add(IntPoint.newRangeQuery(Field.SINCE, 0, view.number()), Occur.FILTER)
			.add(IntPoint.newRangeQuery(Field.UNTIL, view.number() + 1, Integer.MAX_VALUE), Occur.FILTER)
			.build();
	}

	View view() {
		return Objects.requireNonNull(this.view);
	}

	/**
	 * Rows that were published by the day whose knowledge is asked for; entries of
	 * registries are never published.
	 */
	public Wanted known() {
		LocalDate day = view().lastKnownDay();
		if (day != null) {
			this.allOf.add(LongPoint.newRangeQuery("publishedLatest", day.toEpochDay() + 1, Long.MAX_VALUE),
					Occur.MUST_NOT);
		}
		return this;
	}

	/** Rows with one of some words in a column. */
	public Wanted anyOf(String column, Collection<String> words) {
		return words.isEmpty() ? this : and(new TermInSetQuery(column, words.stream().map(BytesRef::new).toList()));
	}

	/** Rows with a certain word in a column. */
	public Wanted only(String column, @Nullable Object word) {
		return (word != null) ? and(new TermQuery(new Term(column, word.toString()))) : this;
	}

	/** Rows that stand, withdrawn ones, or both. */
	public Wanted status(@Nullable StatusFilter filter) {
		if (filter == StatusFilter.ANY) {
			return this;
		}
		return only("status", Word.of((filter == StatusFilter.WITHDRAWN) ? Status.WITHDRAWN : Status.CURRENT));
	}

	/**
	 * Rows whose date, of which two columns hold the bounds, lies in a stretch of time.
	 */
	public Wanted dates(DateFilter dates, String earliest, String latest) {
		if (dates.from() != null) {
			atLeast(latest, dates.from().bounds().sortEarliest().toEpochDay());
		}
		return (dates.to() != null) ? atMost(earliest, dates.to().bounds().sortLatest().toEpochDay()) : this;
	}

	/** Rows with this number or more in a column. */
	public Wanted atLeast(String column, @Nullable Long number) {
		return (number != null) ? and(LongPoint.newRangeQuery(column, number, Long.MAX_VALUE)) : this;
	}

	/** Rows with this number or less in a column. */
	public Wanted atMost(String column, @Nullable Long number) {
		return (number != null) ? and(LongPoint.newRangeQuery(column, Long.MIN_VALUE, number)) : this;
	}

	/** Rows with just this number in a column. */
	public Wanted exactly(String column, @Nullable Long number) {
		return (number != null) ? and(LongPoint.newExactQuery(column, number)) : this;
	}

	/**
	 * Rows whose claim has a hop as it is asked for.
	 * @param sources the sources, or empty for any
	 * @param role what the hop does, or null for anything
	 * @param itself whether it has to be one of the sources itself
	 * @param named whether the hop's own source is named, or null for either
	 */
	public Wanted hop(Collection<String> sources, @Nullable HopRole role, boolean itself, @Nullable Boolean named) {
		return (sources.isEmpty() && named == null) ? this
				: anyOf(Field.HOP, Hops.wanted(sources, role, itself, named));
	}

	/** Rows whose claim comes, in the end, from one of some sources. */
	public Wanted origin(Collection<String> sources) {
		return anyOf(Field.ORIGIN, sources);
	}

	/** Rows whose claim has at least so many steps from its report to its origin. */
	public Wanted depth(@Nullable Integer least) {
		return atLeast(Field.DEPTH, (least != null) ? least.longValue() : null);
	}

	/**
	 * Rows whose claim another body contradicts or denies, as far as that is known, or
	 * the others.
	 */
	public Wanted controversial(@Nullable Boolean wanted) {
		if (wanted != null) {
			LocalDate day = view().lastKnownDay();
			this.allOf.add(LongPoint.newRangeQuery(Field.DISPUTED, Long.MIN_VALUE,
					(day != null) ? day.toEpochDay() : Long.MAX_VALUE), wanted ? Occur.FILTER : Occur.MUST_NOT);
		}
		return this;
	}

	/** Rows that are found under one of some places. */
	public Wanted places(Collection<String> places, boolean itself) {
		return anyOf(Field.PLACE,
				places.stream()
					.flatMap((place) -> (itself ? List.of(true) : List.of(true, false)).stream()
						.map((self) -> place(place, self)))
					.toList());
	}

	/**
	 * Claims with a number that counts one of some metrics.
	 * @param status which numbers count
	 * @param asClaim whether those of the claim's own status count instead
	 */
	public Wanted number(Collection<String> metrics, @Nullable StatusFilter status, boolean asClaim) {
		String kind = asClaim ? AS_CLAIM : Word.of((status != null) ? status : StatusFilter.CURRENT);
		return anyOf(Field.NUMBER, metrics.stream().map((metric) -> number(kind, metric)).toList());
	}

	/** The words for a number in a claim. */
	static List<String> numbers(String metric, String status, String claimStatus) {
		List<String> words = new ArrayList<>(
				List.of(number(status, metric), number(Word.of(StatusFilter.ANY), metric)));
		if (status.equals(claimStatus)) {
			words.add(number(AS_CLAIM, metric));
		}
		return words;
	}

	private static String number(String kind, String metric) {
		return kind + " " + metric;
	}

	/** Reports in which a claim stands that is wanted. */
	public Wanted withClaim(Wanted claim) {
		return and(new ReportsOf(claim.query()));
	}

	/** Leaves out rows that repeat another one that is found. */
	public Wanted folded(boolean folded) {
		this.folded = folded;
		return this;
	}

	boolean isFolded() {
		return this.folded;
	}

	static String place(String place, boolean itself) {
		return (itself ? "itself " : "around ") + place;
	}

	Wanted and(Query condition) {
		this.allOf.add(condition, Occur.FILTER);
		return this;
	}

	Query query() {
		return this.allOf.build();
	}

}
