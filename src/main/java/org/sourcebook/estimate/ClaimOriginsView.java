package org.sourcebook.estimate;

import org.sourcebook.web.ViewInfo;

/**
 * What stands behind some claims.
 *
 * @param claims the claims
 * @param view what the answer was seen from
 */
record ClaimOriginsView(BackingView claims, ViewInfo view) {
}
