package org.sourcebook.records;

import org.jspecify.annotations.Nullable;

/**
 * One thing wrong in a record file.
 *
 * @param file the file, as a path below its location
 * @param line the line, counted from 1; 0 where the whole file is meant
 * @param field the field, or null
 * @param given what stands there, shortened, or null
 * @param rule the rule it breaks
 * @param suggestion the remedy, or null
 */
record Problem(String file, int line, @Nullable String field, @Nullable String given, String rule,
		@Nullable String suggestion) {

	private static final int SHOWN = 80;

	/** The problem as one line: {@code file:line: field: value: rule (suggestion)}. */
	@Override
	public String toString() {
		StringBuilder text = new StringBuilder(this.file);
		if (this.line > 0) {
			text.append(':').append(this.line);
		}
		text.append(": ");
		if (this.field != null) {
			text.append(this.field).append(": ");
		}
		if (this.given != null && !this.given.isBlank()) {
			text.append(shown(this.given)).append(": ");
		}
		text.append(this.rule);
		if (this.suggestion != null) {
			text.append(" (").append(this.suggestion).append(')');
		}
		return text.toString();
	}

	private static String shown(String given) {
		StringBuilder text = new StringBuilder();
		given.codePoints().limit(SHOWN).forEach((point) -> text.appendCodePoint(isShowable(point) ? point : '\uFFFD'));
		return (text.length() < given.length()) ? text.append('…').toString() : text.toString();
	}

	private static boolean isShowable(int point) {
		return !Character.isISOControl(point) && Character.getType(point) != Character.SURROGATE;
	}

}
