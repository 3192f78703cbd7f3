package org.sourcebook.registry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * A version of a source.
 */
@Entity
@Immutable
@Table(name = "source")
class SourceRow {

	@Id
	long pk;

	String id = "";

	int since;

	int until;

	int version;

	String name = "";

	String kind = "";

	boolean named;

	@Nullable String country;

	@ElementCollection
	@CollectionTable(name = "source_alias", joinColumns = @JoinColumn(name = "source_pk"))
	@OrderColumn(name = "seq")
	@Column(name = "alias")
	@Fetch(FetchMode.SUBSELECT)
	List<String> aliases = new ArrayList<>();

	@ElementCollection
	@CollectionTable(name = "source_span", joinColumns = @JoinColumn(name = "source_pk"))
	@Fetch(FetchMode.SUBSELECT)
	Set<SpanRow> spans = new HashSet<>();

	/** A parent or role, for a time where that is stated. */
	@Embeddable
	record SpanRow(String kind, int seq, String content, @Nullable String fromDate, @Nullable String toDate) {
	}

	@Nullable String note;

	@Nullable LocalDate withdrawnOn;

	@Nullable String withdrawnReason;

	protected SourceRow() {
	}

}
