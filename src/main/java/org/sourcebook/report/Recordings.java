package org.sourcebook.report;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Root;
import org.jspecify.annotations.Nullable;
import org.sourcebook.edition.Closings;
import org.sourcebook.edition.Editions;
import org.sourcebook.edition.Standing;
import org.sourcebook.edition.View;
import org.sourcebook.registry.Registry;
import org.sourcebook.web.Feed;
import org.sourcebook.web.FeedEntry;
import org.springframework.stereotype.Component;

/**
 * Finds when reports and claims entered the record and what was changed in them since,
 * for feeds. It takes four statements, however many there are.
 */
@Component
public class Recordings {

	private static final String REPORTS = "reports";

	private final Editions editions;

	private final FirstRecorded firsts;

	private final EntityManager entities;

	Recordings(Editions editions, FirstRecorded firsts, EntityManager entities) {
		this.editions = editions;
		this.firsts = firsts;
		this.entities = entities;
	}

	/**
	 * Tells of reports, or of claims.
	 * @param type their entity
	 * @param items as lists show them
	 * @param what what has to be known of an item to find it
	 * @param entry tells of an item
	 */
	public <V> Feed feed(Class<?> type, List<V> items, Function<V, Told> what, BiFunction<V, Recorded, FeedEntry> entry,
			View view, Registry registry) {
		Closings closings = this.editions.closings(view);
		List<Told> told = items.stream().map(what).toList();
		List<Correction> corrections = corrections(told.stream().map(Told::report).distinct().toList(), view);
		Map<String, FirstRecorded.First> firsts = this.firsts.of(type,
				told.stream().collect(Collectors.toMap(Told::id, (one) -> one.names(registry))));
		Map<String, LocalDate> entered = entered(corrections, closings, registry);
		return new Feed(closings.set(), view.date(), items.stream().map((item) -> {
			Told one = what.apply(item);
			FirstRecorded.First first = Objects.requireNonNull(firsts.get(one.id()));
			LocalDate known = Objects.requireNonNullElse(one.known(), view.date());
			List<Recorded.Change> changes = corrections.stream()
				.filter(one::isConcernedBy)
				.map((row) -> change(row, Objects.requireNonNull(entered.get(row.id()))))
				.toList();
			return entry.apply(item, new Recorded(first.id(), closings.day(first.since(), known), changes));
		}).toList());
	}

	private List<Correction> corrections(Collection<String> reports, View view) {
		if (reports.isEmpty()) {
			return List.of();
		}
		CriteriaBuilder criteria = this.entities.getCriteriaBuilder();
		CriteriaQuery<Correction> query = criteria.createQuery(Correction.class);
		Root<Correction> row = query.from(Correction.class);
		query
			.where(criteria.equal(row.get("collection"), REPORTS), row.get("record").in(reports),
					Standing.in(view, row, "correction", query, criteria))
			.orderBy(criteria.desc(row.get("correctedOn")), criteria.desc(row.get("id")));
		return this.entities.createQuery(query).getResultList();
	}

	/** The days corrections entered the record, by their ids. */
	private Map<String, LocalDate> entered(List<Correction> corrections, Closings closings, Registry registry) {
		Map<String, FirstRecorded.First> firsts = this.firsts.of(Correction.class,
				corrections.stream()
					.collect(Collectors.toMap(Correction::id,
							(row) -> correctionNames(row.id(), REPORTS, row.record(), registry))));
		Map<String, LocalDate> entered = new HashMap<>();
		corrections.forEach((row) -> entered.put(row.id(),
				closings.day(Objects.requireNonNull(firsts.get(row.id())).since(), row.correctedOn())));
		return entered;
	}

	/** All ids a correction has had: it goes along when its record is renamed. */
	public static Set<String> correctionNames(String id, String collection, String record, Registry registry) {
		String start = collection + "-";
		String end = id.substring(start.length() + record.length());
		return registry.everyName(collection, record)
			.stream()
			.map((name) -> start + name + end)
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private static Recorded.Change change(Correction row, LocalDate entered) {
		return new Recorded.Change(row.correctedOn(), entered, row.kind(), row.reason(),
				Objects.requireNonNullElse(row.part(), row.record()));
	}

	/**
	 * A report, or a claim of it.
	 *
	 * @param id its id
	 * @param report the id of the report
	 * @param known the last day on which the report may have been published, or null if
	 * that is not known. While the record is in no closed edition, it stands for the day
	 * it was recorded, which nobody wrote down
	 */
	public record Told(String id, String report, @Nullable LocalDate known) {

		private Set<String> names(Registry registry) {
			return registry.everyReportName(this.report)
				.stream()
				.map((name) -> name + this.id.substring(this.report.length()))
				.collect(Collectors.toCollection(TreeSet::new));
		}

		/**
		 * A report by every correction in it. A claim by those of itself, of its numbers,
		 * and of the report as a whole, unless something was only added to that.
		 */
		private boolean isConcernedBy(Correction correction) {
			String part = correction.part();
			if (!correction.record().equals(this.report)) {
				return false;
			}
			if (this.id.equals(this.report)) {
				return true;
			}
			return (part == null) ? !correction.kind().equals("addition")
					: part.equals(this.id) || part.startsWith(this.id + "-e");
		}

	}

}
