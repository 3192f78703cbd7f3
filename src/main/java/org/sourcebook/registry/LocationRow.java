package org.sourcebook.registry;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
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
 * A version of a location.
 */
@Entity
@Immutable
@Table(name = "location")
class LocationRow {

	@Id
	long pk;

	String id = "";

	int since;

	int until;

	int version;

	String name = "";

	String kind = "";

	@Nullable String country;

	@Nullable String parent;

	@Nullable String region;

	@Column(precision = 9, scale = 6)
	@Nullable BigDecimal lat;

	@Column(precision = 9, scale = 6)
	@Nullable BigDecimal lon;

	@Nullable String pointPrecision;

	@ElementCollection
	@CollectionTable(name = "location_alias", joinColumns = @JoinColumn(name = "location_pk"))
	@OrderColumn(name = "seq")
	@Column(name = "alias")
	@Fetch(FetchMode.SUBSELECT)
	List<String> aliases = new ArrayList<>();

	@Nullable String note;

	@Nullable LocalDate withdrawnOn;

	@Nullable String withdrawnReason;

	protected LocationRow() {
	}

}
