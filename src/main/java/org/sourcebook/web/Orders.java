package org.sourcebook.web;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The orders a collection can be asked for in.
 *
 * @param standard the one used where none is asked for
 * @param words every value {@code sort} takes
 */
public record Orders(String standard, List<String> words) {

	public Orders {
		words = List.copyOf(words);
	}

	/**
	 * The order a request asks for.
	 * @throws BadParameters if there is none of that name
	 */
	public String of(@Nullable String sort) {
		if (sort != null && !this.words.contains(sort)) {
			throw new BadParameters(
					List.of(ParameterError.unknownValue("sort", sort, "is no order of this collection", this.words)));
		}
		return (sort != null) ? sort : this.standard;
	}

}
