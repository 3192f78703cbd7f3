package org.sourcebook.web;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.filter.FilteringGeneratorDelegate;
import tools.jackson.core.filter.TokenFilter;
import tools.jackson.databind.JacksonSerializable;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.jsontype.TypeSerializer;

/**
 * The top-level members a request wants to see of its answers, from
 * {@code fields=id,text}. Those that are kept look exactly as they do in the whole
 * answer, and keep its order.
 */
public final class Fields {

	private static final String PARAMETER = "fields";

	private static final Fields ALL = new Fields(null);

	private final @Nullable Set<String> wanted;

	private Fields(@Nullable Set<String> wanted) {
		this.wanted = wanted;
	}

	/**
	 * Reads the parameter.
	 * @param fields its value, or null if everything is wanted
	 * @param view the type of the answers
	 * @throws BadParameters if it names something the answers don't have, or something
	 * twice, or nothing
	 */
	public static Fields parse(@Nullable String fields, Class<? extends Record> view) {
		if (fields == null) {
			return ALL;
		}
		List<String> members = members(view);
		Set<String> wanted = new HashSet<>();
		ParameterErrors errors = new ParameterErrors();
		for (String name : fields.split(",", -1)) {
			if (name.isEmpty()) {
				errors.add(new ParameterError(PARAMETER, fields, "has an empty name in it", members, null));
			}
			else if (!members.contains(name)) {
				errors.add(ParameterError.unknownValue(PARAMETER, name, "names a member these answers don't have",
						members));
			}
			else if (!wanted.add(name)) {
				errors.add(ParameterError.of(PARAMETER, name, "names a member twice"));
			}
		}
		errors.throwIfAny();
		return new Fields(Set.copyOf(wanted));
	}

	/** What a record's members are called in JSON, in their order. */
	public static List<String> members(Class<? extends Record> view) {
		return Arrays.stream(view.getRecordComponents()).map(Fields::member).toList();
	}

	/** What a component is called in JSON. */
	static String member(RecordComponent component) {
		JsonProperty property = component.getAccessor().getAnnotation(JsonProperty.class);
		return (property != null && !property.value().isEmpty()) ? property.value() : component.getName();
	}

	/** Whether a member is wanted. */
	public boolean has(String member) {
		return this.wanted == null || this.wanted.contains(member);
	}

	/**
	 * What to answer instead of a view: the view itself if everything is wanted, else
	 * something that is written as JSON with the wanted members only.
	 */
	public Object apply(Object view) {
		return (this.wanted != null) ? new Kept(view, this.wanted) : view;
	}

	/**
	 * A view of which some members are kept. They are chosen while it is being written,
	 * so that each is written by the same rules as in the whole view.
	 */
	private record Kept(Object view, Set<String> members) implements JacksonSerializable {

		@Override
		public void serialize(JsonGenerator generator, SerializationContext context) {
			TokenFilter filter = new TokenFilter() {

				@Override
				public @Nullable TokenFilter includeProperty(String name) {
					return Kept.this.members.contains(name) ? TokenFilter.INCLUDE_ALL : null;
				}

			};
			context.writeValue(
					new FilteringGeneratorDelegate(generator, filter, TokenFilter.Inclusion.INCLUDE_ALL_AND_PATH, true),
					this.view);
		}

		@Override
		public void serializeWithType(JsonGenerator generator, SerializationContext context, TypeSerializer types) {
			serialize(generator, context);
		}

	}

}
