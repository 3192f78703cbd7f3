package org.sourcebook.edition;

import java.time.LocalDate;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.sourcebook.kernel.FuzzyDate;
import org.sourcebook.web.ViewInfo;

/**
 * What an answer is seen from: an edition, and perhaps the knowledge of an earlier day.
 *
 * @param number the number rows carry: of a closed edition, or {@link #OPEN_NUMBER}
 * @param date the day the edition was closed; for the open one the latest publication,
 * correction or closing date in it. Where a rule needs an end, it is this day
 * @param setDigest changes when, and only when, anything in the whole set does
 * @param knownOn the date whose knowledge was asked for, or null
 * @param isDefault whether requests that name no edition are answered from it
 */
public record View(int number, LocalDate date, String setDigest, @Nullable FuzzyDate knownOn, boolean isDefault) {

	/** The number of the open edition in the store. */
	public static final int OPEN_NUMBER = 1_000_000_000;

	/** How the open edition is called in parameters and cursors. */
	public static final String OPEN = "open";

	/** Whether this is the open edition. */
	public boolean isOpen() {
		return this.number == OPEN_NUMBER;
	}

	/** The edition as a parameter and a cursor name it. */
	public String edition() {
		return isOpen() ? OPEN : String.valueOf(this.number);
	}

	/** The last day whose publications are known, or null for no limit. */
	public @Nullable LocalDate lastKnownDay() {
		return (this.knownOn != null) ? this.knownOn.latest() : null;
	}

	/** The same edition, with everything that is known. */
	public View withoutKnownOn() {
		return withKnownOn(null);
	}

	/** The same edition, with what was known on a date. */
	public View withKnownOn(@Nullable FuzzyDate knownOn) {
		return new View(this.number, this.date, this.setDigest, knownOn, this.isDefault);
	}

	/** The edition in which a row was recorded, or null if it is in none yet. */
	public static @Nullable Integer recordedIn(int since) {
		return (since == OPEN_NUMBER) ? null : since;
	}

	/**
	 * What the answer says of it.
	 * @param renamed values that were read as the ids records have here. What they are
	 * read as follows from all editions
	 */
	public ViewInfo info(Map<String, String> renamed) {
		if (!renamed.isEmpty()) {
			AnsweredFrom.noteOtherNames();
		}
		return new ViewInfo(isOpen() ? null : this.number, isOpen(),
				(this.knownOn != null) ? this.knownOn.edtf() : null, renamed);
	}

}
