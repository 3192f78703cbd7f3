/**
 * What tests of all modules share.
 */
@NullMarked
package org.sourcebook.testing;

import org.jspecify.annotations.NullMarked;
