/**
 * What was said, what it was about, and what was expected, in the order of time.
 */
@NullMarked
package org.sourcebook.timeline;

import org.jspecify.annotations.NullMarked;
