package org.sourcebook.estimate;

import java.time.LocalDate;

import org.sourcebook.edition.View;
import org.sourcebook.figure.Per;
import org.sourcebook.registry.Registry;

/**
 * A question about totals that stand, with everything looked up.
 *
 * @param view the edition that answers
 * @param registry its names
 * @param totals which estimates count, whenever they were known
 * @param per whose totals succeed one another
 * @param day the day
 */
record LatestQuestion(View view, Registry registry, ResolvedEstimates totals, Per per, LocalDate day) {
}
