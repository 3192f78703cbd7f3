package org.sourcebook.estimate;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.sourcebook.claim.SpeakerView;
import org.sourcebook.figure.Leaning;
import org.sourcebook.registry.NamedId;
import org.sourcebook.report.ReportHead;
import org.sourcebook.web.DateView;
import org.sourcebook.web.Words;

/**
 * A claim in the tree of who leans on whom.
 *
 * @param claim its id
 * @param depth how many claims are passed on the way to the root: 0 if it leans on none
 * of these
 * @param leansOn the claim it leans on, which stands before it, or null
 * @param rule what tells so, or null
 * @param report the report it stands in
 * @param source the speaker, as it was on that day
 * @param said when it was said, at the latest when it was published
 * @param origins the bodies it goes back to, as far as its report names them
 * @param unknownOrigin whether it goes back to somebody its report does not name
 * @param numbers the numbers it asserts, of those that are asked about
 */
record BranchView(String claim, int depth, @Nullable String leansOn,
		@Words(of = Leaning.Rule.class) @Nullable String rule, @Nullable ReportHead report, SpeakerView source,
		DateView said, List<NamedId> origins, boolean unknownOrigin, List<StatedView> numbers) {
}
