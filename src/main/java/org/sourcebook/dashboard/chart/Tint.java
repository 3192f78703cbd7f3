package org.sourcebook.dashboard.chart;

import java.util.Locale;

/**
 * What a colour is for. Which colour that is depends on the {@link Theme}; style sheets
 * know it by its {@linkplain #word() word}.
 */
public enum Tint {

	/** Text, and what is drawn as strongly. */
	INK,

	/** Text that says less. */
	MUTED,

	/** Lines that help the eye along. */
	GRID,

	/** What is drawn upon. */
	PAPER,

	/** The range of all totals together. */
	ENVELOPE,

	/** Land on a map. */
	LAND,

	/** The body with the most marks. */
	BODY1,

	/** The next. */
	BODY2,

	/** The next. */
	BODY3,

	/** The next. */
	BODY4,

	/** The next. */
	BODY5,

	/** The last that has a colour of its own. */
	BODY6,

	/** All others. */
	OTHERS;

	/** How style sheets call it. */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}

}
