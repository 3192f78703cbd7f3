package org.sourcebook.web;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.sourcebook.kernel.Nearest;

/**
 * One thing wrong with a request's parameters. Its members are always written, so that a
 * client need not ask whether they are there.
 *
 * @param parameter the name, as it was given
 * @param value the value, as it was given but never longer than a line, or null where
 * none was
 * @param reason what is wrong with it, to be read after the name
 * @param allowed what would have been right, or empty where that cannot be listed
 * @param didYouMean the nearest of what would have been right, or null if none is near
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record ParameterError(String parameter, @Nullable String value, String reason, List<String> allowed,
		@Nullable String didYouMean) {

	/** The most known values that are listed: more help nobody. */
	private static final int MOST_LISTED = 60;

	private static final int LONGEST_VALUE = 200;

	private static final String UNKNOWN = "is unknown";

	public ParameterError {
		allowed = List.copyOf(allowed);
		if (value != null && value.length() > LONGEST_VALUE) {
			boolean midst = Character.isHighSurrogate(value.charAt(LONGEST_VALUE - 1));
			value = value.substring(0, midst ? LONGEST_VALUE - 1 : LONGEST_VALUE) + "…";
		}
	}

	/**
	 * A parameter that a path does not take.
	 * @param names the names of those it takes
	 */
	static ParameterError unknownName(String parameter, String value, List<String> names) {
		return new ParameterError(parameter, value,
				names.isEmpty() ? UNKNOWN + ": this path takes no parameters" : UNKNOWN, names,
				Nearest.to(parameter, names).orElse(null));
	}

	/** Whether it is the name that is wrong, and what is allowed are names. */
	@JsonIgnore
	public boolean isAboutTheName() {
		return this.reason.startsWith(UNKNOWN);
	}

	/** An error without a list of what is allowed. */
	public static ParameterError of(String parameter, @Nullable String value, String reason) {
		return new ParameterError(parameter, value, reason, List.of(), null);
	}

	/**
	 * A value that is none of the known ones. They are listed if there are few enough,
	 * and the nearest is suggested.
	 */
	public static ParameterError unknownValue(String parameter, String value, String reason, Collection<String> known) {
		return unknownValue(parameter, value, reason, known, Nearest.to(value, known));
	}

	/**
	 * As {@link #unknownValue(String, String, String, Collection)}, for values that have
	 * other names too.
	 * @param nearest what was most likely meant
	 */
	public static ParameterError unknownValue(String parameter, String value, String reason, Collection<String> known,
			Optional<String> nearest) {
		List<String> allowed = (known.size() <= MOST_LISTED) ? List.copyOf(known) : List.of();
		return new ParameterError(parameter, value, reason, allowed, nearest.orElse(null));
	}

}
