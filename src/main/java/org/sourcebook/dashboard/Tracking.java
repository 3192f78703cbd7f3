package org.sourcebook.dashboard;

import java.util.Set;

/**
 * Parameters that others put into links to learn who follows them. They ask nothing.
 */
final class Tracking {

	private static final Set<String> NAMES = Set.of("fbclid", "gclid", "gclsrc", "dclid", "gbraid", "wbraid", "msclkid",
			"mc_cid", "mc_eid", "igshid", "igsh", "twclid", "ttclid", "li_fat_id", "yclid", "mkt_tok", "_hsenc",
			"_hsmi", "_ga", "_gl", "srsltid");

	private Tracking() {
	}

	/** Whether a parameter is one of these. */
	static boolean is(String name) {
		return name.startsWith("utm_") || NAMES.contains(name);
	}

}
