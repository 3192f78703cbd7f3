package org.sourcebook.records;

import java.time.LocalDate;

/**
 * An archived copy of a report.
 *
 * @param url where the copy is
 * @param date the day it was made
 */
record Archived(String url, LocalDate date) {
}
