package org.sourcebook.registry;

import java.time.LocalDate;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * A version of a metric.
 */
@Entity
@Immutable
@Table(name = "metric")
class MetricRow {

	@Id
	long pk;

	String id = "";

	int since;

	int until;

	int version;

	String name = "";

	String definition = "";

	String unit = "";

	boolean placeBound;

	@Nullable String note;

	@Nullable LocalDate withdrawnOn;

	@Nullable String withdrawnReason;

	protected MetricRow() {
	}

}
