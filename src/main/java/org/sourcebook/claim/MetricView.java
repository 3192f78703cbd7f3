package org.sourcebook.claim;

/**
 * What an estimate counts.
 */
public record MetricView(String id, String name, String unit) {
}
