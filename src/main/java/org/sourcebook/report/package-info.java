/**
 * The rows of a report file, and the questions asked of reports.
 */
@NullMarked
package org.sourcebook.report;

import org.jspecify.annotations.NullMarked;
