package org.sourcebook.registry;

/**
 * Something that is counted, in one edition.
 *
 * @param entry id, name and history
 * @param definition what is counted, and what not
 * @param unit the unit, in words
 * @param placeBound whether the place is part of the figure
 */
public record Metric(Entry entry, String definition, String unit, boolean placeBound) {
}
