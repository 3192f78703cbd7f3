package org.sourcebook.claim;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Root;
import org.jspecify.annotations.Nullable;
import org.sourcebook.report.StatedRelation;
import org.springframework.stereotype.Component;

/**
 * Counts revisions by how many days they took: as many rows as there are such spans,
 * however many revisions there are.
 */
@Component
class Revisions {

	private final EntityManager entities;

	Revisions(EntityManager entities) {
		this.entities = entities;
	}

	Made of(ResolvedRelations revisions) {
		CriteriaBuilder criteria = this.entities.getCriteriaBuilder();
		CriteriaQuery<Span> query = criteria.createQuery(Span.class);
		Root<StatedRelation> row = query.from(StatedRelation.class);
		query.select(criteria.construct(Span.class, row.get("leastDays"), row.get("mostDays"), criteria.count(row)))
			.where(revisions.wanted().toPredicate(row, query, criteria))
			.groupBy(row.get("leastDays"), row.get("mostDays"));
		return new Made(this.entities.createQuery(query).getResultList());
	}

	/**
	 * How many revisions took how many days.
	 *
	 * @param least at least so many days
	 * @param most at most so many, or null if nobody can tell
	 * @param count how many revisions
	 */
	record Span(int least, @Nullable Integer most, long count) {
	}

	/**
	 * All revisions.
	 *
	 * @param spans how many days they took
	 */
	record Made(List<Span> spans) {

		long count() {
			return this.spans.stream().mapToLong(Span::count).sum();
		}

		/** The median of the fewest days and that of the most, or null without any. */
		@Nullable DaysView medianDays() {
			if (this.spans.isEmpty()) {
				return null;
			}
			Integer most = median(Span::most);
			return new DaysView(Objects.requireNonNull(median(Span::least)), most);
		}

		/** The one in the middle, of an even number the smaller of the two. */
		private @Nullable Integer median(Function<Span, @Nullable Integer> days) {
			List<Span> sorted = this.spans.stream()
				.sorted(Comparator.comparing(days, Comparator.nullsLast(Comparator.naturalOrder())))
				.toList();
			long before = 0;
			long half = (count() + 1) / 2;
			for (Span span : sorted) {
				before += span.count();
				if (before >= half) {
					return days.apply(span);
				}
			}
			return null;
		}

	}

}
