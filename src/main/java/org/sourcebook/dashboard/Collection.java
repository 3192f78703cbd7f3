package org.sourcebook.dashboard;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.sourcebook.kernel.DateWords;

/**
 * A collection as people browse it.
 *
 * @param name its name, which is its path too
 * @param title its name for people
 * @param one what one of its records is called
 * @param lead what it holds, in a sentence
 * @param facets what it can be counted by, as parameters and titles, in order
 * @param hasDates whether its records have a date to choose by
 * @param sorts its orders, with what people call them; the first is the standard one
 * @param formats the suffixes its lists are there in
 */
public record Collection(String name, String title, String one, String lead, Map<String, String> facets,
		boolean hasDates, Map<String, String> sorts, List<String> formats) {

	private static final Map<String, Map<String, String>> WORDS = Map.of("named",
			Map.of("true", "Named", "false", "Not named"), "projected",
			Map.of("true", "Projections", "false", "Counts"), "total",
			Map.of("true", "Totals", "false", "Parts and stretches of time"), "internal",
			Map.of("true", "Yes", "false", "No"), "afterDispute", Map.of("true", "Yes", "false", "No"), "later",
			Map.of("source", "This side", "other", "The other side"));

	/** Collections without text search. */
	private static final Set<String> WORDLESS = Set.of("corrections", "disagreements", "relations");

	/** What people call a value, where it is no record with a name of its own. */
	static String label(String facet, String value, String label) {
		if (!label.equals(value)) {
			return label;
		}
		return switch (facet) {
			case "month", "from", "to" -> DateWords.of(value);
			case "language" -> Locale.forLanguageTag(value).getDisplayLanguage(Locale.ENGLISH);
			case "country" -> new Locale.Builder().setRegion(value).build().getDisplayCountry(Locale.ENGLISH);
			case "q" -> value;
			default -> WORDS.getOrDefault(facet, Map.of()).getOrDefault(value, Say.ENGLISH.word(value));
		};
	}

	/** Whether words can be looked for in its records. */
	public boolean hasWords() {
		return !WORDLESS.contains(this.name);
	}

	/** What people call the standard order. */
	public String standardOrder() {
		return this.sorts.values().iterator().next();
	}

	/**
	 * The orders besides the one nobody has to ask for.
	 * @param isFound whether words are looked for, so that the best comes first
	 */
	public List<Map.Entry<String, String>> orders(boolean isFound) {
		return this.sorts.entrySet().stream().skip(isFound ? 0 : 1).toList();
	}

	/** What a parameter is called on a page. */
	String title(String parameter) {
		return switch (parameter) {
			case "q" -> "Words";
			case "from" -> "From";
			case "to" -> "Until";
			default -> this.facets.getOrDefault(parameter, words(parameter));
		};
	}

	/** The name of a parameter in words. */
	static String words(String name) {
		String words = name.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
		return Say.ENGLISH.word(words);
	}

}
