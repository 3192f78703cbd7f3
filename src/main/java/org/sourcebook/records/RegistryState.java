package org.sourcebook.records;

import java.util.Collection;

/**
 * What the rows of reports depend on besides the reports: the registries of one edition.
 *
 * @param trees who and what belongs to whom and where
 * @param metrics what figures count
 */
record RegistryState(Trees trees, Metrics metrics) {

	static RegistryState of(Collection<CuratedRecord> entries) {
		return new RegistryState(new Trees(of(SourceEntry.class, entries), of(LocationEntry.class, entries)),
				new Metrics(of(MetricEntry.class, entries)));
	}

	private static <T> Collection<T> of(Class<T> type, Collection<CuratedRecord> entries) {
		return entries.stream().filter(type::isInstance).map(type::cast).toList();
	}

}
