/**
 * Who says things.
 */
@NullMarked
package org.sourcebook.source;

import org.jspecify.annotations.NullMarked;
