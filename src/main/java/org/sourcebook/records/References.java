package org.sourcebook.records;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;

import org.jspecify.annotations.Nullable;

/**
 * Finds ids that nothing has. It looks at what is written, so that a file that breaks the
 * format elsewhere is told of these too.
 *
 * @param file the file, as it is shown
 * @param names every id of the set
 * @param problems takes what is found
 */
record References(String file, Names names, Problems problems) {

	/** Looks at a part of a file and all within. */
	void check(Node node, Class<? extends Record> type) {
		check(node, type, new Place("", null));
	}

	private void check(Node node, Type type, Place place) {
		if (node instanceof Node.Sequence sequence) {
			sequence.items().forEach((item) -> check(item, element(type), place));
		}
		else if (element(type) instanceof Class<?> part && part.isRecord()) {
			part(node, Shape.of(part), place);
		}
		else if (node instanceof Node.Scalar scalar && place.kind() != null) {
			refer(scalar, place.field(), place.kind());
		}
	}

	private void part(Node node, Shape shape, Place place) {
		if (node instanceof Node.Mapping mapping) {
			for (Shape.Field field : shape.fields()) {
				Node.Member member = mapping.members().get(field.name());
				if (member != null) {
					check(member.node(), field.type(),
							new Place(shape.shorthand() ? place.field() : field.name(), field.refers()));
				}
			}
		}
		else if (shape.shorthand()) {
			Shape.Field first = shape.fields().get(0);
			check(node, first.type(), new Place(place.field(), first.refers()));
		}
	}

	private void refer(Node.Scalar scalar, String field, RecordKind kind) {
		String id = scalar.text().strip();
		if (!id.isEmpty() && this.names.resolve(kind, id) == null) {
			this.problems.addUnknown(this.file, scalar.line(), field, id, "is no known " + kind.word(),
					this.names.ids(kind));
		}
	}

	/** What a list holds; one item may be written without brackets. */
	private static Type element(Type type) {
		return (type instanceof ParameterizedType list) ? element(list.getActualTypeArguments()[0]) : type;
	}

	/**
	 * Where something stands.
	 *
	 * @param field the field
	 * @param kind what its ids are of, or null if it has none
	 */
	private record Place(String field, @Nullable RecordKind kind) {
	}

}
