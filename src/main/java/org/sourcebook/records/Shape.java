package org.sourcebook.records;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What a record type of the format consists of. Looked up once per type, since reflection
 * is slow and large sets have millions of parts.
 *
 * @param fields its components, in their order
 * @param shorthand whether it may be written as plain text
 * @param constructor its canonical constructor
 */
record Shape(List<Field> fields, boolean shorthand, Constructor<?> constructor) {

	private static final ClassValue<Shape> SHAPES = new ClassValue<>() {

		@Override
		protected Shape computeValue(Class<?> type) {
			return read(type);
		}

	};

	/** The shape of a record type. */
	static Shape of(Class<?> type) {
		return SHAPES.get(type);
	}

	private static Shape read(Class<?> type) {
		List<Field> fields = new ArrayList<>();
		List<Class<?>> types = new ArrayList<>();
		for (RecordComponent component : type.getRecordComponents()) {
			Default standard = component.getAnnotation(Default.class);
			Refers refers = component.getAnnotation(Refers.class);
			boolean isList = component.getType() == List.class;
			fields.add(new Field(component.getName(), component.getGenericType(), isList,
					isList || component.getAnnotatedType().isAnnotationPresent(Nullable.class),
					(standard != null) ? standard.value() : null, (refers != null) ? refers.value() : null,
					component.getAccessor()));
			types.add(component.getType());
		}
		try {
			return new Shape(List.copyOf(fields), type.isAnnotationPresent(Shorthand.class),
					type.getDeclaredConstructor(types.toArray(Class<?>[]::new)));
		}
		catch (NoSuchMethodException ex) {
			throw new IllegalStateException("every record has its canonical constructor", ex);
		}
	}

	/** The names of the fields but for some. */
	List<String> names(Collection<String> without) {
		return this.fields.stream().map(Field::name).filter((name) -> !without.contains(name)).toList();
	}

	/** Whether there is a field of that name. */
	boolean has(String name) {
		for (Field field : this.fields) {
			if (field.name().equals(name)) {
				return true;
			}
		}
		return false;
	}

	/**
	 * Makes a part.
	 * @throws InvocationTargetException if the type refuses the values
	 */
	Object create(@Nullable Object[] values) throws InvocationTargetException {
		try {
			return this.constructor.newInstance(values);
		}
		catch (InstantiationException | IllegalAccessException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * A field.
	 *
	 * @param list whether it holds a list
	 * @param optional whether it may be left out
	 * @param standard what is meant where it is left out, or null
	 * @param refers what its ids are of, or null if it has none
	 */
	record Field(String name, Type type, boolean list, boolean optional, @Nullable String standard,
			@Nullable RecordKind refers, Method accessor) {

		/** What a part has in this field. */
		@Nullable Object read(Record part) {
			try {
				return this.accessor.invoke(part);
			}
			catch (ReflectiveOperationException ex) {
				throw new IllegalStateException(ex);
			}
		}

	}

}
