package org.sourcebook.api;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import org.sourcebook.api.Mutation.Verdict;
import org.sourcebook.web.ServedDocument;
import tools.jackson.databind.JsonNode;

/**
 * All that is tried on the parameters of one operation, made from what the OpenAPI
 * document says of them.
 */
final class Mutations {

	/** No value of any parameter: blank, or with a control character in it. */
	private static final List<String> NEVER = List.of("", "+", "%20%09", "%00", "%01", "a%0Ab", "a%0D", "%7F", "%C2%85",
			"%E2%80%83");

	/** Values of one type or another; for most parameters the wrong one. */
	private static final List<String> ODD = List.of("no-such-value", "%F0%9F%A4%96", "-1", "0", "1.5", "1e2", "0x10",
			"007", "-0", "%2B5", "%D9%A5", "99999999999999999999", "true", "TRUE", "yes", "null", "%5B%5D", "%7B%7D",
			"'", "%25", "*", "2024-13", "2024-02-30", "2024-10~", "26.10.2024", "%D9%A2%D9%A0%D9%A2%D9%A4",
			"x".repeat(1001), "x".repeat(10_240));

	/** What is no UTF-8, percent-encoded. */
	private static final List<String> UNDECODABLE = List.of("%", "%zz", "%ff", "%z", "a%2", "%+1", "%C3", "%C0%80",
			"%ED%A0%80", "%F5%80%80%80");

	private final ServedDocument document;

	private final Set<String> names;

	/**
	 * Prepares for an operation.
	 * @param names the names of its parameters
	 */
	Mutations(ServedDocument document, Set<String> names) {
		this.document = document;
		this.names = names;
	}

	/** Queries with a parameter that is none. */
	List<Mutation> ofNone() {
		List<Mutation> mutations = new ArrayList<>();
		for (String name : List.of("x", "%00", "%01", "%F0%9F%A4%96", "a%20b", "x".repeat(10_240), "%22%3E%3Cscript%3E",
				"..%2F..", "utm_source", "_", "callback", "%20", "0")) {
			mutations.add(unknown(name, "1"));
		}
		mutations.add(new Mutation("x=1&x=2", "x", List.of("1, 2"), Verdict.REFUSED));
		mutations.add(new Mutation("x", "x", List.of(""), Verdict.REFUSED));
		mutations.add(new Mutation("=x", "", List.of("x"), Verdict.REFUSED));
		UNDECODABLE.forEach((name) -> mutations.add(Mutation.undecodable(name, "1")));
		return mutations;
	}

	/** Queries with something odd about one parameter. */
	List<Mutation> of(JsonNode parameter) {
		String name = parameter.get("name").stringValue();
		List<Mutation> mutations = new ArrayList<>();
		mutations.add(new Mutation(name, name, List.of(""), Verdict.REFUSED));
		NEVER.forEach((value) -> mutations.add(Mutation.of(name, value, Verdict.REFUSED)));
		UNDECODABLE.stream().limit(3).forEach((value) -> mutations.add(Mutation.undecodable(name, value)));
		ODD.forEach((value) -> mutations.add(judged(parameter, value)));
		bounds(parameter).forEach((value) -> mutations.add(judged(parameter, value)));
		for (String known : known(parameter)) {
			misspelt(name).map((wrong) -> unknown(wrong, known)).forEach(mutations::add);
			variants(known).forEach((value) -> mutations.add(judged(parameter, value)));
			if (!ServedDocument.isRepeatable(parameter)) {
				mutations.add(twice(name, known, known));
				mutations.add(twice(name, known, ""));
			}
		}
		return mutations;
	}

	/** A few of them, for formats that share what reads the parameters. */
	List<Mutation> fewOf(JsonNode parameter) {
		String name = parameter.get("name").stringValue();
		return List.of(Mutation.of(name, "", Verdict.REFUSED), Mutation.of(name, "%01", Verdict.REFUSED),
				judged(parameter, "no-such-value"), judged(parameter, "x".repeat(1001)));
	}

	/** A value of which the document tells whether it is one. */
	private Mutation judged(JsonNode parameter, String value) {
		String text = Mutation.decode(value);
		JsonNode one = this.document.one(parameter);
		boolean isFree = one.path("type").asString("").equals("string") && !one.has("enum") && !one.has("pattern");
		Verdict verdict = !this.document.takes(parameter, text) ? Verdict.REFUSED
				: isFree ? Verdict.NOT_IGNORED : Verdict.TAKEN;
		return Mutation.of(parameter.get("name").stringValue(), value, verdict).orOneOf(List.of(text.split(",", -1)));
	}

	/** Values one beyond the bounds. */
	private Stream<String> bounds(JsonNode parameter) {
		JsonNode one = this.document.one(parameter);
		List<BigInteger> beyond = new ArrayList<>();
		if (one.has("minimum")) {
			beyond.add(one.get("minimum").bigIntegerValue().subtract(BigInteger.ONE));
		}
		if (one.has("maximum")) {
			beyond.add(one.get("maximum").bigIntegerValue().add(BigInteger.ONE));
		}
		return beyond.stream().map(BigInteger::toString);
	}

	/** One value the document gives as an example. */
	static List<String> known(JsonNode parameter) {
		JsonNode example = parameter.at("/schema/examples/0");
		JsonNode beside = parameter.path("example");
		return Stream.of(example.isArray() ? example.path(0) : example, beside)
			.filter((node) -> !node.isMissingNode())
			.map(JsonNode::asString)
			.limit(1)
			.toList();
	}

	private static Stream<String> variants(String known) {
		return Stream
			.of(known + "x", known + "+", "+" + known, known + ",", known + "," + known, known + ";" + known,
					known.toUpperCase(Locale.ROOT), known + "%00", known + "%23")
			.filter((variant) -> !variant.equals(known));
	}

	private Stream<String> misspelt(String name) {
		String swapped = name.substring(0, 1) + new StringBuilder(name.substring(1)).reverse();
		return Stream
			.of(name + "x", name.substring(0, name.length() - 1), swapped, name.toUpperCase(Locale.ROOT),
					name + "%5B%5D", name + "+", "+" + name, name + "%00", name + ".x")
			.filter((wrong) -> !wrong.isEmpty() && !this.names.contains(wrong));
	}

	private static Mutation unknown(String name, String value) {
		return new Mutation(name + "=" + value, Mutation.decode(name), List.of(value), Verdict.REFUSED);
	}

	private static Mutation twice(String name, String one, String other) {
		return new Mutation("%s=%s&%s=%s".formatted(name, one, name, other), name, List.of(one + ", " + other),
				Verdict.REFUSED);
	}

}
