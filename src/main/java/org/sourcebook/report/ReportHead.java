package org.sourcebook.report;

import org.sourcebook.registry.NamedId;
import org.sourcebook.web.DateView;

/**
 * A report as its claims and estimates refer to it.
 *
 * @param id its id
 * @param title our title
 * @param publisher who published it
 * @param url where it was published
 * @param published when it was published
 */
public record ReportHead(String id, String title, NamedId publisher, String url, DateView published) {
}
