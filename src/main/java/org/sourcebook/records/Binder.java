package org.sourcebook.records;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.sourcebook.kernel.FuzzyDate;
import org.sourcebook.kernel.Nearest;
import org.sourcebook.kernel.Word;

/**
 * Turns {@link Node nodes} into the record types of the format. The types are the format:
 * a component is a field, {@code @Nullable} or a list means optional. Everything that
 * does not fit is reported with its line, and reading goes on.
 */
final class Binder {

	/** The longest text of one field, in characters. */
	static final int MAX_TEXT = 5000;

	/** At most 15 digits, which canonical JSON keeps exactly. */
	private static final Pattern WHOLE_NUMBER = Pattern.compile("-?(0|[1-9][0-9]{0,14})");

	private static final Pattern DECIMAL = Pattern.compile("-?(0|[1-9][0-9]{0,3})(\\.[0-9]{1,6})?");

	private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

	private final String file;

	private final Problems problems;

	private final Lines lines;

	Binder(String file, Problems problems, Lines lines) {
		this.file = file;
		this.problems = problems;
		this.lines = lines;
	}

	/**
	 * Binds a node to a record.
	 * @param preset components that do not come from the node and may not stand in it
	 * @return the record, or null if it breaks the format; the problems say how
	 */
	<T extends Record> @Nullable T bind(Node node, Class<T> type, Map<String, Object> preset) {
		Shape shape = Shape.of(type);
		if (node instanceof Node.Scalar && shape.shorthand()) {
			return create(node, type, shorthand(node, shape));
		}
		if (!(node instanceof Node.Mapping mapping)) {
			complain(node, null, "is a set of fields (" + String.join(", ", shape.names(preset.keySet())) + ")");
			return null;
		}
		rejectUnknownKeys(mapping, shape, preset);
		List<Shape.Field> fields = shape.fields();
		@Nullable Object[] values = new Object[fields.size()];
		boolean complete = true;
		for (int i = 0; i < values.length; i++) {
			Shape.Field field = fields.get(i);
			if (preset.containsKey(field.name())) {
				values[i] = preset.get(field.name());
				continue;
			}
			int before = this.problems.count();
			Node.Member member = mapping.members().get(field.name());
			values[i] = (member != null) ? field(member, field) : field.list() ? List.of() : null;
			if (member == null && !field.optional()) {
				this.problems.add(this.file, mapping.line(), field.name(), null, "is missing");
			}
			complete &= this.problems.count() == before;
		}
		return complete ? create(node, type, values) : null;
	}

	private @Nullable Object[] shorthand(Node node, Shape shape) {
		@Nullable Object[] values = new Object[shape.fields().size()];
		Shape.Field first = shape.fields().get(0);
		values[0] = value(node, first.type(), first.name());
		return values;
	}

	private <T extends Record> @Nullable T create(Node node, Class<T> type, @Nullable Object[] values) {
		try {
			T created = type.cast(Shape.of(type).create(values));
			this.lines.put(created, node);
			return created;
		}
		catch (InvocationTargetException ex) {
			complain(node, null, message(ex.getCause()));
			return null;
		}
	}

	private static String message(@Nullable Throwable cause) {
		String message = (cause != null) ? cause.getMessage() : null;
		return (message != null) ? message : "is not allowed";
	}

	private void rejectUnknownKeys(Node.Mapping mapping, Shape shape, Map<String, Object> preset) {
		mapping.members().forEach((key, member) -> {
			if (!shape.has(key) || preset.containsKey(key)) {
				List<String> known = shape.names(preset.keySet());
				this.problems.add(this.file, member.line(), key, null, "is no field here",
						Nearest.to(key, known)
							.map((name) -> "did you mean " + name + "?")
							.orElse("fields are " + String.join(", ", known)));
			}
		});
	}

	private @Nullable Object field(Node.Member member, Shape.Field field) {
		if (member.node() instanceof Node.Empty) {
			this.problems.add(this.file, member.line(), field.name(), null, "is empty",
					field.optional() ? "leave the field out" : null);
			return null;
		}
		Object value = value(member.node(), field.type(), field.name());
		boolean isStandard = field.standard() != null && value != null && field.standard().equals(written(value));
		return isStandard ? null : value;
	}

	private static String written(Object value) {
		return (value instanceof Enum<?> constant) ? Word.of(constant) : value.toString();
	}

	private @Nullable Object value(Node node, Type type, String field) {
		if (type instanceof ParameterizedType list) {
			return list(node, list.getActualTypeArguments()[0], field);
		}
		Class<?> target = (Class<?>) type;
		if (target.isRecord()) {
			return bind(node, target.asSubclass(Record.class), Map.of());
		}
		if (!(node instanceof Node.Scalar scalar)) {
			complain(node, field, "is a single value, not a list or a set of fields");
			return null;
		}
		try {
			return scalar(scalar.text(), target);
		}
		catch (IllegalArgumentException ex) {
			suggest(scalar, target, field, message(ex));
			return null;
		}
	}

	private void suggest(Node.Scalar scalar, Class<?> target, String field, String rule) {
		String suggestion = null;
		if (target.isEnum()) {
			List<String> words = Arrays.stream(target.getEnumConstants()).map((e) -> Word.of((Enum<?>) e)).toList();
			suggestion = Nearest.to(scalar.text(), words).map((word) -> "did you mean " + word + "?").orElse(null);
		}
		this.problems.add(this.file, scalar.line(), field, scalar.text(), rule, suggestion);
	}

	private @Nullable List<Object> list(Node node, Type element, String field) {
		List<Node> items;
		if (node instanceof Node.Sequence sequence) {
			items = sequence.items();
		}
		else if (element instanceof ParameterizedType || isShorthand(element)) {
			items = List.of(node);
		}
		else {
			complain(node, field, "is a list, such as [a, b]");
			return null;
		}
		List<Object> values = new ArrayList<>();
		for (Node item : items) {
			boolean empty = item instanceof Node.Empty
					|| (item instanceof Node.Sequence inner && inner.items().isEmpty());
			Object value = empty ? null : value(item, element, field);
			if (empty) {
				complain(item, field, "has an empty item");
			}
			if (value != null && values.contains(value)) {
				complain(item, field, "stands twice in the list");
			}
			if (value != null) {
				values.add(value);
			}
		}
		return List.copyOf(values);
	}

	private static boolean isShorthand(Type type) {
		return type instanceof Class<?> target && target.isRecord() && Shape.of(target).shorthand();
	}

	private static Object scalar(String text, Class<?> target) {
		if (target == String.class) {
			return text(text);
		}
		if (target == FuzzyDate.class) {
			return FuzzyDate.parse(text);
		}
		if (target == LocalDate.class) {
			return day(text);
		}
		if (target == Long.class) {
			check(WHOLE_NUMBER.matcher(text).matches(), "is a whole number without separators, such as 12000");
			return Long.valueOf(text);
		}
		if (target == BigDecimal.class) {
			check(DECIMAL.matcher(text).matches(), "is a decimal number, such as 48.47");
			return new BigDecimal(text);
		}
		if (target == Boolean.class) {
			check(text.equals("true") || text.equals("false"), "is true or false");
			return Boolean.valueOf(text);
		}
		return constant(text, target);
	}

	@SuppressWarnings({ "unchecked", "rawtypes" })
	private static Object constant(String text, Class<?> target) {
		return Word.parse((Class) target, text);
	}

	private static String text(String text) {
		check(!text.isBlank(), "is empty");
		check(text.equals(text.strip()), "has blanks at its ends");
		check(text.length() <= MAX_TEXT, "has more than %d characters".formatted(MAX_TEXT));
		check(text.chars().noneMatch((c) -> Character.isISOControl(c) && c != '\n'), "has a control character");
		check(text.codePoints().noneMatch((c) -> Character.getType(c) == Character.SURROGATE),
				"has half a character (a lone surrogate)");
		return text;
	}

	private static LocalDate day(String text) {
		check(DAY.matcher(text).matches(), "is a day, such as 2024-10-26");
		try {
			return LocalDate.parse(text);
		}
		catch (DateTimeException ex) {
			throw new IllegalArgumentException("the calendar has no such day");
		}
	}

	private static void check(boolean condition, String rule) {
		if (!condition) {
			throw new IllegalArgumentException(rule);
		}
	}

	private void complain(Node node, @Nullable String field, String rule) {
		String given = (node instanceof Node.Scalar scalar) ? scalar.text() : null;
		this.problems.add(this.file, node.line(), field, given, rule);
	}

}
