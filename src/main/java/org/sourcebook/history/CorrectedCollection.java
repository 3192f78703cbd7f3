package org.sourcebook.history;

/**
 * The collections whose records are corrected. Claims and estimates are corrected with
 * their report.
 */
public enum CorrectedCollection {

	REPORTS, SOURCES, PUBLISHERS, LOCATIONS, METRICS, STORYLINES

}
