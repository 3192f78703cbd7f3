package org.sourcebook.registry;

/**
 * A record as others refer to it.
 *
 * @param id its id in the edition that is looked at
 * @param name its name there
 */
public record NamedId(String id, String name) {
}
