package org.sourcebook.dashboard.chart;

import java.util.List;

/**
 * A mark in its place.
 *
 * @param mark the mark
 * @param body how its body is drawn
 * @param reach from where to where it extends: the days it may be of to the sides, the
 * stated bounds upwards; a stated bound alone has no height
 * @param x where its symbol is
 * @param boxes what labels keep clear of
 * @param nodes what is drawn
 */
record Placed(Mark mark, Bodies.Body body, Box reach, double x, List<Box> boxes, List<Node> nodes) {

	/** Whether its symbol had to leave the days it may be of. */
	boolean isAside() {
		return this.x < this.reach.left() - 1 || this.x > this.reach.right() + 1;
	}

}
