package org.sourcebook.api;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/**
 * A query with something odd about one of its parameters.
 *
 * @param query the query
 * @param parameter the name as the refusal has to give it
 * @param values the values as the refusal may give them
 * @param verdict what may come of it
 */
record Mutation(String query, String parameter, List<String> values, Verdict verdict) {

	/** The most of a value a refusal repeats. */
	private static final int LONGEST_VALUE = 200;

	/**
	 * A mutation of a parameter's value.
	 * @param value the value as it stands in the query
	 */
	static Mutation of(String name, String value, Verdict verdict) {
		return new Mutation(name + "=" + value, name, List.of(cut(decode(value))), verdict);
	}

	/** A query that cannot be decoded, and is repeated as it came. */
	static Mutation undecodable(String name, String value) {
		return new Mutation(name + "=" + value, name, List.of(value), Verdict.REFUSED);
	}

	/** A value as it was meant, where it can be decoded. */
	static String decode(String value) {
		return URLDecoder.decode(value, StandardCharsets.UTF_8);
	}

	private static String cut(String value) {
		return (value.length() > LONGEST_VALUE) ? value.substring(0, LONGEST_VALUE) + "…" : value;
	}

	/** With parts of the value, which the refusal may give as well. */
	Mutation orOneOf(List<String> parts) {
		return new Mutation(this.query, this.parameter,
				Stream.concat(this.values.stream(), parts.stream().map(Mutation::cut)).toList(), this.verdict);
	}

	/**
	 * What may come of a mutation. A refusal that names the parameter always may.
	 */
	enum Verdict {

		/** Nothing but a refusal. */
		REFUSED,

		/** Any answer but the one without the parameter. */
		NOT_IGNORED,

		/** Any answer, because the document says in so many words that this is taken. */
		TAKEN

	}

}
