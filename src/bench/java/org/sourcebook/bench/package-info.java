/**
 * Record sets of any size, and programs that measure what becomes of them.
 */
@NullMarked
package org.sourcebook.bench;

import org.jspecify.annotations.NullMarked;
