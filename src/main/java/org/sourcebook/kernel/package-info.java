/**
 * The values everything else is made of: dates that may be fuzzy, numbers that may be
 * open, names that change over time. No Spring, no database, no files.
 */
@NullMarked
package org.sourcebook.kernel;

import org.jspecify.annotations.NullMarked;
