/**
 * Which edition an answer stands for, and how rows of an edition are chosen and walked.
 */
@NullMarked
package org.sourcebook.edition;

import org.jspecify.annotations.NullMarked;
