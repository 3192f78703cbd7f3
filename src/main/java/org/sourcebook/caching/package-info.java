/**
 * Answers that need not be given again: conditional requests, finished answers that are
 * kept, and what caches are told. It knows which state an answer was read from, and
 * nothing of what the answer says.
 */
@NullMarked
package org.sourcebook.caching;

import org.jspecify.annotations.NullMarked;
