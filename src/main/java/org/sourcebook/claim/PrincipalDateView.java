package org.sourcebook.claim;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * The date an estimate is listed under.
 *
 * @param basis which of its dates that is: {@code asOf}, {@code by} or {@code said}
 */
public record PrincipalDateView(String basis, String edtf, @Nullable LocalDate earliest, @Nullable LocalDate latest) {
}
