package org.sourcebook.dashboard.embed;

import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.sourcebook.dashboard.chart.Theme;

/**
 * The colours an embed is asked for in.
 */
public enum ThemeChoice {

	/** Dark on light. */
	LIGHT,

	/** Light on dark. */
	DARK,

	/** As the reader's system has it; pictures are light. */
	AUTO;

	/** How style sheets call it. */
	static String word(@Nullable ThemeChoice choice) {
		return ((choice != null) ? choice : AUTO).name().toLowerCase(Locale.ROOT);
	}

	/** The colours of a picture. */
	static Theme picture(@Nullable ThemeChoice choice) {
		return (choice == DARK) ? Theme.DARK : Theme.LIGHT;
	}

}
