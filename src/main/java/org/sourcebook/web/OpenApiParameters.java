package org.sourcebook.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.swagger.v3.oas.models.SpecVersion;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.sourcebook.kernel.FuzzyDate;

/**
 * Describes the query parameters of an operation as strictly as they are read. Their
 * examples stand in their schemas, because Swagger UI would fill in all of them at once
 * if they stood beside them.
 */
final class OpenApiParameters {

	private final OpenApiSchemas schemas;

	private final @Nullable Class<? extends Record> view;

	private final @Nullable Orders orders;

	/**
	 * Prepares for one operation.
	 * @param schemas takes the words of the parameters
	 * @param view what the operation answers with, for {@code fields}
	 * @param orders for {@code sort}
	 */
	OpenApiParameters(OpenApiSchemas schemas, @Nullable Class<? extends Record> view, @Nullable Orders orders) {
		this.schemas = schemas;
		this.view = view;
		this.orders = orders;
	}

	/** What the document says of a parameter. */
	Parameter of(QueryParameter parameter) {
		Param said = parameter.param();
		Parameter described = new Parameter().in("query")
			.name(parameter.name())
			.description((said != null) ? description(said) : null)
			.required(parameter.isRequired());
		if (parameter.name().equals("fields") && this.view != null) {
			return described.schema(members(this.view)).style(Parameter.StyleEnum.FORM).explode(false);
		}
		if (parameter.name().equals("sort") && this.orders != null) {
			return described.schema(words(this.orders.words(), this.orders.standard()));
		}
		Schema<?> schema = value(parameter);
		if (!parameter.isMany()) {
			return described.schema(example(schema, (said != null) ? typed(said.example(), schema) : null));
		}
		Schema<?> list = OpenApiSchemas.typed("array").items(schema);
		return described.schema(example(list, (said != null) ? List.of(said.example()) : null))
			.style(Parameter.StyleEnum.FORM)
			.explode(true);
	}

	private static String description(Param said) {
		String others = Stream.of(said.inFeeds() ? "" : "feeds", said.inLinkedData() ? "" : "JSON-LD")
			.filter((name) -> !name.isEmpty())
			.collect(Collectors.joining(" or "));
		if (!others.isEmpty()) {
			return said.description() + " Not for %s.".formatted(others);
		}
		return said.defaultInFeeds().isEmpty() ? said.description()
				: said.description() + " In feeds the default is %s.".formatted(said.defaultInFeeds());
	}

	private Schema<?> value(QueryParameter parameter) {
		if (parameter.type() == Flag.class) {
			return words(List.of("1"), null);
		}
		if (parameter.type() == FuzzyDate.class) {
			return OpenApiSchemas.typed("string")
				.pattern("^" + QueryParameter.DATE + "$")
				.description("A year, a month or a day.");
		}
		if (parameter.type() == String.class) {
			return OpenApiSchemas.typed("string").minLength(1).maxLength(QueryParameter.LONGEST_VALUE);
		}
		Schema<?> schema = this.schemas.of(parameter.type());
		Param said = parameter.param();
		if (said != null && said.min() != Long.MIN_VALUE) {
			schema.minimum(BigDecimal.valueOf(said.min()));
		}
		if (said != null && said.max() != Long.MAX_VALUE) {
			schema.maximum(BigDecimal.valueOf(said.max()));
		}
		if (said != null && !said.defaultValue().isEmpty()) {
			schema.setDefault(typed(said.defaultValue(), schema));
		}
		return schema;
	}

	private static Schema<?> members(Class<? extends Record> view) {
		Schema<?> member = words(Fields.members(view), null);
		member.setExamples(null);
		Schema<?> list = OpenApiSchemas.typed("array").items(member).uniqueItems(true).minItems(1);
		return example(list, Fields.members(view).subList(0, 2));
	}

	@SuppressWarnings("unchecked")
	private static Schema<?> words(List<String> words, @Nullable String standard) {
		Schema<Object> schema = (Schema<Object>) OpenApiSchemas.typed("string");
		words.forEach(schema::addEnumItemObject);
		if (standard != null) {
			schema.setDefault(standard);
		}
		return example(schema, words.get(0));
	}

	@SuppressWarnings("unchecked")
	private static Schema<?> example(Schema<?> schema, @Nullable Object example) {
		if (example == null || "".equals(example)) {
			return schema;
		}
		Schema<?> target = (schema.get$ref() != null) ? new Schema<>(SpecVersion.V31).$ref(schema.get$ref()) : schema;
		((Schema<Object>) target).setExamples(List.of(example));
		return target;
	}

	/** A value as JSON has it. */
	private static Object typed(String value, Schema<?> schema) {
		return switch ((schema.getTypes() != null) ? schema.getTypes().iterator().next() : "string") {
			case "boolean" -> Boolean.valueOf(value);
			case "integer" -> Long.valueOf(value);
			default -> value;
		};
	}

}
