package org.sourcebook.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.sourcebook.kernel.DateWords;
import org.sourcebook.kernel.Status;
import org.sourcebook.kernel.Word;

/**
 * When a record entered the edition that is looked at, and what was changed in it since.
 *
 * @param firstId the id under which it was first recorded
 * @param published the day it was first recorded
 * @param changes its corrections and withdrawals, newest first
 */
public record Recorded(String firstId, LocalDate published, List<Change> changes) {

	private static final String WITHDRAWAL = "withdrawal";

	private static final String ADDITION = "addition";

	public Recorded {
		changes = List.copyOf(changes);
	}

	/** The day of the last change. */
	public LocalDate updated() {
		return Stream.concat(Stream.of(this.published), this.changes.stream().map(Change::recorded))
			.max(LocalDate::compareTo)
			.orElseThrow();
	}

	/** What was changed, in words: a paragraph for each change. */
	public List<String> told() {
		return this.changes.stream().map(Change::told).toList();
	}

	/** A title that first of all says if the record does not stand any more. */
	public static String title(String status, String title) {
		return isWithdrawn(status) ? "Withdrawn: " + title : title;
	}

	/** Some tags, and those that tell what became of the record. */
	public List<String> tags(String status, Stream<String> own) {
		List<String> tags = new ArrayList<>(own.toList());
		if (isWithdrawn(status)) {
			tags.add("withdrawn");
		}
		if (this.changes.stream().anyMatch((change) -> !List.of(WITHDRAWAL, ADDITION).contains(change.kind()))) {
			tags.add("corrected");
		}
		return tags;
	}

	private static boolean isWithdrawn(String status) {
		return status.equals(Word.of(Status.WITHDRAWN));
	}

	/**
	 * A correction or withdrawal.
	 *
	 * @param made the day it was made
	 * @param recorded the day it entered the record
	 * @param kind why it was needed
	 * @param reason what was changed and why
	 * @param of the id of what was changed
	 */
	public record Change(LocalDate made, LocalDate recorded, String kind, String reason, String of) {

		/** The change in words. */
		public String told() {
			return "%s of %s, %s: %s".formatted(name(), this.of, DateWords.of(this.made), this.reason);
		}

		/** What it is called at the beginning of a sentence. */
		public String name() {
			return switch (this.kind) {
				case WITHDRAWAL -> "Withdrawal";
				case ADDITION -> "Addition";
				default -> "Correction (%s)".formatted(this.kind.replace('-', ' '));
			};
		}

	}

}
