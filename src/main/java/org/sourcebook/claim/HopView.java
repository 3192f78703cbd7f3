package org.sourcebook.claim;

import org.jspecify.annotations.Nullable;
import org.sourcebook.kernel.HopRole;
import org.sourcebook.registry.NamedId;
import org.sourcebook.web.Words;

/**
 * A step of an attribution.
 *
 * @param order counted from the report inwards, from 1; hops of one order stand side by
 * side
 * @param role {@code relay}, {@code speaker} or {@code cited}
 * @param source the source, or null where the report names none
 * @param unknown the report's wording where it names none, else null
 * @param named false for somebody the report does not name
 */
public record HopView(int order, @Words(of = HopRole.class) String role, @Nullable NamedId source,
		@Nullable String unknown, boolean named) {
}
