/**
 * Editions, and what was changed in public between them.
 */
@NullMarked
package org.sourcebook.history;

import org.jspecify.annotations.NullMarked;
