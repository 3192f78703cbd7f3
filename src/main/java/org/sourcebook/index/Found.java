package org.sourcebook.index;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What was found.
 *
 * @param hits the rows, in order
 * @param total how many there are in the whole, or null if that was not asked for
 * @param more whether there are more after these
 */
record Found(List<Hit> hits, @Nullable Long total, boolean more) {

}
