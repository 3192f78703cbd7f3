/**
 * The questions asked of claims.
 */
@NullMarked
package org.sourcebook.claim;

import org.jspecify.annotations.NullMarked;
