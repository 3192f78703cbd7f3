package org.sourcebook.claim;

import org.jspecify.annotations.Nullable;
import org.sourcebook.kernel.HopRole;

/**
 * Which hops of an attribution a source is looked for in.
 */
public enum RoleFilter {

	SPEAKER, RELAY, CITED, ANY;

	/** The role, or null for any; the speaker where nothing is asked. */
	static @Nullable HopRole role(@Nullable RoleFilter filter) {
		if (filter == null) {
			return HopRole.SPEAKER;
		}
		return (filter == ANY) ? null : HopRole.valueOf(filter.name());
	}

}
