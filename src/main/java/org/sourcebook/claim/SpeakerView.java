package org.sourcebook.claim;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.sourcebook.kernel.SourceKind;
import org.sourcebook.registry.NamedId;
import org.sourcebook.web.Words;

/**
 * A source as it was on the day it spoke.
 *
 * @param id its id
 * @param name its name
 * @param kind what it is
 * @param named false for somebody the report does not name
 * @param role its role on that day, or null if none is on record
 * @param path the source and everything above it on that day, the source first; the last
 * is the body
 */
public record SpeakerView(String id, String name, @Words(of = SourceKind.class) String kind, boolean named,
		@Nullable String role, List<NamedId> path) {
}
