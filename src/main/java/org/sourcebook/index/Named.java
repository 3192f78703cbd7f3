package org.sourcebook.index;

import org.sourcebook.registry.RegistryKind;

/**
 * An entry of a registry, by whose names other records are found.
 *
 * @param kind its kind
 * @param id its id in the edition
 */
record Named(RegistryKind kind, String id) {

	/** What stands for it in the index. */
	static String key(RegistryKind kind, String id) {
		return kind.word() + "/" + id;
	}

}
