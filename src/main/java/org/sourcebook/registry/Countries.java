package org.sourcebook.registry;

import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

import org.sourcebook.web.BadParameters;
import org.sourcebook.web.ParameterError;

/**
 * Countries as parameters name them: by the two letters of ISO 3166-1.
 */
public final class Countries {

	private static final TreeSet<String> CODES = new TreeSet<>(List.of(Locale.getISOCountries()));

	private Countries() {
	}

	/**
	 * Checks the values of {@code country}.
	 * @throws BadParameters if one is no code
	 */
	public static void check(List<String> values) {
		List<ParameterError> errors = values.stream()
			.filter((value) -> !CODES.contains(value))
			.map((value) -> ParameterError.unknownValue("country", value,
					"is no country code of ISO 3166-1, such as UA", CODES))
			.toList();
		if (!errors.isEmpty()) {
			throw new BadParameters(errors);
		}
	}

}
