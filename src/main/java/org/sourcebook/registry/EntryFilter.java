package org.sourcebook.registry;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.sourcebook.edition.StatusFilter;
import org.sourcebook.kernel.Word;
import org.sourcebook.web.Facet;

/**
 * What a list of entries is narrowed by, and can be counted by. What an entry has in each
 * respect is read in one place, so that a count is what its link leads to.
 *
 * @param <E> the type of the entries
 */
public final class EntryFilter<E> {

	private final Function<E, Entry> entry;

	private final Map<String, Respect<E>> respects = new LinkedHashMap<>();

	private Predicate<E> besides = (each) -> true;

	/**
	 * A filter by status.
	 * @param entry reads what every entry has
	 */
	public EntryFilter(Function<E, Entry> entry, @Nullable StatusFilter status) {
		this.entry = entry;
		StatusFilter wanted = (status != null) ? status : StatusFilter.CURRENT;
		by("status", (each) -> entry.apply(each).status(),
				(wanted != StatusFilter.ANY) ? List.of(Word.of(wanted)) : List.of());
	}

	/**
	 * And by a word.
	 * @param parameter the parameter that asks for it
	 * @param value reads the word of an entry, or null if it has none
	 * @param asked the words that are wanted, or empty for any
	 */
	public EntryFilter<E> by(String parameter, Function<E, @Nullable String> value, Collection<String> asked) {
		return by(parameter, value, asked, UnaryOperator.identity());
	}

	/** And by the id of something that has a name. */
	public EntryFilter<E> by(String parameter, Function<E, @Nullable String> value, Collection<String> asked,
			UnaryOperator<String> name) {
		this.respects.put(parameter, new Respect<>(value, asked, name));
		return this;
	}

	/** And by something it is not counted by. */
	public EntryFilter<E> and(Predicate<E> besides) {
		this.besides = this.besides.and(besides);
		return this;
	}

	String id(E each) {
		return this.entry.apply(each).id();
	}

	/** Whether an entry is wanted. */
	boolean admits(E each) {
		return admits(each, "");
	}

	private boolean admits(E each, String without) {
		return this.besides.test(each) && this.respects.entrySet()
			.stream()
			.allMatch((respect) -> respect.getKey().equals(without) || respect.getValue().admits(each));
	}

	/** Counts entries by what they have in one respect. */
	Facet facet(String name, Collection<E> entries) {
		Respect<E> respect = this.respects.get(name);
		if (respect == null) {
			throw new IllegalStateException("nothing is filtered by " + name);
		}
		return Facet.of(name,
				entries.stream()
					.filter((each) -> admits(each, name))
					.flatMap((each) -> Stream.ofNullable(respect.value.apply(each)))
					.collect(Collectors.groupingBy(Function.identity(), Collectors.counting())),
				respect.name);
	}

	/**
	 * A word each entry may have.
	 *
	 * @param <E> the type of the entries
	 * @param value reads it
	 * @param asked the ones that are wanted, or empty for any
	 * @param name what people call it
	 */
	private record Respect<E>(Function<E, @Nullable String> value, Collection<String> asked,
			UnaryOperator<String> name) {

		boolean admits(E each) {
			if (this.asked.isEmpty()) {
				return true;
			}
			String found = this.value.apply(each);
			return found != null && this.asked.contains(found);
		}

	}

}
