package org.sourcebook.search;

import org.sourcebook.index.IndexedCollection;
import org.sourcebook.web.Words;

/**
 * A record that may be meant, as JSON.
 *
 * @param collection its collection
 * @param id its id
 * @param label its name or title
 * @param href its path
 */
record SuggestionView(@Words(of = IndexedCollection.class) String collection, String id, String label, String href) {
}
