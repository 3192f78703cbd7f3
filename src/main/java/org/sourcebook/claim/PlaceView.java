package org.sourcebook.claim;

import java.util.List;

import org.sourcebook.kernel.LocationKind;
import org.sourcebook.registry.NamedId;
import org.sourcebook.web.Words;

/**
 * A place of a claim.
 *
 * @param id its id
 * @param name its name
 * @param kind what it is
 * @param path the place and everything around it, the place first
 */
public record PlaceView(String id, String name, @Words(of = LocationKind.class) String kind, List<NamedId> path) {
}
