package org.sourcebook.records;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * The closed editions of a set, read from {@code editions/} and verified: every sums file
 * names the digest of the one before, and every line of content has the digest its sums
 * file states.
 */
final class History {

	private static final Pattern SUM = Pattern.compile("([a-z]+) ([a-z0-9-]+) ([1-9][0-9]*) ([0-9a-f]{64})");

	private static final int HEADER_LINES = 4;

	private static final Pattern NAMES = Pattern.compile("\"collection\":\"([a-z]+)\".*?\"id\":\"([a-z0-9-]+)\"");

	private final List<ClosedEdition> editions;

	private final Map<Integer, RecordResource> contents;

	private History(List<ClosedEdition> editions, Map<Integer, RecordResource> contents) {
		this.editions = editions;
		this.contents = contents;
	}

	/** Reads and verifies the closed editions of the files. */
	static History read(RecordFiles files, Problems problems) {
		Map<String, RecordResource> byName = files.editions()
			.stream()
			.collect(Collectors.toMap((file) -> file.path().substring("editions/".length()), (file) -> file));
		List<ClosedEdition> editions = new ArrayList<>();
		Map<Integer, RecordResource> contents = new HashMap<>();
		for (int number = 1; !byName.isEmpty(); number++) {
			RecordResource sums = byName.get(number + ".sums");
			RecordResource content = byName.get(number + ".ndjson");
			if (sums == null || content == null) {
				byName.values()
					.forEach((file) -> problems.add(file.shown(), 0, null, null,
							"stands alone: every edition from 1 on has a .sums and an .ndjson file",
							"restore the missing file from version control, or delete an .ndjson that was left alone"
									+ " when close-edition was interrupted"));
				break;
			}
			byName.keySet().removeAll(Set.of(number + ".sums", number + ".ndjson"));
			SortedMap<RecordKey, ClosedEdition.Sum> before = editions.isEmpty() ? new TreeMap<>()
					: editions.get(editions.size() - 1).sums();
			ClosedEdition edition = parse(sums, number, before, problems);
			if (edition == null) {
				break;
			}
			editions.add(edition);
			contents.put(number, content);
		}
		History history = new History(editions, contents);
		new HistoryCheck(history, problems).check();
		return history;
	}

	private static @Nullable ClosedEdition parse(RecordResource file, int number,
			SortedMap<RecordKey, ClosedEdition.Sum> before, Problems problems) {
		byte[] bytes = file.bytes();
		List<String> lines = new String(bytes, StandardCharsets.UTF_8).lines().toList();
		try {
			String previous = header(lines, 3, "previous ");
			if (!header(lines, 0, "sourcebook edition ").equals(String.valueOf(number))) {
				throw new IllegalArgumentException("states another number than its name");
			}
			LocalDate date = LocalDate.parse(header(lines, 1, "date "));
			String note = header(lines, 2, "note ");
			return new ClosedEdition(number, date, note, previous.equals("none") ? null : previous,
					Canonical.digest(bytes), sums(lines, before));
		}
		catch (DateTimeException | IllegalArgumentException ex) {
			problems.add(file.shown(), 0, null, null, "is no sums file: " + ex.getMessage(),
					"restore it from version control");
			return null;
		}
	}

	private static String header(List<String> lines, int number, String start) {
		if (lines.size() <= number || !lines.get(number).startsWith(start)) {
			throw new IllegalArgumentException("line %d starts with '%s'".formatted(number + 1, start));
		}
		return lines.get(number).substring(start.length());
	}

	/** The sums; what is as in the edition before is kept in memory once. */
	private static SortedMap<RecordKey, ClosedEdition.Sum> sums(List<String> lines,
			SortedMap<RecordKey, ClosedEdition.Sum> before) {
		SortedMap<RecordKey, ClosedEdition.Sum> sums = new TreeMap<>();
		for (int i = HEADER_LINES; i < lines.size(); i++) {
			Matcher matcher = SUM.matcher(lines.get(i));
			if (!matcher.matches()) {
				throw new IllegalArgumentException("line %d is not 'kind id version digest'".formatted(i + 1));
			}
			RecordKey key = new RecordKey(kind(matcher.group(1)), matcher.group(2));
			ClosedEdition.Sum sum = new ClosedEdition.Sum(Integer.parseInt(matcher.group(3)), matcher.group(4));
			ClosedEdition.Sum former = before.get(key);
			boolean same = former != null && former.equals(sum);
			sums.put(same ? before.tailMap(key).firstKey() : key, same ? former : sum);
		}
		return sums;
	}

	private static RecordKind kind(String word) {
		for (RecordKind kind : RecordKind.values()) {
			if (kind.word().equals(word) || kind.collection().equals(word)) {
				return kind;
			}
		}
		throw new IllegalArgumentException("'%s' is no kind of record".formatted(word));
	}

	/** The content file of an edition. */
	RecordResource content(int number) {
		RecordResource content = this.contents.get(number);
		if (content == null) {
			throw new IllegalArgumentException("there is no edition " + number);
		}
		return content;
	}

	/**
	 * Reads the content of an edition.
	 * @param read reads a line; may run in any thread
	 * @param action takes what was read, line by line
	 */
	<T> void forEachLine(int number, Function<String, T> read, Consumer<T> action) {
		try (BufferedReader reader = content(number).reader()) {
			InOrder.forEach(reader.lines().iterator(), read, action);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("cannot read " + content(number).shown(), ex);
		}
	}

	/** A line of content, or null if it is no record. */
	static Node.@Nullable Mapping mapping(String line) {
		return (YamlReader.readJson("", 0, line, new Problems()) instanceof Node.Mapping mapping) ? mapping : null;
	}

	/** The key of a line of content, or null if it names no record. */
	static @Nullable RecordKey key(Node.Mapping mapping) {
		String collection = scalar(mapping, Canonical.COLLECTION);
		String id = scalar(mapping, "id");
		try {
			return (collection != null && id != null) ? new RecordKey(kind(collection), id) : null;
		}
		catch (IllegalArgumentException ex) {
			return null;
		}
	}

	private static @Nullable String scalar(Node.Mapping mapping, String field) {
		Node.Member member = mapping.members().get(field);
		return (member != null && member.node() instanceof Node.Scalar scalar) ? scalar.text() : null;
	}

	List<ClosedEdition> editions() {
		return this.editions;
	}

	/** The newest closed edition, or null if none was ever closed. */
	@Nullable ClosedEdition last() {
		return this.editions.isEmpty() ? null : this.editions.get(this.editions.size() - 1);
	}

	/**
	 * Reads the records that are new in an edition, one at a time: those of one kind, or
	 * those of all other kinds.
	 */
	void forEachNew(int number, RecordKind kind, boolean ofThatKind, Consumer<CuratedRecord> action) {
		String mark = "\"" + Canonical.COLLECTION + "\":\"" + kind.collection() + "\"";
		forEachLine(number, (line) -> (line.contains(mark) == ofThatKind) ? Optional.of(parse(line))
				: Optional.<CuratedRecord>empty(), (found) -> found.ifPresent(action));
	}

	/** The last closed form of some records. */
	Map<RecordKey, CuratedRecord> lastClosed(Collection<RecordKey> wanted) {
		return closedBefore(this.editions.size() + 1, wanted);
	}

	/** The form some records had when an edition began. */
	Map<RecordKey, CuratedRecord> closedBefore(int edition, Collection<RecordKey> wanted) {
		Map<RecordKey, CuratedRecord> found = new HashMap<>();
		Set<RecordKey> missing = new HashSet<>(wanted);
		Set<String> names = missing.stream()
			.map((key) -> key.kind().collection() + " " + key.id())
			.collect(Collectors.toSet());
		for (int number = edition - 1; number >= 1 && !missing.isEmpty(); number--) {
			forEachLine(number, (line) -> parse(line, names),
					(line) -> line.filter((entry) -> missing.remove(RecordKey.of(entry)))
						.ifPresent((entry) -> found.put(RecordKey.of(entry), entry)));
		}
		return found;
	}

	/**
	 * Reads a line of content if it is of a certain record; others are not parsed. In the
	 * canonical form the members of a record stand in the order of their names, and
	 * quotes within texts are escaped.
	 * @param wanted the collection and the id of each record, with a blank between them
	 */
	private static Optional<CuratedRecord> parse(String line, Set<String> wanted) {
		Matcher names = NAMES.matcher(line);
		return (names.find() && wanted.contains(names.group(1) + " " + names.group(2))) ? Optional.of(parse(line))
				: Optional.empty();
	}

	/**
	 * Reads a record from its canonical form.
	 * @throws IllegalStateException if this version of Sourcebook cannot read it
	 */
	static CuratedRecord parse(String line) {
		Node.Mapping mapping = mapping(line);
		RecordKey key = (mapping != null) ? key(mapping) : null;
		if (mapping == null || key == null) {
			throw new IllegalStateException("is no record of a closed edition: " + line);
		}
		Problems problems = new Problems();
		mapping.members().remove(Canonical.COLLECTION);
		mapping.members().remove("id");
		Record entry = new Binder("edition", problems, new Lines()).bind(mapping,
				key.kind().type().asSubclass(Record.class), Map.of("id", key.id()));
		if (entry == null) {
			throw new IllegalStateException("cannot read a record of a closed edition: " + problems.sorted());
		}
		return (CuratedRecord) entry;
	}

}
