package org.sourcebook.records;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.sourcebook.kernel.Fate;

/**
 * What an edition did to a record, or to a claim or estimate in one.
 *
 * @param collection the collection that shows it
 * @param id its id
 * @param former its id in the edition before, or null if that does not have it
 * @param fate what became of it
 * @param changes what it states otherwise now, without what claims and estimates in it do
 */
record RecordChange(String collection, String id, @Nullable String former, Fate fate, List<Changes.Change> changes) {
}
