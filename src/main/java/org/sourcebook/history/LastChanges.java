package org.sourcebook.history;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

import jakarta.persistence.criteria.AbstractQuery;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import org.sourcebook.kernel.Fate;
import org.sourcebook.kernel.Word;
import org.springframework.data.jpa.domain.Specification;

/**
 * The condition that a change is the last that some editions made to a record. There is
 * one for each record that the last of them has otherwise than the edition before the
 * first: no record becomes again what it was, because its corrections and its former ids
 * only grow in number.
 *
 * @param interval the editions
 */
record LastChanges(Interval interval) {

	/** Those of the records that a filter lets through. */
	Specification<RecordChange> that(DifferenceFilter filter) {
		return (row, query, criteria) -> {
			List<Predicate> allOf = new ArrayList<>();
			allOf.add(criteria.equal(row.get("id"), row.get("record")));
			allOf.add(criteria.gt(row.get("since"), this.interval.after()));
			allOf.add(criteria.le(row.get("since"), this.interval.last()));
			allOf.add(criteria.not(isFollowed(row, query, criteria)));
			if (!filter.collection().isEmpty()) {
				allOf.add(row.get("collection").in(filter.collection().stream().map(Word::of).toList()));
			}
			if (!filter.change().isEmpty()) {
				allOf.add(criteria.or(filter.change()
					.stream()
					.map((fate) -> became(row, fate, query, criteria))
					.toArray(Predicate[]::new)));
			}
			return criteria.and(allOf.toArray(Predicate[]::new));
		};
	}

	private Predicate isFollowed(Root<RecordChange> row, AbstractQuery<?> query, CriteriaBuilder criteria) {
		Subquery<Integer> later = query.subquery(Integer.class);
		Root<RecordChange> other = later.from(RecordChange.class);
		later.select(criteria.literal(1))
			.where(isOfSame(row, other, criteria), criteria.gt(other.get("since"), row.<Integer>get("since")),
					criteria.le(other.get("since"), this.interval.last()));
		return criteria.exists(later);
	}

	/** As {@link Difference#fate} has it: of all that was done, the first word counts. */
	private Predicate became(Root<RecordChange> row, Fate fate, AbstractQuery<?> query, CriteriaBuilder criteria) {
		List<Fate> before = Arrays.stream(Fate.values()).filter((other) -> other.compareTo(fate) < 0).toList();
		Predicate isOne = wasEver(row, List.of(fate), query, criteria);
		return before.isEmpty() ? isOne : criteria.and(isOne, criteria.not(wasEver(row, before, query, criteria)));
	}

	private Predicate wasEver(Root<RecordChange> row, Collection<Fate> fates, AbstractQuery<?> query,
			CriteriaBuilder criteria) {
		Subquery<Integer> any = query.subquery(Integer.class);
		Root<RecordChange> other = any.from(RecordChange.class);
		any.select(criteria.literal(1))
			.where(isOfSame(row, other, criteria), other.get("fate").in(fates.stream().map(Word::of).toList()),
					criteria.gt(other.get("since"), this.interval.after()),
					criteria.le(other.get("since"), this.interval.last()));
		return criteria.exists(any);
	}

	private static Predicate isOfSame(Root<RecordChange> row, Root<RecordChange> other, CriteriaBuilder criteria) {
		return criteria.and(criteria.equal(other.get("collection"), row.get("collection")),
				criteria.equal(other.get("subject"), row.get("subject")));
	}

}
