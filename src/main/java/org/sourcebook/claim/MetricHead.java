package org.sourcebook.claim;

import org.sourcebook.registry.Metric;
import org.sourcebook.registry.NamedId;
import org.sourcebook.registry.Registry;
import org.sourcebook.registry.RegistryKind;

/**
 * What an estimate counts.
 *
 * @param id the id of the metric
 * @param name its name
 * @param unit the unit, in words
 */
public record MetricHead(String id, String name, String unit) {

	/** The metric of an id, also of a former one. */
	public static MetricHead of(String id, Registry registry) {
		NamedId named = registry.named(RegistryKind.METRICS, id);
		Metric metric = registry.metrics().get(named.id());
		return new MetricHead(named.id(), named.name(), (metric != null) ? metric.unit() : "");
	}

}
