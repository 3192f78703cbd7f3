package org.sourcebook.history;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.sourcebook.format.Columns;
import org.sourcebook.format.Taker;
import org.sourcebook.web.InnerQuestion;
import org.sourcebook.web.Listed;
import org.sourcebook.web.Part;

/**
 * Takes the records that an answer shows, whatever the question.
 */
final class ShownRecords implements Taker {

	/** The most records that are looked at. */
	static final int MOST = 10_000;

	/** Lists whose rows name the records they are about. */
	private static final Map<String, String> NAMING = Map.of("estimates/latest", "estimates", "estimates/envelope",
			"estimates", "timeline", "claims", "disagreements", "claims", "relations", "claims",
			"claims/{id}/relations", "claims");

	/** Where records stand in the rows of lists. */
	private static final Map<String, Place> PLACES = places();

	private final InnerQuestion question;

	private final Place place;

	private final Set<ShownRecord> shown = new LinkedHashSet<>();

	private final Map<String, String> renamed = new TreeMap<>();

	private ShownRecords(InnerQuestion question, Place place) {
		this.question = question;
		this.place = place;
	}

	private static Map<String, Place> places() {
		Map<String, Place> places = new TreeMap<>();
		for (ChangedCollection collection : ChangedCollection.values()) {
			places.put(collection.path(), new Place(collection.path(), "id"));
		}
		NAMING.forEach((pattern, collection) -> places.put(pattern, new Place(collection, null)));
		places.put("search", new Place(null, "collection,id"));
		return places;
	}

	/** The patterns of the addresses of lists in which records are told apart. */
	static Set<String> patterns() {
		return PLACES.keySet();
	}

	/**
	 * The records that a question shows in an edition.
	 * @throws org.sourcebook.web.BadParameters if it has no answer, or one that shows too
	 * many
	 */
	static ShownRecords of(InnerQuestion question, String edition) {
		Place place = Objects.requireNonNull(PLACES.get(question.pattern()), question.pattern());
		ShownRecords records = new ShownRecords(question, place);
		question.ask(edition, place.fields(), records::noteWith);
		return records;
	}

	@Override
	public <V extends Record> void take(Listed<V> list, Columns<V> columns) {
		Part<List<ShownRecord>> part = records(list, columns).after(null, MOST);
		part.items().forEach(this.shown::addAll);
		if (part.last() != null || this.shown.size() > MOST) {
			throw this.question.refused("shows more than %,d records; narrow it down".formatted(MOST));
		}
		this.renamed.putAll(list.view().renamed());
	}

	/** The records each row shows. */
	private <V extends Record> Listed.Parts<List<ShownRecord>> records(Listed<V> list, Columns<V> columns) {
		String collection = this.place.collection();
		Listed.Parts<List<String>> ids = list.ids();
		if (ids != null && collection != null) {
			return (position, size) -> ids.after(position, size)
				.map((rows) -> rows.stream()
					.map((row) -> row.stream().map((id) -> new ShownRecord(collection, id)).toList())
					.toList());
		}
		return (position, size) -> list.parts()
			.after(position, size)
			.map((rows) -> rows.stream()
				.map((row) -> List.of(new ShownRecord(
						(collection != null) ? collection : columns.text(row, "collection"), columns.text(row, "id"))))
				.toList());
	}

	/** The records, in the order of the answer. */
	Set<ShownRecord> all() {
		return this.shown;
	}

	/** Values of the question that were read as the ids of this edition. */
	Map<String, String> renamed() {
		return this.renamed;
	}

	/**
	 * Where the records of a list stand.
	 *
	 * @param collection their collection, or null if it stands beside them
	 * @param fields the members that are read, no more than tell them; null where rows
	 * name them
	 */
	private record Place(@Nullable String collection, @Nullable String fields) {
	}

}
