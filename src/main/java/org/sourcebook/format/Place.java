package org.sourcebook.format;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/**
 * Where the item of a list is on a map.
 *
 * @param id the id of the item
 * @param lon degrees east of WGS 84, or null where no point is known
 * @param lat degrees north of WGS 84, or null where no point is known
 */
public record Place(String id, @Nullable BigDecimal lon, @Nullable BigDecimal lat) {
}
