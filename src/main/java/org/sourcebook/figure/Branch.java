package org.sourcebook.figure;

import org.jspecify.annotations.Nullable;

/**
 * A claim in the tree of who leans on whom.
 *
 * @param account the claim
 * @param depth how many others it leans on down to the root; 0 for a root
 * @param leaning on which it leans, or null for a root
 */
public record Branch(Account account, int depth, @Nullable Leaning leaning) {
}
