package org.sourcebook.web;

import java.util.List;

/**
 * The request's parameters cannot be taken as they are: a 400 that names each of them.
 */
public class BadParameters extends RuntimeException {

	private final transient List<ParameterError> errors;

	/**
	 * Creates the refusal.
	 * @param errors what is wrong, at least one thing
	 */
	public BadParameters(List<ParameterError> errors) {
		super(sentence(errors));
		this.errors = List.copyOf(errors);
	}

	/** What is wrong, in the order it was found. */
	public List<ParameterError> errors() {
		return this.errors;
	}

	private static String sentence(List<ParameterError> errors) {
		ParameterError first = errors.get(0);
		String name = first.parameter().isEmpty() ? "A parameter" : "The parameter " + first.parameter();
		String sentence = name + " " + first.reason();
		return switch (errors.size()) {
			case 1 -> sentence + ".";
			case 2 -> sentence + ", and one more thing is wrong.";
			default -> sentence + ", and %d more things are wrong.".formatted(errors.size() - 1);
		};
	}

}
