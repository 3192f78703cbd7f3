package org.sourcebook.registry;

import java.time.LocalDate;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * A version of a publisher.
 */
@Entity
@Immutable
@Table(name = "publisher")
class PublisherRow {

	@Id
	long pk;

	String id = "";

	int since;

	int until;

	int version;

	String name = "";

	@Nullable String country;

	@Nullable String website;

	@Nullable String language;

	@Nullable String source;

	@Nullable String note;

	@Nullable LocalDate withdrawnOn;

	@Nullable String withdrawnReason;

	protected PublisherRow() {
	}

}
