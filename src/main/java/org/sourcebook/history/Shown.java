package org.sourcebook.history;

import java.util.Map;
import java.util.Set;

/**
 * What an answer shows in one edition.
 *
 * @param records the records, in its order
 * @param url its address
 * @param renamed ids in the question that were read as others
 */
record Shown(Set<ShownRecord> records, String url, Map<String, String> renamed) {
}
