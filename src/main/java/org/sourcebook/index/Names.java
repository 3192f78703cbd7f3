package org.sourcebook.index;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.sourcebook.registry.Entry;
import org.sourcebook.registry.Registry;
import org.sourcebook.registry.RegistryKind;
import org.sourcebook.kernel.SourceKind;

/**
 * The names and aliases of one edition, taken apart into words. Whoever writes one of
 * them means the record, and with it all its other names, in any script.
 */
final class Names {

	private final Map<Named, Set<List<String>>> ofRecord = new HashMap<>();

	private final Map<List<String>, Set<Named>> whole = new HashMap<>();

	private final TreeMap<String, Set<Spelling>> byWord = new TreeMap<>();

	private final Map<String, Set<Spelling>> byStem = new HashMap<>();

	private int longest;

	Names(Registry registry) {
		registry.sources()
			.values()
			.forEach((source) -> add(RegistryKind.SOURCES, source.entry(), source.aliases(),
					source.kind() == SourceKind.PERSON));
		registry.locations()
			.values()
			.forEach((location) -> add(RegistryKind.LOCATIONS, location.entry(), location.aliases(), false));
		registry.publishers().values().forEach((each) -> add(RegistryKind.PUBLISHERS, each.entry(), List.of(), false));
		registry.metrics().values().forEach((each) -> add(RegistryKind.METRICS, each.entry(), List.of(), false));
		registry.storylines().values().forEach((each) -> add(RegistryKind.STORYLINES, each.entry(), List.of(), false));
	}

	private void add(RegistryKind kind, Entry entry, Collection<String> aliases, boolean person) {
		Named named = new Named(kind, entry.id());
		Stream.concat(Stream.of(entry.name()), aliases.stream()).forEach((name) -> {
			List<Token> tokens = Words.of(name);
			if (!tokens.isEmpty()) {
				add(named, new Spelling(named, words(tokens, Token::exact), words(tokens, Token::stem)), person);
			}
		});
	}

	private void add(Named named, Spelling spelling, boolean person) {
		spelling.words.forEach((word) -> put(this.byWord, word, spelling));
		spelling.stems.forEach((stem) -> put(this.byStem, stem, spelling));
		whole(named, spelling.words);
		if (person) {
			// Most write no more of a person's name than its last word.
			whole(named, spelling.words.subList(spelling.words.size() - 1, spelling.words.size()));
		}
	}

	private void whole(Named named, List<String> name) {
		put(this.whole, name, named);
		put(this.ofRecord, named, name);
		this.longest = Math.max(this.longest, name.size());
	}

	private static <K, V> void put(Map<K, Set<V>> map, K key, V value) {
		map.computeIfAbsent(key, (each) -> new LinkedHashSet<>()).add(value);
	}

	private static List<String> words(List<Token> tokens, Function<Token, String> form) {
		return tokens.stream().map(form).toList();
	}

	/** How many words the longest name has. */
	int longest() {
		return this.longest;
	}

	/** The records of which some words are a whole name. */
	Set<Named> called(List<String> words) {
		return this.whole.getOrDefault(words, Set.of());
	}

	/** Everything some records are called. */
	Set<List<String>> everyName(Collection<Named> records) {
		return records.stream()
			.flatMap((named) -> this.ofRecord.getOrDefault(named, Set.of()).stream())
			.collect(Collectors.toCollection(LinkedHashSet::new));
	}

	/** The records in one of whose names some words stand one after the other. */
	Set<Named> with(List<String> words) {
		return named(this.byWord.getOrDefault(words.get(0), Set.of()),
				(spelling) -> Collections.indexOfSubList(spelling.words, words) >= 0);
	}

	/** As {@link #with}, whatever the English endings. */
	Set<Named> withStems(List<String> stems) {
		return named(this.byStem.getOrDefault(stems.get(0), Set.of()),
				(spelling) -> Collections.indexOfSubList(spelling.stems, stems) >= 0);
	}

	/** The records in one of whose names a word begins so. */
	Set<Named> startingWith(String prefix) {
		return this.byWord.subMap(prefix, prefix + Character.MAX_VALUE)
			.values()
			.stream()
			.flatMap((spellings) -> named(spellings, (spelling) -> true).stream())
			.collect(Collectors.toCollection(LinkedHashSet::new));
	}

	/** The words in names that are spelled like another. */
	List<String> near(Near near) {
		return this.byWord.keySet().stream().filter(near::matches).toList();
	}

	private static Set<Named> named(Set<Spelling> spellings, Predicate<Spelling> fits) {
		return spellings.stream().filter(fits).map(Spelling::of).collect(Collectors.toCollection(LinkedHashSet::new));
	}

	/** One name of a record. */
	private record Spelling(Named of, List<String> words, List<String> stems) {
	}

}
