package org.sourcebook.records;

import java.util.Collections;
import java.util.Locale;

/**
 * The tables the loader writes, parents first, with their columns in the order the loader
 * gives values.
 */
enum Table {

	EDITION("number, closed_on, note, previous, digest"),

	EDITION_CONTENT("edition, collection, total, added, changed"),

	EDITION_RECORD("pk, collection, id, since, until, version, digest, fate"),

	RECORD_CHANGE("pk, since, collection, id, former, subject, record, version, fate"),

	CHANGED_FIELD("record_change_pk, seq, field, former_content, content"),

	FORMER_ID("pk, collection, former, id, since, until"),

	SOURCE("pk, id, since, until, version, name, kind, named, country, note, withdrawn_on, withdrawn_reason"),

	SOURCE_SPAN("source_pk, kind, seq, content, from_date, to_date"),

	SOURCE_ALIAS("source_pk, seq, alias"),

	PUBLISHER(
			"pk, id, since, until, version, name, country, website, language, source, note, withdrawn_on, withdrawn_reason"),

	LOCATION("pk, id, since, until, version, name, kind, country, parent, region, lat, lon, point_precision, note,"
			+ " withdrawn_on, withdrawn_reason"),

	LOCATION_ALIAS("location_pk, seq, alias"),

	METRIC("pk, id, since, until, version, name, definition, unit, place_bound, note, withdrawn_on, withdrawn_reason"),

	STORYLINE("pk, id, since, until, version, name, inclusion_rule, languages, period, searched_on, note, withdrawn_on,"
			+ " withdrawn_reason"),

	REPORT("pk, id, since, until, version, publisher, url, published, published_earliest, published_latest, language,"
			+ " title, headline, summary, read_from, archived_url, archived_on, checked_on, checked_by, note, status,"
			+ " withdrawn_on, withdrawn_reason"),

	REPORT_STORYLINE("report_pk, storyline"),

	CLAIM("pk, id, since, until, report_pk, report, publisher, language, published_earliest, published_latest, source,"
			+ " kind, said, said_earliest, said_latest, about, about_earliest, about_latest, depth, text, occasion, basis, note,"
			+ " status, withdrawn_on, withdrawn_reason"),

	HOP("claim_pk, seq, side, role, source, wording"),

	CLAIM_SOURCE("pk, claim_pk, role, source, itself, named, top, origin, said_earliest, said_latest, since, until"),

	CLAIM_PLACE("pk, claim_pk, place, itself, stated, seq, since, until"),

	RELATION("claim_pk, seq, kind, target"),

	ESTIMATE("pk, id, since, until, claim_pk, claim, report_pk, report, publisher, language, published_earliest,"
			+ " published_latest, source, kind, said, said_earliest, said_latest, about_earliest, about_latest, seq,"
			+ " part_of, metric, qualifier, magnitude, figure, lower_bound, upper_bound, reading_lower, reading_upper,"
			+ " sort_figure, wording, as_of, as_of_earliest, as_of_latest, expected_by, period, part_wording, date_basis,"
			+ " date_earliest, date_latest, place, projected, total, stance, note, status, withdrawn_on, withdrawn_reason"),

	ESTIMATE_PLACE("pk, estimate_pk, place, itself, since, until"),

	CORRECTION("pk, id, since, until, collection, record, part, corrected_on, kind, reason"),

	DISAGREEMENT("pk, id, since, until, rule, curated, internal, metric, place, one_body, one_report_pk, one_claim_pk,"
			+ " one_estimate_pk, other_body, other_report_pk, other_claim_pk, other_estimate_pk, first_day, last_day, apart,"
			+ " gap_from, gap_to"),

	CLAIM_LEANING("pk, claim_pk, on_claim_pk, since, until, first_day, last_day"),

	ESTIMATE_LEANING("pk, estimate_pk, on_estimate_pk, since, until, first_day, last_day"),

	STATED_RELATION("pk, id, since, until, kind, internal, one_body, one_report_pk, one_claim_pk, other_body,"
			+ " other_report_pk, other_claim_pk, first_day, least_days, most_days");

	private final int width;

	private final String insert;

	Table(String columns) {
		this.width = columns.split(",").length;
		String marks = String.join(", ", Collections.nCopies(this.width, "?"));
		this.insert = "insert into %s (%s) values (%s)".formatted(sqlName(), columns, marks);
	}

	/** The name of the table. */
	String sqlName() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** How many columns the loader writes. */
	int width() {
		return this.width;
	}

	/** The statement that adds a row. */
	String insert() {
		return this.insert;
	}

}
