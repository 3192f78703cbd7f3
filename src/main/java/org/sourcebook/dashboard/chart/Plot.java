package org.sourcebook.dashboard.chart;

/**
 * The room in which marks stand, with its scales.
 *
 * @param room the room
 * @param time days to the right
 * @param numbers numbers upwards
 * @param small whether it is for a narrow screen
 */
record Plot(Box room, TimeScale time, NumberScale numbers, boolean small) {

	/** The size of type within it. */
	double type() {
		return this.small ? 11.5 : 12.5;
	}

	/** The size of symbols. */
	double symbol() {
		return this.small ? 4.4 : 5;
	}

}
