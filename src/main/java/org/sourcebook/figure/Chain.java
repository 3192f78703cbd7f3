package org.sourcebook.figure;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * That something leans on something else, directly or through others.
 *
 * @param <K> what leans
 * @param leaner what leans
 * @param on what it leans on
 * @param first the first day on which that is known
 * @param last the last day, or null if nothing known later changes it
 */
public record Chain<K>(K leaner, K on, LocalDate first, @Nullable LocalDate last) {
}
