/**
 * Names, trees and definitions of one edition: sources, publishers, locations, metrics
 * and storylines, read once per edition and put into every answer.
 */
@NullMarked
package org.sourcebook.registry;

import org.jspecify.annotations.NullMarked;
