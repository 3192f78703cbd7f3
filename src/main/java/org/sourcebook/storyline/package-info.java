/**
 * Sets of reports a newsroom follows.
 */
@NullMarked
package org.sourcebook.storyline;

import org.jspecify.annotations.NullMarked;
