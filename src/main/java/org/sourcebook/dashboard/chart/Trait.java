package org.sourcebook.dashboard.chart;

/**
 * What is special about a mark, beyond its numbers and dates.
 */
public enum Trait {

	/** The source said about. */
	ABOUT("pale ring: “about”"),

	/** The source said about which day. */
	ABOUT_DAY("dots across: about that day"),

	/** The source gave no number, but a word such as thousands. */
	IN_WORDS("dashed: said in words, such as “thousands”"),

	/** It is about what was still to come. */
	PROJECTED("hollow: a projection"),

	/** It counts a stretch of time, and is no running total. */
	STRETCH("flat bar: counts that stretch of time alone"),

	/** It is for another place than most. */
	ELSEWHERE("underlined: for another place, named in the table"),

	/** It counts a part of the whole. */
	PART("small: a part of the whole"),

	/** The source rejects the number. */
	REJECTED("struck through: a number the source rejects");

	private final String words;

	Trait(String words) {
		this.words = words;
	}

	/** How the key explains it. */
	String words() {
		return this.words;
	}

}
