/**
 * The questions asked of all collections together: text search, and suggestions while
 * somebody types.
 */
@NullMarked
package org.sourcebook.search;

import org.jspecify.annotations.NullMarked;
