package org.sourcebook.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;
import org.sourcebook.web.Fields;

/**
 * The columns of a collection, declared once: CSV is written by them, {@code fields}
 * chooses among them, and the dictionary explains them. There is one bean for each
 * collection.
 *
 * @param <V> the view they are read from
 */
public final class Columns<V extends Record> {

	private final String collection;

	private final List<String> members;

	private final List<Column<V>> columns = new ArrayList<>();

	/**
	 * Creates the columns of a collection; there are none yet.
	 * @param collection its name: its path below that of the API
	 * @param view its view
	 */
	public Columns(String collection, Class<V> view) {
		this.collection = collection;
		this.members = Fields.members(view);
	}

	/**
	 * Adds the columns of one member.
	 * @param member the name of the member in JSON
	 * @param reader reads it from a view
	 * @param group adds the columns; where there is no member, they are empty
	 */
	public <M> Columns<V> member(String member, Reader<V, M> reader, Consumer<ColumnGroup<M>> group) {
		group.accept(new ColumnGroup<>((name, type, unit, meaning, inner) -> add(
				new Column<>(name, member, type, unit, meaning, (view) -> read(reader.read(view), inner)))));
		return this;
	}

	private static <M> @Nullable Object read(@Nullable M member, Reader<M, Object> reader) {
		return (member != null) ? reader.read(member) : null;
	}

	/**
	 * Adds the columns of a member that has some of its own.
	 * @param member the name of the member in JSON
	 * @param reader reads it from a view
	 * @param inner its columns
	 * @param name how each of them is called here; empty for one that is left out
	 */
	public <M extends Record> Columns<V> nested(String member, Reader<V, M> reader, Columns<M> inner,
			UnaryOperator<String> name) {
		inner.columns.stream()
			.filter((column) -> !name.apply(column.name()).isEmpty())
			.forEach((column) -> add(new Column<>(name.apply(column.name()), member, column.type(), column.unit(),
					column.meaning(), (view) -> read(reader.read(view), column.reader()))));
		return this;
	}

	/** Adds columns each of which is a member with the same name in camelCase. */
	public Columns<V> members(Consumer<ColumnGroup<V>> group) {
		group.accept(new ColumnGroup<>((name, type, unit, meaning,
				reader) -> add(new Column<>(name, memberOf(name), type, unit, meaning, reader))));
		return this;
	}

	/**
	 * The member of a column: the column's name, or its beginning, as with
	 * {@code said_earliest} of {@code said}.
	 */
	private String memberOf(String column) {
		StringBuilder camel = new StringBuilder();
		String found = "";
		for (String word : column.split("_")) {
			camel.append(camel.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
			found = this.members.contains(camel.toString()) ? camel.toString() : found;
		}
		return found;
	}

	private void add(Column<V> column) {
		if (!this.members.contains(column.member())) {
			throw new IllegalArgumentException("%s has no member for %s".formatted(this.collection, column.name()));
		}
		if (this.columns.stream().anyMatch((known) -> known.name().equals(column.name()))) {
			throw new IllegalArgumentException("%s has %s twice".formatted(this.collection, column.name()));
		}
		this.columns.add(column);
	}

	/** What an item has in a column, as a text; empty if that is nothing. */
	public String text(V view, String column) {
		return this.columns.stream()
			.filter((known) -> known.name().equals(column))
			.map((known) -> known.reader().read(view))
			.filter(Objects::nonNull)
			.map(Object::toString)
			.findFirst()
			.orElse("");
	}

	String collection() {
		return this.collection;
	}

	/** The members columns may come from. */
	List<String> members() {
		return this.members;
	}

	/** All columns, in their order. */
	List<Column<V>> all() {
		return List.copyOf(this.columns);
	}

	/** The columns of the members that are wanted, in their order. */
	List<Column<V>> of(Fields fields) {
		return this.columns.stream().filter((column) -> fields.has(column.member())).toList();
	}

}
