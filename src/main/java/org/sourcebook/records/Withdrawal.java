package org.sourcebook.records;

import java.time.LocalDate;

/**
 * A record no longer stands. It stays under its id, marked.
 *
 * @param date the day it was withdrawn
 * @param reason why, for readers
 */
record Withdrawal(LocalDate date, String reason) {
}
