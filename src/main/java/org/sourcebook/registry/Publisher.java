package org.sourcebook.registry;

import org.jspecify.annotations.Nullable;

/**
 * Who publishes reports, in one edition.
 *
 * @param entry id, name and history
 * @param country the country, as ISO 3166-1 alpha-2, or null
 * @param website the host of its site, or null
 * @param language the language it mostly publishes in, or null
 * @param source the source of the same name, or null
 */
public record Publisher(Entry entry, @Nullable String country, @Nullable String website, @Nullable String language,
		@Nullable String source) {
}
