/**
 * The questions asked of numbers.
 */
@NullMarked
package org.sourcebook.estimate;

import org.jspecify.annotations.NullMarked;
