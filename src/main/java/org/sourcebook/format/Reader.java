package org.sourcebook.format;

import org.jspecify.annotations.Nullable;

/**
 * Reads a value of something.
 *
 * @param <T> what it is read from
 * @param <V> what the value is
 */
@FunctionalInterface
public interface Reader<T, V> {

	/** The value, or null where none is stated. */
	@Nullable V read(T from);

}
