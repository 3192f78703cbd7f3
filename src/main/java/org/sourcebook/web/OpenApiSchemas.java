package org.sourcebook.web;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.models.SpecVersion;
import io.swagger.v3.oas.models.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sourcebook.kernel.Word;

/**
 * The schemas of one OpenAPI document, made from the records that are written as JSON.
 * Records and enums are named in it, by their simple names.
 */
final class OpenApiSchemas {

	/**
	 * The type and, where there is one, the format of what is neither record nor enum.
	 */
	private static final Map<Class<?>, String> PLAIN = Map.of(String.class, "string", boolean.class, "boolean",
			Boolean.class, "boolean", int.class, "integer int32", Integer.class, "integer int32", long.class,
			"integer int64", Long.class, "integer int64", BigDecimal.class, "number", LocalDate.class, "string date");

	private final Map<String, Schema<?>> named = new TreeMap<>();

	private final Map<String, Class<?>> types = new TreeMap<>();

	/** A schema of one type, to be added to. */
	static Schema<?> typed(String type) {
		return new Schema<>(SpecVersion.V31).types(new LinkedHashSet<>(List.of(type)));
	}

	/** The schemas that have names. */
	Map<String, Schema<?>> named() {
		return this.named;
	}

	/**
	 * A record that {@code fields} can take members from: none of them is sure to be
	 * there.
	 */
	Schema<?> answer(Class<? extends Record> view) {
		Schema<?> reference = of(view);
		Objects.requireNonNull(this.named.get(view.getSimpleName())).setRequired(null);
		return reference;
	}

	/** The envelope of a list of such records. */
	Schema<?> page(Class<? extends Record> view) {
		String name = view.getSimpleName().replaceFirst("View$", "") + "Page";
		answer(view);
		return reference(name, Page.class, (schema) -> members(schema, Page.class, view));
	}

	/** Any type that can stand in an answer. */
	Schema<?> of(Type type) {
		return of(type, null);
	}

	private Schema<?> of(Type type, @Nullable Class<?> variable) {
		if (type instanceof TypeVariable<?> && variable != null) {
			return of(variable, null);
		}
		if (type instanceof ParameterizedType generic) {
			Type[] arguments = generic.getActualTypeArguments();
			Schema<?> value = of(arguments[arguments.length - 1], variable);
			return (generic.getRawType() == Map.class) ? typed("object").additionalProperties(value)
					: typed("array").items(value);
		}
		Class<?> plain = (Class<?>) type;
		if (PLAIN.containsKey(plain)) {
			String[] typeAndFormat = PLAIN.get(plain).split(" ");
			return typed(typeAndFormat[0]).format((typeAndFormat.length > 1) ? typeAndFormat[1] : null);
		}
		if (plain.isEnum()) {
			return reference(plain.getSimpleName(), plain, (schema) -> words(schema, plain));
		}
		if (!plain.isRecord()) {
			throw new IllegalStateException(type + " has no schema");
		}
		return reference(plain.getSimpleName(), plain, (schema) -> members(schema, plain, null));
	}

	private Schema<?> reference(String name, Class<?> type, Consumer<Schema<?>> content) {
		Class<?> known = this.types.putIfAbsent(name, type);
		if (known == null) {
			Schema<?> schema = new Schema<>(SpecVersion.V31);
			this.named.put(name, schema);
			schema.description(JavadocText.of(type).text());
			content.accept(schema);
		}
		else if (known != type) {
			throw new IllegalStateException("%s and %s cannot both be called %s".formatted(known, type, name));
		}
		return new Schema<>(SpecVersion.V31).$ref("#/components/schemas/" + name);
	}

	private static void words(Schema<?> schema, Class<?> type) {
		schema.typesItem("string");
		Arrays.stream(type.getEnumConstants()).forEach((constant) -> word(schema, Word.of((Enum<?>) constant)));
	}

	@SuppressWarnings("unchecked")
	private static void word(Schema<?> schema, @Nullable String word) {
		((Schema<@Nullable Object>) schema).addEnumItemObject(word);
	}

	private void members(Schema<?> schema, Class<?> type, @Nullable Class<?> variable) {
		schema.typesItem("object");
		List<String> required = new ArrayList<>();
		for (RecordComponent component : type.getRecordComponents()) {
			String name = Fields.member(component);
			schema.addProperty(name, member(component, variable));
			JsonInclude include = component.getAccessor().getAnnotation(JsonInclude.class);
			if (include == null || include.value() == JsonInclude.Include.ALWAYS) {
				required.add(name);
			}
		}
		schema.setRequired(required);
	}

	private Schema<?> member(RecordComponent component, @Nullable Class<?> variable) {
		Schema<?> schema = said(component, of(component.getGenericType(), variable));
		if (component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
			schema = orNull(schema);
		}
		return schema.description(JavadocText.of(component).sentence());
	}

	/** The schema of a component, with the words it is one of. */
	private Schema<?> said(RecordComponent component, Schema<?> schema) {
		Words words = component.getAnnotation(Words.class);
		if (words == null) {
			return schema;
		}
		if (schema.getItems() != null) {
			return schema.items(said(component, schema.getItems()));
		}
		if (words.of() != Words.None.class) {
			return of(words.of());
		}
		List.of(words.value()).forEach((word) -> word(schema, word));
		return schema;
	}

	private static Schema<?> orNull(Schema<?> schema) {
		if (schema.get$ref() != null) {
			return new Schema<>(SpecVersion.V31).oneOf(List.of(schema, typed("null")));
		}
		if (schema.getEnum() != null) {
			word(schema, null);
		}
		return schema.typesItem("null");
	}

}
