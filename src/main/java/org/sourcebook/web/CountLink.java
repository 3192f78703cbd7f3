package org.sourcebook.web;

/**
 * How many records something has, and where they are listed.
 *
 * @param count the number
 * @param href the path of the list, with its query
 */
public record CountLink(long count, String href) {
}
