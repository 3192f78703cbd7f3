package org.sourcebook.records;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.sourcebook.kernel.FuzzyDate;
import org.sourcebook.kernel.Word;

/**
 * Writes the rows of registry entries.
 */
final class RegistryRows {

	private final RowWriter rows;

	private final Level level;

	RegistryRows(RowWriter rows, Level level) {
		this.rows = rows;
		this.level = level;
	}

	void write(CuratedRecord entry, int version) throws SQLException {
		if (entry instanceof SourceEntry source) {
			write(source, version);
		}
		else if (entry instanceof LocationEntry location) {
			write(location, version);
		}
		else if (entry instanceof PublisherEntry publisher) {
			this.rows.add(Table.PUBLISHER, this.rows.newKey(), publisher.id(), this.level.number(), Level.NO_END,
					version, publisher.name(), publisher.country(), publisher.website(), publisher.language(),
					publisher.source(), publisher.note(), on(publisher), reason(publisher));
		}
		else if (entry instanceof MetricEntry metric) {
			this.rows.add(Table.METRIC, this.rows.newKey(), metric.id(), this.level.number(), Level.NO_END, version,
					metric.name(), metric.definition(), metric.unit(), Boolean.TRUE.equals(metric.placeBound()),
					metric.note(), on(metric), reason(metric));
		}
		else if (entry instanceof StorylineEntry storyline) {
			this.rows.add(Table.STORYLINE, this.rows.newKey(), storyline.id(), this.level.number(), Level.NO_END,
					version, storyline.name(), storyline.rule(), String.join(" ", storyline.languages()),
					edtf(storyline.period()), storyline.searched(), storyline.note(), on(storyline), reason(storyline));
		}
	}

	private void write(SourceEntry source, int version) throws SQLException {
		long key = this.rows.newKey();
		this.rows.add(Table.SOURCE, key, source.id(), this.level.number(), Level.NO_END, version, source.name(),
				Word.of(source.kind()), !Boolean.FALSE.equals(source.named()), source.country(), source.note(),
				on(source), reason(source));
		int seq = 0;
		for (Parent parent : source.parent()) {
			this.rows.add(Table.SOURCE_SPAN, key, "parent", seq++, parent.source(), edtf(parent.from()),
					edtf(parent.to()));
		}
		seq = 0;
		for (Role role : source.role()) {
			this.rows.add(Table.SOURCE_SPAN, key, "role", seq++, role.name(), edtf(role.from()), edtf(role.to()));
		}
		aliases(Table.SOURCE_ALIAS, key, source.aliases());
	}

	private void write(LocationEntry location, int version) throws SQLException {
		long key = this.rows.newKey();
		Point point = location.point();
		BigDecimal lat = (point != null) ? point.lat() : null;
		BigDecimal lon = (point != null) ? point.lon() : null;
		this.rows.add(Table.LOCATION, key, location.id(), this.level.number(), Level.NO_END, version, location.name(),
				Word.of(location.kind()), location.country(), location.parent(), location.region(), lat, lon,
				(location.precision() != null) ? Word.of(location.precision()) : null, location.note(), on(location),
				reason(location));
		aliases(Table.LOCATION_ALIAS, key, location.aliases());
	}

	private void aliases(Table table, long key, List<String> aliases) throws SQLException {
		int seq = 0;
		for (String alias : aliases) {
			this.rows.add(table, key, seq++, alias);
		}
	}

	private static @Nullable String edtf(@Nullable FuzzyDate date) {
		return (date != null) ? date.edtf() : null;
	}

	private static @Nullable Object on(CuratedRecord entry) {
		return (entry.withdrawn() != null) ? entry.withdrawn().date() : null;
	}

	private static @Nullable Object reason(CuratedRecord entry) {
		return (entry.withdrawn() != null) ? entry.withdrawn().reason() : null;
	}

}
