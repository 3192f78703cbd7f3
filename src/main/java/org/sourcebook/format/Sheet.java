package org.sourcebook.format;

import org.jspecify.annotations.Nullable;
import org.sourcebook.web.Flag;
import org.sourcebook.web.Format;
import org.sourcebook.web.OnlyIn;
import org.sourcebook.web.Param;

/**
 * The parameters of an answer in CSV.
 *
 * @param excel whether a spreadsheet opens it by double click
 * @param download whether a browser saves it
 */
@OnlyIn(Format.CSV)
public record Sheet(
		@Param(description = "Begins with a byte order mark, and puts an apostrophe before cells a spreadsheet would"
				+ " run as formulas. Not for programs.", example = "1") @Nullable Flag excel,
		@Param(description = "Has a browser save the answer as a file.", example = "1") @Nullable Flag download) {
}
