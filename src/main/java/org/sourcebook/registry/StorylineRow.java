package org.sourcebook.registry;

import java.time.LocalDate;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * A version of a storyline.
 */
@Entity
@Immutable
@Table(name = "storyline")
class StorylineRow {

	@Id
	long pk;

	String id = "";

	int since;

	int until;

	int version;

	String name = "";

	String inclusionRule = "";

	@Nullable String languages;

	@Nullable String period;

	@Nullable LocalDate searchedOn;

	@Nullable String note;

	@Nullable LocalDate withdrawnOn;

	@Nullable String withdrawnReason;

	protected StorylineRow() {
	}

}
