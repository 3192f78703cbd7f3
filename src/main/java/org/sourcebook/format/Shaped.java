package org.sourcebook.format;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.sourcebook.web.BadParameters;
import org.sourcebook.web.Format;
import org.sourcebook.web.OnlyIn;
import org.sourcebook.web.Param;
import org.sourcebook.web.ParameterError;

/**
 * The parameter of a table that comes in two shapes.
 *
 * @param shape the shape of the table
 */
@OnlyIn(Format.CSV)
public record Shaped(@Param(description = "A row for each item (the default), or columns for each holder.",
		example = "wide") @Nullable Shape shape) {

	/**
	 * Whether the table is a wide one.
	 * @param fields the members that are asked for, or null for all
	 * @throws BadParameters if it is a wide one, and some members are asked for
	 */
	public boolean isWide(@Nullable String fields) {
		if (this.shape != Shape.WIDE) {
			return false;
		}
		if (fields != null) {
			throw new BadParameters(List.of(ParameterError.of("fields", fields,
					"does not go with shape=wide, whose columns are those of the holders")));
		}
		return true;
	}

}
