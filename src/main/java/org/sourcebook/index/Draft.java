package org.sourcebook.index;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * A row on its way into the index. What hangs on a row may stand in other editions than
 * the row itself: then it becomes one document for each stretch of editions in which
 * nothing changes.
 */
final class Draft {

	private final Stay stay;

	private final List<IndexableField> fields = new ArrayList<>();

	private final List<Passing> passing = new ArrayList<>();

	Draft(IndexedCollection collection, long key, String id, Stay stay) {
		this.stay = stay;
		number(Field.RECORDED, stay.since());
		keyword(Field.COLLECTION, collection.path());
		this.fields.add(new StoredField(Field.COLLECTION, collection.path()));
		this.fields.add(new StoredField(Field.KEY, key));
		this.fields.add(new NumericDocValuesField(Field.ROW_KEY, key));
		this.fields.add(new StoredField(Field.ID, id));
		keyword(Field.ID, id);
		this.fields.add(new SortedDocValuesField(Field.ID, new BytesRef(id)));
		this.fields.add(new SortedDocValuesField(Field.RECORD, new BytesRef(collection.path() + "/" + id)));
	}

	/** What the row is called where rows of all collections stand together. */
	Draft label(String label) {
		this.fields.add(new StoredField(Field.LABEL, label));
		return this;
	}

	/** Something that is compared as a whole. */
	Draft keyword(String field, String value) {
		this.fields.add(new StringField(field, value, org.apache.lucene.document.Field.Store.NO));
		return this;
	}

	/** An entry of a registry by whose names the row is found. */
	Draft name(String key) {
		return keyword(Field.NAME, key);
	}

	/** A day that is compared and sorted by, or none. */
	Draft day(String field, @Nullable LocalDate day) {
		return (day != null) ? number(field, day.toEpochDay()) : this;
	}

	/** What the row is sorted by where rows of all collections stand together. */
	Draft principal(@Nullable LocalDate earliest, @Nullable LocalDate latest) {
		return day(Field.EARLIEST, earliest).day(Field.LATEST, latest);
	}

	/** A number that is compared and sorted by. */
	Draft number(String field, long number) {
		this.fields.add(new LongPoint(field, number));
		this.fields.add(new NumericDocValuesField(field, number));
		return this;
	}

	/** Some of the row's own words. */
	Draft text(@Nullable String text) {
		return words(text, Field.TEXT, Field.STEM);
	}

	/** The title of the row's report. */
	Draft title(String title) {
		return words(title, Field.TITLE, Field.TITLE_STEM);
	}

	private Draft words(@Nullable String text, String exact, String stems) {
		if (text != null) {
			this.fields.add(new TextField(exact, text, org.apache.lucene.document.Field.Store.NO));
			this.fields.add(new TextField(stems, text, org.apache.lucene.document.Field.Store.NO));
		}
		return this;
	}

	/** Something that hangs on the row in certain editions. */
	Draft during(Stay stay, String field, String value) {
		return during(stay, new StringField(field, value, org.apache.lucene.document.Field.Store.NO));
	}

	/** A day that hangs on the row in certain editions; there may be several. */
	Draft during(Stay stay, String field, LocalDate day) {
		return during(stay, new LongPoint(field, day.toEpochDay()));
	}

	/** That it repeats another row in certain editions; see {@link Leaners#word}. */
	Draft leans(Stay stay, String word) {
		return during(stay, new SortedSetDocValuesField(Field.LEANS, new BytesRef(word)));
	}

	private Draft during(Stay stay, IndexableField field) {
		this.passing.add(new Passing(stay, field));
		return this;
	}

	/** The documents the row becomes. */
	List<Document> documents() {
		TreeSet<Integer> begins = new TreeSet<>(List.of(this.stay.since(), this.stay.until()));
		this.passing.forEach((each) -> {
			begins.add(each.stay.since());
			begins.add(each.stay.until());
		});
		List<Document> documents = new ArrayList<>();
		for (int since : begins) {
			Integer until = begins.higher(since);
			if (this.stay.in(since) && until != null) {
				documents.add(document(new Stay(since, until)));
			}
		}
		return documents;
	}

	private Document document(Stay stretch) {
		Document document = new Document();
		this.fields.forEach(document::add);
		document.add(new IntPoint(Field.SINCE, stretch.since()));
		document.add(new IntPoint(Field.UNTIL, stretch.until()));
		this.passing.stream()
			.filter((each) -> each.stay.in(stretch.since()))
			.forEach((each) -> document.add(each.field));
		return document;
	}

	private record Passing(Stay stay, IndexableField field) {
	}

}
