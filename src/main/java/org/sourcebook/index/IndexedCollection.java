package org.sourcebook.index;

import org.sourcebook.kernel.Word;
import org.sourcebook.registry.RegistryKind;

/**
 * The collections whose rows are found by their text.
 */
public enum IndexedCollection {

	REPORTS, CLAIMS, ESTIMATES, SOURCES, PUBLISHERS, LOCATIONS, METRICS, STORYLINES;

	/** The collection of a registry. */
	public static IndexedCollection of(RegistryKind kind) {
		return valueOf(kind.name());
	}

	/** Its name in paths. */
	public String path() {
		return Word.of(this);
	}

}
