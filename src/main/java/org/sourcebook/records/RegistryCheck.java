package org.sourcebook.records;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.sourcebook.kernel.FuzzyDate;
import org.sourcebook.kernel.Slug;

/**
 * The rules for sources, publishers, locations, metrics and storylines.
 */
final class RegistryCheck {

	static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,4}");

	private static final Pattern WEBSITE = Pattern.compile("[a-z0-9-]+(\\.[a-z0-9-]+)+(/[^\\s]*)?");

	private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

	/** What ids of claims and estimates look like, which reports may not. */
	private static final Pattern PART_ID = Pattern.compile(".*-c[0-9]+(-e[0-9]+)?");

	/** Ids that mean something else where an id may stand. */
	private static final Set<String> RESERVED = Set.of("unknown");

	private final Names names;

	private final Lines lines;

	private final Problems problems;

	RegistryCheck(Names names, Lines lines, Problems problems) {
		this.names = names;
		this.lines = lines;
		this.problems = problems;
	}

	/** The rules for the id and the history of any record. */
	void checkIdentity(CuratedRecord entry, String file) {
		Record record = (Record) entry;
		RecordKey key = RecordKey.of(entry);
		if (!Slug.isValid(entry.id()) || RESERVED.contains(entry.id())) {
			this.problems.add(file, this.lines.of(record, "id"), "id", entry.id(),
					"is words of a-z and 0-9 joined by hyphens, at most %d characters, and not 'unknown'"
						.formatted(Slug.MAX_LENGTH));
		}
		if (entry instanceof ReportFile && PART_ID.matcher(entry.id()).matches()) {
			this.problems.add(file, this.lines.of(record, "id"), "id", entry.id(), "ends like the id of a claim",
					"add a word to the name of the file");
		}
		String other = this.names.add(key, file);
		if (other != null) {
			this.problems.add(file, this.lines.of(record, "id"), "id", entry.id(), "stands twice, also in " + other);
		}
		for (String former : entry.formerly()) {
			if (!Slug.isValid(former) || (entry instanceof ReportFile && PART_ID.matcher(former).matches())) {
				this.problems.add(file, this.lines.of(record, "formerly"), "formerly", former, "is no id");
			}
			String claimant = this.names.addFormer(key, former);
			if (claimant != null) {
				this.problems.add(file, this.lines.of(record, "formerly"), "formerly", former,
						"is already a former id of " + claimant);
			}
		}
		checkCorrections(entry, file);
	}

	private void checkCorrections(CuratedRecord entry, String file) {
		Correction before = null;
		for (Correction correction : entry.corrections()) {
			if (before != null && correction.date().isBefore(before.date())) {
				this.problems.add(file, this.lines.of(correction, "date"), "date", correction.date().toString(),
						"lies before the correction above it", "corrections stand oldest first");
			}
			if (correction.record() != null && !(entry instanceof ReportFile)) {
				this.problems.add(file, this.lines.of(correction, "record"), "record", correction.record(),
						"is only for reports", "leave it out");
			}
			before = correction;
		}
	}

	/** Former ids that are somebody's present id. Called when all records are known. */
	void checkReuse(CuratedRecord entry, String file) {
		for (String former : entry.formerly()) {
			String user = this.names.file(RecordKind.of(entry), former);
			if (user != null) {
				this.problems.add(file, this.lines.of((Record) entry, "formerly"), "formerly", former,
						"is used again in " + user, "a former id is never given to another record");
			}
		}
	}

	void check(CuratedRecord entry, String file) {
		if (entry instanceof SourceEntry source) {
			country(source, source.country(), file);
			source.parent().forEach((parent) -> span(parent, parent.from(), parent.to(), file));
			source.role().forEach((role) -> span(role, role.from(), role.to(), file));
		}
		else if (entry instanceof LocationEntry location) {
			country(location, location.country(), file);
		}
		else if (entry instanceof PublisherEntry publisher) {
			country(publisher, publisher.country(), file);
			language(publisher, "language", publisher.language(), file);
			website(publisher, file);
		}
		else if (entry instanceof StorylineEntry storyline) {
			storyline.languages().forEach((language) -> language(storyline, "languages", language, file));
		}
	}

	private void span(Record part, @Nullable FuzzyDate from, @Nullable FuzzyDate to, String file) {
		if (from != null && to != null && from.bounds().sortEarliest().isAfter(to.bounds().sortLatest())) {
			this.problems.add(file, this.lines.of(part, "to"), "to", to.edtf(), "lies before from " + from.edtf());
		}
	}

	private void country(Record entry, @Nullable String country, String file) {
		if (country != null && !COUNTRIES.contains(country)) {
			this.problems.add(file, this.lines.of(entry, "country"), "country", country,
					"is no country code of ISO 3166-1, such as UA");
		}
	}

	private void website(PublisherEntry publisher, String file) {
		if (publisher.website() != null && !WEBSITE.matcher(publisher.website()).matches()) {
			this.problems.add(file, this.lines.of(publisher, "website"), "website", publisher.website(),
					"is no web address without https://, such as tass.com");
		}
	}

	private void language(Record entry, String field, @Nullable String language, String file) {
		if (language != null && !LANGUAGE.matcher(language).matches()) {
			this.problems.add(file, this.lines.of(entry, field), field, language,
					"is no language tag, such as en or pt-BR");
		}
	}

	/** Refuses entries that are their own ancestors. */
	void checkTrees(Collection<SourceEntry> sources, Collection<LocationEntry> locations,
			Function<RecordKey, String> files) {
		Map<String, List<String>> parents = new LinkedHashMap<>();
		Map<String, Record> entries = new LinkedHashMap<>();
		for (SourceEntry source : sources) {
			parents.put(source.id(),
					source.parent().stream().map((parent) -> resolved(RecordKind.SOURCE, parent.source())).toList());
			entries.put(source.id(), source);
		}
		checkTree(RecordKind.SOURCE, parents, entries, files);
		parents.clear();
		entries.clear();
		for (LocationEntry location : locations) {
			parents.put(location.id(), (location.parent() != null)
					? List.of(resolved(RecordKind.LOCATION, location.parent())) : List.of());
			entries.put(location.id(), location);
		}
		checkTree(RecordKind.LOCATION, parents, entries, files);
	}

	private String resolved(RecordKind kind, String id) {
		String present = this.names.resolve(kind, id);
		return (present != null) ? present : id;
	}

	private void checkTree(RecordKind kind, Map<String, List<String>> parents, Map<String, Record> entries,
			Function<RecordKey, String> files) {
		Set<String> done = new HashSet<>();
		for (String id : parents.keySet()) {
			List<String> circle = circle(id, parents, new ArrayList<>(), done);
			Record entry = entries.get(id);
			if (!circle.isEmpty() && entry != null) {
				this.problems.add(files.apply(new RecordKey(kind, id)), this.lines.of(entry, "parent"), "parent",
						String.join(", ", parents.getOrDefault(id, List.of())),
						"makes a circle: " + String.join(" › ", circle));
				done.addAll(circle);
			}
		}
	}

	/**
	 * The circle that can be reached from an id, or nothing; ids known to be safe are
	 * skipped.
	 */
	private static List<String> circle(String id, Map<String, List<String>> parents, List<String> path,
			Set<String> done) {
		int at = path.indexOf(id);
		if (at >= 0) {
			List<String> circle = new ArrayList<>(path.subList(at, path.size()));
			circle.add(id);
			return circle;
		}
		if (done.contains(id)) {
			return List.of();
		}
		path.add(id);
		for (String parent : parents.getOrDefault(id, List.of())) {
			List<String> circle = circle(parent, parents, path, done);
			if (!circle.isEmpty()) {
				return circle;
			}
		}
		path.remove(path.size() - 1);
		done.add(id);
		return List.of();
	}

}
