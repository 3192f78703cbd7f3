package org.sourcebook.claim;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.sourcebook.web.Words;

/**
 * The date an estimate is listed under.
 *
 * @param basis which of its dates that is: {@code asOf}, {@code by} or {@code said}
 * @param edtf the date in EDTF (ISO 8601-2)
 * @param earliest the first day it may mean, or null for an open start
 * @param latest the last day it may mean, or null for an open end
 */
public record PrincipalDateView(@Words( {
		"asOf", "by", "said" }) String basis, String edtf, @Nullable LocalDate earliest, @Nullable LocalDate latest){
}
