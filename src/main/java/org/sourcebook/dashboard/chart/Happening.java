package org.sourcebook.dashboard.chart;

import org.jspecify.annotations.Nullable;
import org.sourcebook.kernel.Bounds;

/**
 * Something dated, to be drawn in a lane of a timeline.
 *
 * @param lane the lane, such as said
 * @param date the first and the last day it may be of
 * @param href where it leads, or null
 */
public record Happening(String lane, Bounds date, @Nullable String href) {
}
