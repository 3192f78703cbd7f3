/**
 * What people see: pages, embeds, and the charts on them.
 */
@NullMarked
package org.sourcebook.dashboard;

import org.jspecify.annotations.NullMarked;
