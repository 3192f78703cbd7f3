package org.sourcebook.records;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import org.jspecify.annotations.Nullable;
import org.sourcebook.figure.DisagreementRule;
import org.sourcebook.kernel.Bounds;
import org.sourcebook.kernel.RelationKind;
import org.sourcebook.kernel.Word;

/**
 * What somebody wrote down of two claims.
 *
 * @param kind what the one does to the other
 * @param one the claim that does it
 * @param other the claim it is done to
 */
record StatedRelation(String kind, Claim one, Claim other) {

	/** The row with both ends. */
	RelationRow row() {
		return new RelationRow(id(this.one, this.other), this.kind, this.one.side(), this.other.side(), known(),
				leastDays(), mostDays());
	}

	/** The disagreement it is, or null if the two may both be right. */
	@Nullable DisagreementRow disagreement() {
		if (this.kind.equals(Word.of(RelationKind.DENIES))) {
			return DisagreementRow.curated(id(this.one, this.other), DisagreementRule.DENIAL, this.one.side(),
					this.other.side(), known());
		}
		return this.kind.equals(Word.of(RelationKind.CONTRADICTS)) ? contradiction() : null;
	}

	/** A contradiction goes both ways, so that it is one whoever states it. */
	private DisagreementRow contradiction() {
		boolean turned = this.one.id().compareTo(this.other.id()) > 0;
		Claim first = turned ? this.other : this.one;
		Claim second = turned ? this.one : this.other;
		return DisagreementRow.curated(id(first, second), DisagreementRule.CURATED, first.side(), second.side(),
				known());
	}

	private String id(Claim first, Claim second) {
		return "%s %s %s".formatted(first.id(), second.id(), this.kind);
	}

	private LocalDate known() {
		return this.one.known().isAfter(this.other.known()) ? this.one.known() : this.other.known();
	}

	/** Days that are not stated in full leave room: none may lie between. */
	private int leastDays() {
		return (int) Math.max(0, ChronoUnit.DAYS.between(this.other.saidLatest(), this.one.saidEarliest()));
	}

	private @Nullable Integer mostDays() {
		boolean open = this.other.saidEarliest().equals(Bounds.FIRST_DAY)
				|| this.one.saidLatest().equals(Bounds.LAST_DAY);
		return open ? null
				: (int) Math.max(0, ChronoUnit.DAYS.between(this.other.saidEarliest(), this.one.saidLatest()));
	}

	/**
	 * A claim at one end.
	 *
	 * @param known from when it is known
	 */
	record Claim(String id, LocalDate known, LocalDate saidEarliest, LocalDate saidLatest, DisagreementRow.Side side) {
	}

}
