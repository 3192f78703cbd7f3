package org.sourcebook.claim;

import java.util.List;

import org.sourcebook.registry.NamedId;

/**
 * A place of a claim.
 *
 * @param id its id
 * @param name its name
 * @param kind what it is
 * @param path the place and everything around it, the place first
 */
public record PlaceView(String id, String name, String kind, List<NamedId> path) {
}
