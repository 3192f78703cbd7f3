package org.sourcebook.claim;

/**
 * What an estimate counts.
 *
 * @param id the id of the metric
 * @param name its name
 * @param unit the unit, in words
 */
public record MetricHead(String id, String name, String unit) {
}
