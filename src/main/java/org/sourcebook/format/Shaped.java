package org.sourcebook.format;

import org.jspecify.annotations.Nullable;
import org.sourcebook.web.Format;
import org.sourcebook.web.OnlyIn;
import org.sourcebook.web.Param;

/**
 * The parameter of a table that comes in two shapes.
 *
 * @param shape the shape of the table
 */
@OnlyIn(Format.CSV)
public record Shaped(@Param(description = "A row for each item (the default), or columns for each holder.",
		example = "wide") @Nullable Shape shape) {

	/** Whether the table is a wide one. */
	public boolean isWide() {
		return this.shape == Shape.WIDE;
	}

}
