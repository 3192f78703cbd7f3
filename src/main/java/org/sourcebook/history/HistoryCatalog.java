package org.sourcebook.history;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import jakarta.persistence.EntityManager;
import org.sourcebook.edition.Edition;
import org.sourcebook.edition.Editions;
import org.sourcebook.edition.View;
import org.sourcebook.registry.Registries;
import org.sourcebook.registry.Registry;
import org.sourcebook.report.Correction;
import org.sourcebook.report.RecordIds;
import org.sourcebook.web.Listed;
import org.sourcebook.web.Orders;
import org.sourcebook.web.SortedItems;
import org.sourcebook.web.Walk;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells the history of records.
 */
@Service
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
public class HistoryCatalog {

	static final Orders ORDERS = new Orders("-version", List.of("version", "-version"));

	private final Editions editions;

	private final Registries registries;

	private final AnyRecords records;

	private final EntityManager entities;

	HistoryCatalog(Editions editions, Registries registries, AnyRecords records, EntityManager entities) {
		this.editions = editions;
		this.registries = registries;
		this.records = records;
		this.entities = entities;
	}

	public <R> R list(ChangedCollection collection, String id, Walk walk, Function<Listed<VersionView>, R> answer) {
		View view = this.editions.of(walk);
		Registry registry = this.registries.of(view);
		boolean newestFirst = ORDERS.of(walk.listing().sort()).startsWith("-");
		this.records.require(collection, id, view, registry);
		String record = collection.isPart() ? RecordIds.report(id) : id;
		Set<String> names = (collection.registry() != null) ? registry.everyName(collection.registry(), record)
				: registry.everyReportName(record);
		Chronicle chronicle = new Chronicle(changes(collection, names, view), corrections(collection, names, view),
				editions(view));
		List<VersionView> versions = chronicle.versions(collection, id, id.substring(record.length()));
		SortedItems<VersionView> items = new SortedItems<>(versions,
				(version) -> List.of("%09d".formatted(version.version())));
		return answer.apply(new Listed<>(versions::size, items.shown(newestFirst, Function.identity()), view.edition(),
				view.info(Map.of())));
	}

	/**
	 * What editions up to this one did to a record and what is in it, and each field
	 * beside it.
	 */
	private List<Object[]> changes(ChangedCollection collection, Collection<String> names, View view) {
		return this.entities
			.createQuery("select c, f from RecordChange c left join ChangedField f on f.key.recordChangePk = c.pk"
					+ " where c.record in (:names) and c.collection in (:collections) and c.since <= :edition"
					+ " order by c.since, c.pk, f.key.seq", Object[].class)
			.setParameter("names", names)
			.setParameter("collections", collection.together())
			.setParameter("edition", view.number())
			.getResultList();
	}

	private CorrectionsMade corrections(ChangedCollection collection, Collection<String> names, View view) {
		return CorrectionsMade.of(this.entities
			.createQuery("from Correction c where c.collection = :collection and c.record in (:names)"
					+ " and c.since <= :edition order by c.since, c.pk", Correction.class)
			.setParameter("collection", collection.corrected().path())
			.setParameter("names", names)
			.setParameter("edition", view.number())
			.getResultList());
	}

	private Map<Integer, LocalDate> editions(View view) {
		Map<Integer, LocalDate> days = new HashMap<>();
		this.entities.createQuery("from Edition e where e.number <= :edition", Edition.class)
			.setParameter("edition", view.number())
			.getResultList()
			.forEach((edition) -> days.put(edition.number(), edition.closedOn()));
		return days;
	}

}
