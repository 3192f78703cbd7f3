package org.sourcebook.estimate;

/**
 * A body that something goes back to.
 *
 * @param id its id
 * @param name its name
 * @param href the path of its entry
 */
record BodyView(String id, String name, String href) {
}
