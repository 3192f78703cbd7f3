package org.sourcebook.format;

import java.util.Collection;

import org.jspecify.annotations.Nullable;
import org.sourcebook.registry.NamedId;
import org.sourcebook.web.CountLink;
import org.sourcebook.web.DateView;

/**
 * Declares columns that are read from the same thing, one after the other.
 *
 * @param <M> what they are read from
 */
public final class ColumnGroup<M> {

	private final Adder<M> adder;

	ColumnGroup(Adder<M> adder) {
		this.adder = adder;
	}

	/** Adds an id. */
	public ColumnGroup<M> id(String name, String meaning, Reader<M, String> reader) {
		return add(name, ColumnType.ID, null, meaning, reader::read);
	}

	/** Adds one of certain words. */
	public ColumnGroup<M> word(String name, String meaning, Reader<M, String> reader) {
		return add(name, ColumnType.WORD, null, meaning, reader::read);
	}

	/** Adds a text. */
	public ColumnGroup<M> text(String name, String meaning, Reader<M, String> reader) {
		return add(name, ColumnType.TEXT, null, meaning, reader::read);
	}

	/** Adds an address. */
	public ColumnGroup<M> url(String name, String meaning, Reader<M, String> reader) {
		return add(name, ColumnType.URL, null, meaning, reader::read);
	}

	/** Adds a yes or no. */
	public ColumnGroup<M> bool(String name, String meaning, Reader<M, Boolean> reader) {
		return add(name, ColumnType.BOOLEAN, null, meaning, reader::read);
	}

	/** Adds a number with its unit. */
	public ColumnGroup<M> number(String name, String unit, String meaning, Reader<M, Number> reader) {
		return add(name, ColumnType.NUMBER, unit, meaning, reader::read);
	}

	/** Adds the number of records a link leads to. */
	public ColumnGroup<M> count(String name, String unit, String meaning, Reader<M, CountLink> reader) {
		return number(name, unit, meaning, (from) -> {
			CountLink count = reader.read(from);
			return (count != null) ? count.count() : null;
		});
	}

	/** Adds a day. */
	public ColumnGroup<M> day(String name, String meaning, Reader<M, Object> reader) {
		return add(name, ColumnType.DAY, null, meaning, reader);
	}

	/** Adds several values. */
	public ColumnGroup<M> list(String name, String meaning, Reader<M, Collection<?>> reader) {
		return add(name, ColumnType.LIST, null, meaning, reader::read);
	}

	/** Adds a date: as it was stated, and its two bounds. */
	public ColumnGroup<M> date(String name, String meaning, Reader<M, DateView> reader) {
		return add(name, ColumnType.DATE, null, meaning, part(reader, DateView::edtf))
			.day(name + "_earliest", "the first day %s may mean; empty for an open start".formatted(name),
					part(reader, DateView::earliest))
			.day(name + "_latest", "the last day %s may mean; empty for an open end".formatted(name),
					part(reader, DateView::latest));
	}

	/** Adds a record that is referred to: its id, and its name. */
	public ColumnGroup<M> named(String name, String meaning, Reader<M, NamedId> reader) {
		return add(name, ColumnType.ID, null, meaning, part(reader, NamedId::id)).add(name + "_name", ColumnType.TEXT,
				null, "the name of %s".formatted(name), part(reader, NamedId::name));
	}

	private static <M, P> Reader<M, Object> part(Reader<M, P> reader, Reader<P, Object> part) {
		return (from) -> {
			P whole = reader.read(from);
			return (whole != null) ? part.read(whole) : null;
		};
	}

	private ColumnGroup<M> add(String name, ColumnType type, @Nullable String unit, String meaning,
			Reader<M, Object> reader) {
		this.adder.add(name, type, unit, meaning, reader);
		return this;
	}

	/**
	 * Takes what is declared.
	 *
	 * @param <M> what the columns are read from
	 */
	@FunctionalInterface
	interface Adder<M> {

		void add(String name, ColumnType type, @Nullable String unit, String meaning, Reader<M, Object> reader);

	}

}
