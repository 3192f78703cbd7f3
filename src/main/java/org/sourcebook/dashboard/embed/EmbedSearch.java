package org.sourcebook.dashboard.embed;

import org.jspecify.annotations.Nullable;

/**
 * What an embed of a list is looked for by, and its order.
 *
 * @param q the words to look for
 * @param sort the order
 */
public record EmbedSearch(@Nullable String q, @Nullable String sort) {
}
