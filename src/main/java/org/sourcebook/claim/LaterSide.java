package org.sourcebook.claim;

/**
 * Which side of a disagreement spoke later: the source that is asked for, or the other.
 */
enum LaterSide {

	SOURCE, OTHER

}
