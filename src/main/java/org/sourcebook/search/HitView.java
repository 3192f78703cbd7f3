package org.sourcebook.search;

import java.util.List;

import org.sourcebook.index.IndexedCollection;
import org.sourcebook.index.MatchView;
import org.sourcebook.web.Words;

/**
 * A record in which something was found, as JSON.
 *
 * @param collection its collection
 * @param id its id
 * @param label its name, title or text; of an estimate the text of its claim
 * @param href its path
 * @param tier how well it fits, from 1 for the best to 5
 * @param matches where its label has what was looked for
 */
record HitView(@Words(of = IndexedCollection.class) String collection, String id, String label, String href, int tier,
		List<MatchView> matches) {
}
