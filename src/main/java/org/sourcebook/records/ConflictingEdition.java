package org.sourcebook.records;

/**
 * The store and the record files have the same edition with different content. Nothing is
 * loaded: one of the two is not the set it seems to be.
 */
public class ConflictingEdition extends RuntimeException {

	private static final long serialVersionUID = 1L;

	ConflictingEdition(int number, String files, String store) {
		super("edition %d has the digest %s in the record files and %s in the database".formatted(number, files,
				store));
	}

}
