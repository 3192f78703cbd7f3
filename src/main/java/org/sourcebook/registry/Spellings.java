package org.sourcebook.registry;

import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.sourcebook.kernel.Nearest;

/**
 * What the entries of a registry are called: by their ids, their names, and their aliases
 * in any script. For suggesting an id to somebody who wrote {@code zelensky} or
 * {@code Зеленський}.
 */
final class Spellings {

	private final Map<String, String> ids = new HashMap<>();

	/**
	 * Adds an entry. An id is always its own; of two that are called the same otherwise,
	 * the first keeps the name.
	 */
	void add(Entry entry, Collection<String> aliases) {
		this.ids.put(entry.id(), entry.id());
		entry.formerly().forEach((former) -> this.ids.putIfAbsent(former, entry.id()));
		this.ids.putIfAbsent(spelled(entry.name()), entry.id());
		aliases.forEach((alias) -> this.ids.putIfAbsent(spelled(alias), entry.id()));
	}

	/** The id of the entry that is called most like something. */
	Optional<String> nearest(String name) {
		return Nearest.to(spelled(name), this.ids.keySet()).map(this.ids::get);
	}

	private static String spelled(String name) {
		return name.toLowerCase(Locale.ROOT).replace(' ', '-');
	}

}
