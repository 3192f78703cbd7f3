/**
 * Text search: what the words of a question stand for in an edition, and an index that
 * finds the rows they stand in. Derived from the store, and made again whenever that
 * changes.
 */
@NullMarked
package org.sourcebook.index;

import org.jspecify.annotations.NullMarked;
