package org.sourcebook.registry;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.sourcebook.kernel.LocationKind;
import org.sourcebook.kernel.Precision;

/**
 * A place, in one edition.
 *
 * @param entry id, name and history
 * @param kind what it is
 * @param country the country, as ISO 3166-1 alpha-2, or null
 * @param parent the place it lies in, or null
 * @param region where it lies, in words, or null
 * @param lat degrees north, WGS 84, or null
 * @param lon degrees east, WGS 84, or null
 * @param precision how precisely the point is known, or null
 * @param aliases other names, in any script
 */
public record Location(Entry entry, LocationKind kind, @Nullable String country, @Nullable String parent,
		@Nullable String region, @Nullable BigDecimal lat, @Nullable BigDecimal lon, @Nullable Precision precision,
		List<String> aliases) {
}
