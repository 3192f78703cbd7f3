/**
 * Sourcebook.
 */
@NullMarked
package org.sourcebook;

import org.jspecify.annotations.NullMarked;
