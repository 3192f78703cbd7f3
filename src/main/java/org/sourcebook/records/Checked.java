package org.sourcebook.records;

import java.time.LocalDate;

/**
 * Who compared the record with the report, and when. Never invented.
 */
record Checked(LocalDate date, String by) {
}
