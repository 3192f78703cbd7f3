package org.sourcebook.index;

import java.util.List;

/**
 * A row that was found.
 *
 * @param key its key in the table of the collection
 * @param collection the collection, as in paths
 * @param id the id of the record
 * @param label what it is called where rows of all collections stand together
 * @param tier how well it fits, 1 is best; see {@link TierQuery}
 * @param place the values it was sorted by
 */
public record Hit(long key, String collection, String id, String label, int tier, List<String> place) {
}
