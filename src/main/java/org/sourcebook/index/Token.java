package org.sourcebook.index;

/**
 * A word of a text, as it is compared.
 *
 * @param exact the word in lower case, without accents
 * @param stem the word without its English ending
 * @param start where it begins in the text
 * @param end where it ends
 */
record Token(String exact, String stem, int start, int end) {
}
