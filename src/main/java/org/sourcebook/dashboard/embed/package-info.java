/**
 * What other sites show in a frame: charts, lists and maps that are right without a
 * script.
 */
@NullMarked
package org.sourcebook.dashboard.embed;

import org.jspecify.annotations.NullMarked;
