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

	/**
	 * A row.
	 *
	 * @param key its key in the table of the collection
	 * @param collection the collection, as in paths
	 * @param id the id of the record
	 * @param label what it is called where rows of all collections stand together
	 * @param tier how well it fits, 1 is best; see {@link TierQuery}
	 */
	record Hit(long key, String collection, String id, String label, int tier) {
	}

}
