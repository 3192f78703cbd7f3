package org.sourcebook.api;

import java.time.YearMonth;

import tools.jackson.databind.JsonNode;

/**
 * A first and a last day as text that can be compared, with far days for open ends.
 */
record Days(String earliest, String latest) {

	/** The days of a year, a month or a day. */
	static Days of(String plain) {
		return switch (plain.length()) {
			case 4 -> new Days(plain + "-01-01", plain + "-12-31");
			case 7 -> new Days(plain + "-01", YearMonth.parse(plain).atEndOfMonth().toString());
			default -> new Days(plain, plain);
		};
	}

	/** The days of a date in an answer. */
	static Days of(JsonNode date) {
		return new Days(date.at("/earliest").asString("0000-00-00"), date.at("/latest").asString("9999-99-99"));
	}

}
