package org.sourcebook.dashboard.chart;

import java.util.List;

/**
 * Colours for the tints. Text stands out from the paper at least 4.5 to 1, and so does
 * every body's colour, in which names are written too.
 */
public enum Theme {

	/** Dark on light, for print as well. */
	LIGHT("1a1a1a", "595959", "dedede", "ffffff", "dfe7ee", "dcd9cf", "0b5fa5", "b23c00", "00704a", "7a3e9d", "7a5c00",
			"b01e68", "5c5f66"),

	/** Light on dark. */
	DARK("f2f2f2", "b5b5b5", "3a3f45", "15181c", "2a333d", "343a36", "6db3f2", "ff9a66", "4fc79a", "c79bea", "dbb84d",
			"ff8fc0", "b0b5bc");

	private final List<String> colours;

	Theme(String... colours) {
		this.colours = List.of(colours);
	}

	/** The colour of a tint, as red, green and blue in hexadecimal digits. */
	public String hex(Tint tint) {
		return this.colours.get(tint.ordinal());
	}

}
