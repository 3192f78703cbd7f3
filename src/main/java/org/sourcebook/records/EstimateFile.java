package org.sourcebook.records;

import org.jspecify.annotations.Nullable;
import org.sourcebook.kernel.FuzzyDate;
import org.sourcebook.kernel.Magnitude;
import org.sourcebook.kernel.Qualifier;
import org.sourcebook.kernel.Quantity;
import org.sourcebook.kernel.Stance;

/**
 * A number within a claim.
 */
record EstimateFile(String id, @Nullable String partOf, @Refers(RecordKind.METRIC) String metric, Qualifier qualifier,
		@Nullable Magnitude magnitude, @Nullable Long figure, @Nullable Long low, @Nullable Long high,
		@Nullable String wording, @Nullable FuzzyDate asOf, @Nullable FuzzyDate by, @Nullable FuzzyDate over,
		@Nullable String of, @Nullable @Refers(RecordKind.LOCATION) String place,
		@Nullable @Default("false") Boolean projected, @Nullable @Default("asserts") Stance stance,
		@Nullable String note, @Nullable Withdrawal withdrawn) {

	/** Whether the number is about what is still to come. */
	boolean isProjected() {
		return Boolean.TRUE.equals(this.projected);
	}

	/**
	 * The number itself.
	 * @param unit the unit of its metric
	 * @throws IllegalArgumentException if its parts contradict one another
	 */
	Quantity quantity(String unit) {
		return new Quantity(this.qualifier, this.magnitude, this.figure, this.low, this.high,
				unit.equals("percent") && this.wording != null);
	}

}
