package org.sourcebook.web;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.sourcebook.kernel.FuzzyDate;
import org.sourcebook.kernel.Word;

import org.springframework.util.ClassUtils;

/**
 * One query parameter: a component of a record that is bound from the query. Reads its
 * values and says what is wrong with them.
 */
final class QueryParameter {

	/** What a date looks like. */
	static final String DATE = "[0-9]{4}(-[0-9]{2}){0,2}";

	/** How many characters a value has at most. */
	static final int LONGEST_VALUE = 1000;

	private final String name;

	private final Class<?> type;

	private final boolean many;

	private final boolean required;

	private final String @Nullable [] defaultValues;

	/** What each word stands for, where only certain words are taken. */
	private final Map<String, Object> words;

	private final NumberBounds bounds;

	private final @Nullable Param param;

	QueryParameter(RecordComponent component) {
		Param param = component.getAnnotation(Param.class);
		this.param = param;
		this.name = component.getName();
		this.many = component.getType() == List.class;
		this.type = this.many ? elementType(component.getGenericType())
				: ClassUtils.resolvePrimitiveIfNecessary(component.getType());
		this.required = !this.many && !component.getAnnotatedType().isAnnotationPresent(Nullable.class);
		this.defaultValues = (param != null && !param.defaultValue().isEmpty()) ? new String[] { param.defaultValue() }
				: null;
		this.words = words(this.type);
		this.bounds = NumberBounds.of(this.type, param);
		if (this.words.isEmpty() && !Set.of(String.class, Integer.class, Long.class, FuzzyDate.class).contains(type)) {
			throw new IllegalStateException("%s cannot be bound from a query".formatted(component));
		}
	}

	private static Class<?> elementType(Type list) {
		Type element = ((ParameterizedType) list).getActualTypeArguments()[0];
		return (Class<?>) element;
	}

	private static Map<String, Object> words(Class<?> type) {
		Map<String, Object> words = new LinkedHashMap<>();
		if (type == Boolean.class) {
			words.put("true", true);
			words.put("false", false);
		}
		else if (type == Flag.class) {
			words.put("1", Flag.ON);
		}
		else if (type.isEnum()) {
			for (Object constant : type.getEnumConstants()) {
				words.put(Word.of((Enum<?>) constant), constant);
			}
		}
		return words;
	}

	String name() {
		return this.name;
	}

	/** The type of a value. */
	Class<?> type() {
		return this.type;
	}

	/** Whether it may be given more than once. */
	boolean isMany() {
		return this.many;
	}

	/** Whether it must be given. */
	boolean isRequired() {
		return this.required && this.defaultValues == null;
	}

	/** What is said of it, if anything is. */
	@Nullable Param param() {
		return this.param;
	}

	/**
	 * Reads the parameter.
	 * @param given the values in the query, or null if it has none
	 * @param errors takes what is wrong with them
	 * @return what the record's component becomes, if nothing is wrong
	 */
	@Nullable Object read(String @Nullable [] given, ParameterErrors errors) {
		String[] values = (given != null) ? given : this.defaultValues;
		if (values == null) {
			if (this.required) {
				errors.add(new ParameterError(this.name, null, "is required", allowed(), null));
			}
			return this.many ? List.of() : null;
		}
		if (values.length > 1 && !this.many) {
			errors.add(ParameterError.of(this.name, String.join(", ", values),
					"takes one value and is given %d".formatted(values.length)));
			return null;
		}
		Set<Object> read = new LinkedHashSet<>();
		for (String value : values) {
			Object each = readOne(value, errors);
			if (each != null) {
				read.add(each);
			}
		}
		return this.many ? List.copyOf(read) : read.stream().findFirst().orElse(null);
	}

	private @Nullable Object readOne(String value, ParameterErrors errors) {
		if (value.chars().anyMatch(Character::isISOControl)) {
			errors.add(ParameterError.of(this.name, value, "has a control character in it"));
		}
		else if (value.isBlank()) {
			errors.add(
					new ParameterError(this.name, value, "is empty; leave it out or give it a value", allowed(), null));
		}
		else if (value.length() > LONGEST_VALUE) {
			errors.add(ParameterError.of(this.name, value, "is longer than 1,000 characters"));
		}
		else if (!this.words.isEmpty()) {
			return word(value, errors);
		}
		else if (this.type == FuzzyDate.class) {
			return date(value, errors);
		}
		else {
			return (this.type == String.class) ? value : number(value, errors);
		}
		return null;
	}

	private List<String> allowed() {
		return this.words.isEmpty() ? this.bounds.allowed() : List.copyOf(this.words.keySet());
	}

	private @Nullable Object word(String value, ParameterErrors errors) {
		Object constant = this.words.get(value);
		if (constant == null) {
			errors.add(ParameterError.unknownValue(this.name, value, "is none of the words it takes",
					this.words.keySet()));
		}
		return constant;
	}

	private @Nullable Object number(String value, ParameterErrors errors) {
		Long number = this.bounds.read(value);
		if (number == null) {
			errors.add(new ParameterError(this.name, value, this.bounds.rule(), allowed(), null));
			return null;
		}
		return (this.type == Integer.class) ? (Object) Math.toIntExact(number) : number;
	}

	private @Nullable Object date(String value, ParameterErrors errors) {
		if (!value.matches(DATE)) {
			errors.add(ParameterError.of(this.name, value,
					"must be a year, a month or a day, such as 2024, 2024-10 or 2024-10-26, without ~ ? % and no interval"));
			return null;
		}
		try {
			return FuzzyDate.parse(value);
		}
		catch (IllegalArgumentException ex) {
			errors.add(ParameterError.of(this.name, value, "is not in the calendar"));
			return null;
		}
	}

}
