package org.sourcebook.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * What the records of a list have in one respect, each value with how many have it.
 *
 * @param name the respect, as {@code facet} asks for it
 * @param parameters the parameters that narrow the list to one of the values
 * @param values the values, in order
 */
public record Facet(String name, List<String> parameters, List<Value> values) {

	/** The name of the parameter that asks for facets. */
	public static final String PARAMETER = "facet";

	private static final Comparator<Value> MOST_FIRST = Comparator.comparingLong(Value::count)
		.reversed()
		.thenComparing(Value::value);

	/**
	 * A facet by a parameter of the same name, most records first.
	 * @param counts how many records have each value
	 * @param labels what people call a value
	 */
	public static Facet of(String name, Map<String, Long> counts, UnaryOperator<String> labels) {
		return new Facet(name, List.of(name),
				counts.entrySet()
					.stream()
					.map((each) -> new Value(each.getKey(), labels.apply(each.getKey()), each.getValue()))
					.sorted(MOST_FIRST)
					.toList());
	}

	/**
	 * One of the values.
	 *
	 * @param value what the parameters take
	 * @param label what people call it
	 * @param count how many records have it
	 */
	public record Value(String value, String label, long count) {
	}

}
