package org.sourcebook.kernel;

/**
 * How a source put a number. The words decide which bounds a figure has; see
 * {@link Quantity}.
 */
public enum Qualifier {

	/** A number without qualifier. */
	STATED,

	/** The source says so, or lists what it counts. */
	EXACTLY,

	/** About, around, some, roughly. */
	ABOUT,

	/** Nearly, almost: not quite. */
	NEARLY,

	/** Fewer than, under. */
	FEWER_THAN,

	/** Up to, as many as: no lower bound. */
	UP_TO,

	/** At least: no upper bound. */
	AT_LEAST,

	/** More than, over: no upper bound. */
	MORE_THAN,

	/** From a low to a high. */
	BETWEEN,

	/** In words only: dozens, hundreds, thousands. */
	ORDER_OF_MAGNITUDE;

	/** Whether a number with this qualifier is one figure, and not a range or a word. */
	public boolean hasFigure() {
		return this != BETWEEN && this != ORDER_OF_MAGNITUDE;
	}

}
