/**
 * What is counted.
 */
@NullMarked
package org.sourcebook.metric;

import org.jspecify.annotations.NullMarked;
