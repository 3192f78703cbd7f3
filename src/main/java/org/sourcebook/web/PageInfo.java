package org.sourcebook.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * Where a page stands in the whole result.
 *
 * @param size how many items a page has at most
 * @param total how many items the whole result has, or null if they were not counted
 * @param next the path and query of the next page, or null on the last one
 * @param cursor what the parameter {@code cursor} is to be for the next page, everything
 * else unchanged; null on the last one
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record PageInfo(int size, @Nullable Long total, @Nullable String next, @Nullable String cursor) {

}
