/**
 * Where things are said to happen.
 */
@NullMarked
package org.sourcebook.location;

import org.jspecify.annotations.NullMarked;
