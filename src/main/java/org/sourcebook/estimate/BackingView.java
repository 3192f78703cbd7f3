package org.sourcebook.estimate;

import java.util.List;

/**
 * What stands behind something that was said: who carried it, who said it, and whom that
 * comes from in the end. The numbers are of different things and are never added up.
 *
 * @param reports how many reports carry it
 * @param speakers how many speakers state it
 * @param independentOrigins how many bodies these come from in the end, once those that
 * lean on one another are folded into one
 * @param unknownOrigins how many of these come, in the end, from somebody who is not
 * named
 * @param origins the bodies that were counted, by id
 * @param tree all claims: each that leans on none of the others, the earliest first, and
 * right after it those that lean on it
 */
record BackingView(long reports, long speakers, long independentOrigins, long unknownOrigins, List<BodyView> origins,
		List<BranchView> tree) {
}
