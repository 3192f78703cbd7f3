/**
 * The rules about figures: which total stands for whom. Pure, so that what is computed
 * when records are loaded and what is computed when somebody asks follow the same rule.
 * No Spring, no database, no files.
 */
@NullMarked
package org.sourcebook.figure;

import org.jspecify.annotations.NullMarked;
