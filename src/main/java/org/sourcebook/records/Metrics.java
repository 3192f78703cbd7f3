package org.sourcebook.records;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The metrics of one edition, under all their names.
 */
final class Metrics {

	private final Map<String, MetricEntry> byId = new TreeMap<>();

	private final Map<String, MetricEntry> byName = new HashMap<>();

	Metrics(Collection<MetricEntry> metrics) {
		for (MetricEntry metric : metrics) {
			this.byId.put(metric.id(), metric);
			names(metric).forEach((name) -> this.byName.put(name, metric));
		}
	}

	private static List<String> names(MetricEntry metric) {
		List<String> names = new ArrayList<>(metric.formerly());
		names.add(metric.id());
		return names;
	}

	/** All ids. */
	Set<String> ids() {
		return this.byId.keySet();
	}

	/** The present ids of metrics that may go by another name. */
	Set<String> present(Collection<String> names) {
		Set<String> present = new TreeSet<>();
		for (String name : names) {
			MetricEntry metric = this.byName.get(name);
			if (metric != null) {
				present.add(metric.id());
			}
		}
		return present;
	}

	/** All names of a metric. */
	List<String> names(String id) {
		MetricEntry metric = this.byId.get(id);
		return (metric != null) ? names(metric) : List.of(id);
	}

	/** Whether the place is part of the figures of a metric. */
	boolean isPlaceBound(String id) {
		MetricEntry metric = this.byName.get(id);
		return metric != null && Boolean.TRUE.equals(metric.placeBound());
	}

	/** The unit of a metric, or empty if it is not known. */
	String unit(String name) {
		MetricEntry metric = this.byName.get(name);
		return (metric != null) ? metric.unit() : "";
	}

	/**
	 * The ids of metrics whose figures are compared in another way, or under another id,
	 * than before.
	 */
	Set<String> changed(Metrics before) {
		Set<String> changed = new TreeSet<>(present(before.byId.keySet()));
		changed.removeIf((id) -> before.byId.containsKey(id) && before.isPlaceBound(id) == isPlaceBound(id));
		return changed;
	}

}
