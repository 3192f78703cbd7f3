/**
 * Charts and maps as drawings: where everything stands, before it is written as SVG or
 * painted as PNG. No Spring, no store, no files but those shipped.
 */
@NullMarked
package org.sourcebook.dashboard.chart;

import org.jspecify.annotations.NullMarked;
