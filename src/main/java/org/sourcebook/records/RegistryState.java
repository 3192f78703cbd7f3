package org.sourcebook.records;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the rows of reports depend on besides the reports: the registries of one edition.
 *
 * @param trees who and what belongs to whom and where
 * @param metrics what figures count
 * @param publishers the sources publishers speak as, by all names of the publishers
 */
record RegistryState(Trees trees, Metrics metrics, Map<String, String> publishers) {

	static RegistryState of(Collection<CuratedRecord> entries) {
		Map<String, String> publishers = new HashMap<>();
		for (PublisherEntry publisher : of(PublisherEntry.class, entries)) {
			String source = publisher.source();
			if (source != null) {
				publishers.put(publisher.id(), source);
				publisher.formerly().forEach((former) -> publishers.put(former, source));
			}
		}
		return new RegistryState(new Trees(of(SourceEntry.class, entries), of(LocationEntry.class, entries)),
				new Metrics(of(MetricEntry.class, entries)), publishers);
	}

	private static <T> Collection<T> of(Class<T> type, Collection<CuratedRecord> entries) {
		return entries.stream().filter(type::isInstance).map(type::cast).toList();
	}

	/**
	 * The medium a publisher speaks as, and the media above it on a day. A ministry that
	 * publishes is no medium, nor is a government with an agency.
	 */
	List<String> media(String publisher, LocalDate day) {
		String source = this.publishers.get(publisher);
		return (source != null) ? this.trees.sourcePath(source, day).stream().takeWhile(this.trees::isMedium).toList()
				: List.of();
	}

	/** Whether who has what from whom is told as before. */
	boolean isTracedAlike(RegistryState before) {
		return !this.trees.isChanged(before.trees) && this.trees.hasMediaOf(before.trees)
				&& this.metrics.changed(before.metrics).isEmpty() && this.publishers.equals(before.publishers);
	}

}
