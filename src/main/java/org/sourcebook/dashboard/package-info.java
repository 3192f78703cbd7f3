/**
 * What people see: pages.
 */
@NullMarked
package org.sourcebook.dashboard;

import org.jspecify.annotations.NullMarked;
