package org.sourcebook.registry;

import org.jspecify.annotations.Nullable;
import org.sourcebook.edition.Grouping;

/**
 * A respect in which rows of the store are counted.
 *
 * @param <T> the type of the rows
 * @param name the respect, as {@code facet} asks for it
 * @param grouping what they are grouped by: the value, or the first and last day of a
 * date
 * @param names the collection the values are ids of, or null if they are words
 */
public record RowFacet<T>(String name, Grouping<T> grouping, @Nullable RegistryKind names) {

	/** The name of the facet by months. */
	public static final String MONTH = "month";

	/** Counts by words in an attribute. */
	public static <T> RowFacet<T> words(String attribute) {
		return new RowFacet<>(attribute, Grouping.by(attribute), null);
	}

	/** Counts by ids in an attribute. */
	public static <T> RowFacet<T> ids(String attribute, RegistryKind names) {
		return new RowFacet<>(attribute, Grouping.by(attribute), names);
	}

	/** Counts by the months a date may lie in. */
	public static <T> RowFacet<T> months(String earliest, String latest) {
		return new RowFacet<>(MONTH, Grouping.by(earliest, latest), null);
	}

	boolean isByMonth() {
		return this.name.equals(MONTH);
	}

}
