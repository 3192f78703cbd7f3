package org.sourcebook.records;

import org.sourcebook.kernel.RelationKind;

/**
 * How a claim stands to another, whose full id is given.
 */
record RelationFile(RelationKind kind, String claim) {
}
