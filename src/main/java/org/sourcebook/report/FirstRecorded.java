package org.sourcebook.report;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.persistence.EntityManager;
import org.sourcebook.edition.View;
import org.springframework.stereotype.Component;

/**
 * Finds when records were first recorded, and under which id: in feeds they go by it for
 * ever, whatever they are renamed to.
 */
@Component
public class FirstRecorded {

	private final EntityManager entities;

	FirstRecorded(EntityManager entities) {
		this.entities = entities;
	}

	/**
	 * Looks some records up, with one statement.
	 * @param type their entity
	 * @param names for the id each has in a view, all ids it has had in any edition
	 * @return by the ids in the view
	 */
	public Map<String, First> of(Class<?> type, Map<String, Set<String>> names) {
		Map<String, Name> known = known(type, names.values().stream().flatMap(Set::stream).distinct().toList());
		Map<String, First> found = new HashMap<>();
		names.forEach((id, all) -> {
			Name own = known.get(id);
			if (own != null) {
				found.put(id,
						all.stream()
							.map(known::get)
							.filter((name) -> name != null && name.isBefore(own))
							.min(Comparator.comparing(Name::since).thenComparing(Name::id))
							.map((name) -> new First(name.id(), name.since()))
							.orElseGet(() -> new First(id, own.since())));
			}
		});
		return found;
	}

	private Map<String, Name> known(Class<?> type, Collection<String> ids) {
		Map<String, Name> known = new HashMap<>();
		if (!ids.isEmpty()) {
			List<Object[]> rows = this.entities
				.createQuery("select id, min(since), max(until) from %s where id in (:ids) group by id"
					.formatted(type.getSimpleName()), Object[].class)
				.setParameter("ids", ids)
				.getResultList();
			rows.forEach((row) -> known.put((String) row[0],
					new Name((String) row[0], ((Number) row[1]).intValue(), ((Number) row[2]).intValue())));
		}
		return known;
	}

	/**
	 * Where a record was first recorded.
	 *
	 * @param id under which id
	 * @param since in which edition
	 */
	public record First(String id, int since) {
	}

	/** An id, and the editions it stood in. */
	private record Name(String id, int since, int until) {

		/** Whether it was the record's name until that got another. */
		boolean isBefore(Name other) {
			return (this.until <= other.since) || (other.since == View.OPEN_NUMBER && this.since < other.since);
		}

	}

}
