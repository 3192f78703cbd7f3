/**
 * How lists are written: as pages of JSON, as feeds, or streamed as CSV, NDJSON, GeoJSON
 * and JSON-LD; and what their columns mean.
 */
@NullMarked
package org.sourcebook.format;

import org.jspecify.annotations.NullMarked;
