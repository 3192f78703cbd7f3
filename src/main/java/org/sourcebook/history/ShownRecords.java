package org.sourcebook.history;

import java.util.LinkedHashSet;
import java.util.Map;
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
		places.put("estimates/latest", new Place("estimates", "holder"));
		places.put("search", new Place(null, "collection,id"));
		return places;
	}

	/**
	 * The records that a question shows in an edition.
	 * @throws org.sourcebook.web.BadParameters if it has no answer, or one that shows no
	 * records, or too many
	 */
	static ShownRecords of(InnerQuestion question, String edition) {
		Place place = PLACES.get(question.pattern());
		if (place == null || question.format().isFeed()) {
			throw question
				.refused("is the address of no list of records and of no record; these are " + known(PLACES.keySet()));
		}
		ShownRecords records = new ShownRecords(question, place);
		question.ask(edition, place.fields(), records::noteWith);
		return records;
	}

	private static String known(Set<String> patterns) {
		return String.join(", ", patterns);
	}

	@Override
	public <V extends Record> void take(Listed<V> list, Columns<V> columns) {
		Listed.Parts<ShownRecord> records = records(list, columns);
		Part<ShownRecord> part = records.after(null, MOST);
		if (part.last() != null) {
			throw this.question.refused("has more than %,d rows; narrow it down".formatted(MOST));
		}
		this.shown.addAll(part.items());
		this.renamed.putAll(list.view().renamed());
	}

	private <V extends Record> Listed.Parts<ShownRecord> records(Listed<V> list, Columns<V> columns) {
		String collection = this.place.collection();
		Listed.Parts<String> ids = list.ids();
		if (ids != null && collection != null) {
			return (position, size) -> ids.after(position, size)
				.map((all) -> all.stream().map((id) -> new ShownRecord(collection, id)).toList());
		}
		return (position, size) -> list.parts()
			.after(position, size)
			.map((rows) -> rows.stream()
				.map((row) -> new ShownRecord((collection != null) ? collection : columns.text(row, "collection"),
						columns.text(row, "id")))
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
	 * @param fields the members that are read: no more than tell them
	 */
	private record Place(@Nullable String collection, String fields) {
	}

}
