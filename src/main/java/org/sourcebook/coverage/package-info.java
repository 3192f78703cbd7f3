/**
 * What the record holds, month by month.
 */
@NullMarked
package org.sourcebook.coverage;

import org.jspecify.annotations.NullMarked;
