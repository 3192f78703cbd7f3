package org.sourcebook.registry;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.sourcebook.kernel.SourceKind;
import org.sourcebook.kernel.Span;

/**
 * Somebody who says things, in one edition.
 *
 * @param entry id, name and history
 * @param kind what it is
 * @param named false for somebody a report does not name
 * @param country the country, as ISO 3166-1 alpha-2, or null
 * @param aliases other names, in any script
 * @param roles its offices and tasks, oldest first
 * @param parents whom it belongs to, oldest first
 */
public record Source(Entry entry, SourceKind kind, boolean named, @Nullable String country, List<String> aliases,
		List<Span<String>> roles, List<Span<String>> parents) {

	public String id() {
		return this.entry.id();
	}

	/** Its aliases and, of a person, the last words of its names: most write no more. */
	List<String> shortNames() {
		if (this.kind != SourceKind.PERSON) {
			return this.aliases;
		}
		return Stream
			.concat(this.aliases.stream(),
					Stream.concat(Stream.of(this.entry.name()), this.aliases.stream())
						.map((name) -> name.substring(name.lastIndexOf(' ') + 1)))
			.toList();
	}

	/** Its role on a day, or null if none is on record. */
	public @Nullable String roleOn(LocalDate day) {
		return Span.on(day, this.roles).orElse(null);
	}

}
