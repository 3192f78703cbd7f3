package org.sourcebook.web;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Collects everything wrong with a request's parameters, so that nobody has to mend one
 * thing to be told of the next. The same error counts once.
 */
public final class ParameterErrors {

	private final Set<ParameterError> errors = new LinkedHashSet<>();

	/** Adds an error. */
	public void add(ParameterError error) {
		this.errors.add(error);
	}

	void addAll(Collection<ParameterError> errors) {
		this.errors.addAll(errors);
	}

	boolean isEmpty() {
		return this.errors.isEmpty();
	}

	List<ParameterError> list() {
		return List.copyOf(this.errors);
	}

	/**
	 * Refuses the request if anything was added.
	 * @throws BadParameters with everything that was added
	 */
	public void throwIfAny() {
		if (!isEmpty()) {
			throw new BadParameters(list());
		}
	}

}
