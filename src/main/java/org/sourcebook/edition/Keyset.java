package org.sourcebook.edition;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import jakarta.persistence.criteria.AbstractQuery;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import org.jspecify.annotations.Nullable;
import org.sourcebook.web.BadParameters;
import org.sourcebook.web.Orders;
import org.sourcebook.web.ParameterError;
import org.sourcebook.web.Walk;
import org.springframework.data.jpa.domain.Specification;

/**
 * The orders a collection can be walked in. Every order ends with the id, so that no two
 * rows are equal; every column is never null; descending is the exact reverse. A page
 * begins after the last row of the page before, wherever that row is now.
 *
 * @param <T> the type of the rows
 */
public final class Keyset<T> {

	private final Map<String, List<Column<T, ?>>> orders = new LinkedHashMap<>();

	private final String standard;

	private final Column<T, ?> id;

	private @Nullable Order<T> newest;

	/**
	 * Creates the orders of a collection.
	 * @param standard the order used where none is asked for, with a hyphen before it for
	 * descending
	 * @param id the column every order ends with
	 */
	public Keyset(String standard, Column<T, ?> id) {
		this.standard = standard;
		this.id = id;
	}

	/** Adds an order by some columns and, at the end, the id. */
	public Keyset<T> order(String name, List<Column<T, ?>> columns) {
		List<Column<T, ?>> all = new ArrayList<>(columns);
		all.add(this.id);
		this.orders.put(name, List.copyOf(all));
		return this;
	}

	/**
	 * Adds the order of feeds: what was recorded last comes first, and then goes by some
	 * columns and the id, descending.
	 * @param since reads in which edition a row was recorded
	 */
	public Keyset<T> newest(Function<T, Integer> since, List<Column<T, ?>> columns) {
		List<Column<T, ?>> all = new ArrayList<>(columns);
		all.add(0, new Column<>("since", since, Integer::valueOf, true));
		all.add(this.id);
		this.newest = new Order<>(List.copyOf(all), true);
		return this;
	}

	/** The orders as requests ask for them: each, and its reverse. */
	public Orders orders() {
		return new Orders(this.standard,
				this.orders.keySet().stream().flatMap((name) -> Stream.of(name, "-" + name)).toList());
	}

	/** The order of a walk. */
	public Order<T> of(Walk walk) {
		return (walk.feed() && this.newest != null) ? this.newest : of(walk.listing().sort());
	}

	/**
	 * The order a request asks for.
	 * @throws BadParameters if there is none of that name
	 */
	public Order<T> of(@Nullable String sort) {
		String wanted = orders().of(sort);
		boolean descending = wanted.startsWith("-");
		List<Column<T, ?>> columns = this.orders.getOrDefault(descending ? wanted.substring(1) : wanted, List.of());
		return new Order<>(columns, descending);
	}

	/**
	 * A column rows are sorted by.
	 *
	 * @param <T> the type of the rows
	 * @param <V> the type of the column
	 * @param attribute the attribute of the entity
	 * @param reader reads the attribute of a row
	 * @param parser reads its text in a cursor
	 * @param own whether a joined table means something else by an attribute of this name
	 */
	public record Column<T, V extends Comparable<? super V>>(String attribute, Function<T, V> reader,
			Function<String, V> parser, boolean own) {

		/** A column that a joined table may repeat. */
		public Column(String attribute, Function<T, V> reader, Function<String, V> parser) {
			this(attribute, reader, parser, false);
		}

		/** A column of text. */
		public static <T> Column<T, String> text(String attribute, Function<T, String> reader) {
			return new Column<>(attribute, reader, Function.identity());
		}

		/** A column of days. */
		public static <T> Column<T, LocalDate> day(String attribute, Function<T, LocalDate> reader) {
			return new Column<>(attribute, reader, LocalDate::parse);
		}

		/** A column of numbers. */
		public static <T> Column<T, Long> number(String attribute, Function<T, Long> reader) {
			return new Column<>(attribute, reader, Long::valueOf);
		}

		/**
		 * Where the column is read. A table that is joined may repeat it and have an
		 * index by it.
		 */
		private Expression<V> in(Root<T> row, AbstractQuery<?> query) {
			for (Root<?> other : query.getRoots()) {
				if (other != row && !this.own
						&& other.getModel()
							.getAttributes()
							.stream()
							.anyMatch((repeated) -> repeated.getName().equals(this.attribute))) {
					return other.get(this.attribute);
				}
			}
			return row.get(this.attribute);
		}

		private Predicate beyond(Root<T> row, AbstractQuery<?> query, String value, boolean descending,
				CriteriaBuilder criteria) {
			Expression<V> column = in(row, query);
			V limit = this.parser.apply(value);
			return descending ? criteria.lessThan(column, limit) : criteria.greaterThan(column, limit);
		}

		private Predicate same(Root<T> row, AbstractQuery<?> query, String value, CriteriaBuilder criteria) {
			return criteria.equal(in(row, query), this.parser.apply(value));
		}

		private Predicate notBefore(Root<T> row, AbstractQuery<?> query, String value, boolean descending,
				CriteriaBuilder criteria) {
			Expression<V> column = in(row, query);
			V limit = this.parser.apply(value);
			return descending ? criteria.lessThanOrEqualTo(column, limit)
					: criteria.greaterThanOrEqualTo(column, limit);
		}

	}

	/**
	 * One order.
	 *
	 * @param <T> the type of the rows
	 */
	public static final class Order<T> {

		private final List<Column<T, ?>> columns;

		private final boolean descending;

		private Order(List<Column<T, ?>> columns, boolean descending) {
			this.columns = columns;
			this.descending = descending;
		}

		/** The attributes rows are sorted by, the id last. */
		public List<String> attributes() {
			return this.columns.stream().map(Column::attribute).toList();
		}

		/** Whether they are sorted by in reverse. */
		public boolean isDescending() {
			return this.descending;
		}

		/**
		 * What a position says of each attribute.
		 * @throws BadParameters if the position is of another order
		 */
		public List<Comparable<?>> values(List<String> position) {
			check(position);
			List<Comparable<?>> values = new ArrayList<>();
			for (int i = 0; i < position.size(); i++) {
				values.add(this.columns.get(i).parser().apply(position.get(i)));
			}
			return values;
		}

		/** Sorts a query. */
		public Specification<T> sorted() {
			return (row, query, criteria) -> {
				List<jakarta.persistence.criteria.Order> by = new ArrayList<>();
				for (Column<T, ?> column : this.columns) {
					Expression<?> place = column.in(row, query);
					by.add(this.descending ? criteria.desc(place) : criteria.asc(place));
				}
				query.orderBy(by);
				return criteria.conjunction();
			};
		}

		/** The position of a row. */
		public List<String> position(T row) {
			return this.columns.stream().map((column) -> String.valueOf(column.reader().apply(row))).toList();
		}

		/**
		 * The rows after a position.
		 * @param position a position in this order, or null for all rows
		 * @throws BadParameters if the position is of another order
		 */
		public Specification<T> after(@Nullable List<String> position) {
			if (position == null) {
				return Specification.unrestricted();
			}
			check(position);
			return (row, query, criteria) -> after(row, query, position, criteria);
		}

		private void check(List<String> position) {
			try {
				if (position.size() == this.columns.size()) {
					for (int i = 0; i < position.size(); i++) {
						this.columns.get(i).parser().apply(position.get(i));
					}
					return;
				}
			}
			catch (DateTimeException | NumberFormatException ex) {
				// refused below
			}
			throw new BadParameters(List.of(ParameterError.of("cursor", null, "belongs to another order")));
		}

		private Predicate after(Root<T> row, AbstractQuery<?> query, List<String> position, CriteriaBuilder criteria) {
			List<Predicate> anyOf = new ArrayList<>();
			List<Predicate> equal = new ArrayList<>();
			for (int i = 0; i < this.columns.size(); i++) {
				List<Predicate> allOf = new ArrayList<>(equal);
				allOf.add(this.columns.get(i).beyond(row, query, position.get(i), this.descending, criteria));
				anyOf.add(criteria.and(allOf.toArray(Predicate[]::new)));
				equal.add(this.columns.get(i).same(row, query, position.get(i), criteria));
			}
			// The first condition follows from the others; it lets an index begin at the
			// right place.
			return criteria.and(this.columns.get(0).notBefore(row, query, position.get(0), this.descending, criteria),
					criteria.or(anyOf.toArray(Predicate[]::new)));
		}

	}

}
