package org.sourcebook.dashboard.chart;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * How far all totals together reached for some time.
 *
 * @param from the first day
 * @param to the last day
 * @param lower the lowest lower bound, or null if that end was open
 * @param upper the highest upper bound, or null if that end was open
 */
public record Step(LocalDate from, LocalDate to, @Nullable BigDecimal lower, @Nullable BigDecimal upper) {
}
