package org.sourcebook.history;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import jakarta.persistence.EntityManager;
import org.sourcebook.report.Correction;
import org.springframework.stereotype.Component;

/**
 * Reads what some editions made of records. It takes two statements, however many records
 * there are.
 */
@Component
class Differences {

	private final EntityManager entities;

	Differences(EntityManager entities) {
		this.entities = entities;
	}

	/**
	 * What editions made of records, in their order.
	 * @param last what was done last to each of the records
	 */
	List<Difference> of(List<RecordChange> last, Interval interval) {
		Map<Subject, Difference> found = new LinkedHashMap<>();
		last.forEach((change) -> found.put(Subject.of(change), new Difference(interval)));
		List<Object[]> steps = found.isEmpty() ? List.of()
				: steps("w.subject in (:ids)", found.keySet().stream().map(Subject::id).distinct().toList(), interval);
		read(steps.stream().filter((row) -> found.containsKey(Subject.of((RecordChange) row[0]))).toList(), found,
				interval);
		return List.copyOf(found.values());
	}

	/**
	 * What editions made of records, of whatever collection. Of which nothing became are
	 * left out.
	 * @param ids their ids in the earlier edition
	 */
	List<Difference> of(Collection<String> ids, Interval interval) {
		Map<Subject, Difference> found = new LinkedHashMap<>();
		read(ids.isEmpty() ? List.of()
				: steps("w.subject in (select x.subject from RecordChange x where x.former in (:ids)"
						+ " and x.id = x.record and x.since > :after and x.since <= :last)", ids, interval),
				found, interval);
		return List.copyOf(found.values());
	}

	private void read(List<Object[]> steps, Map<Subject, Difference> found, Interval interval) {
		Map<Named, Subject> names = new LinkedHashMap<>();
		for (Object[] row : steps) {
			RecordChange whole = (RecordChange) row[0];
			Subject subject = Subject.of(whole);
			found.computeIfAbsent(subject, (key) -> new Difference(interval))
				.add((RecordChange) row[1], (ChangedField) row[2]);
			names.put(new Named(whole.collection(), whole.id()), subject);
			if (whole.former() != null) {
				names.put(new Named(whole.collection(), whole.former()), subject);
			}
		}
		corrections(names, interval)
			.forEach((subject, rows) -> Objects.requireNonNull(found.get(subject)).add(CorrectionsMade.of(rows)));
	}

	/**
	 * Each change of a record, each change of what is in it, and each field of that.
	 * @param which which records
	 */
	private List<Object[]> steps(String which, Collection<String> ids, Interval interval) {
		return this.entities
			.createQuery("select w, c, f from RecordChange w join RecordChange c on c.record = w.record"
					+ " and c.since = w.since and (c.collection = w.collection or w.collection = 'reports'"
					+ " and c.collection in ('claims', 'estimates'))"
					+ " left join ChangedField f on f.key.recordChangePk = c.pk where " + which
					+ " and w.id = w.record and w.since > :after and w.since <= :last"
					+ " order by c.since, c.pk, f.key.seq", Object[].class)
			.setParameter("ids", ids)
			.setParameter("after", interval.after())
			.setParameter("last", interval.last())
			.getResultList();
	}

	private Map<Subject, List<Correction>> corrections(Map<Named, Subject> names, Interval interval) {
		Set<String> ids = new LinkedHashSet<>(names.keySet().stream().map(Named::id).toList());
		Map<Subject, List<Correction>> found = new LinkedHashMap<>();
		if (ids.isEmpty()) {
			return found;
		}
		this.entities
			.createQuery("from Correction c where c.record in (:ids) and c.since <= :last order by c.since, c.pk",
					Correction.class)
			.setParameter("ids", ids)
			.setParameter("last", interval.last())
			.getResultList()
			.forEach((row) -> {
				Subject subject = names.get(new Named(row.collection(), row.record()));
				if (subject != null) {
					found.computeIfAbsent(subject, (key) -> new ArrayList<>()).add(row);
				}
			});
		return found;
	}

	/**
	 * A record, whatever ids it has had.
	 *
	 * @param collection its collection
	 * @param id what it is called in all rows about it
	 */
	private record Subject(String collection, String id) {

		static Subject of(RecordChange change) {
			return new Subject(change.collection(), change.subject());
		}

	}

	/**
	 * An id that a record has had.
	 *
	 * @param collection its collection
	 * @param id the id
	 */
	private record Named(String collection, String id) {
	}

}
