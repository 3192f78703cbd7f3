package org.sourcebook.web;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.BeanInstantiationException;
import org.springframework.beans.BeanUtils;

/**
 * A record type whose components are query parameters.
 */
final class QueryRecord {

	private static final ClassValue<QueryRecord> CACHE = new ClassValue<>() {

		@Override
		protected QueryRecord computeValue(Class<?> type) {
			return new QueryRecord(type);
		}

	};

	private final Constructor<?> constructor;

	private final List<QueryParameter> parameters;

	private QueryRecord(Class<?> type) {
		RecordComponent[] components = type.getRecordComponents();
		Class<?>[] types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
		try {
			this.constructor = type.getDeclaredConstructor(types);
		}
		catch (NoSuchMethodException ex) {
			throw new IllegalStateException("every record has its canonical constructor", ex);
		}
		this.parameters = Arrays.stream(components).map(QueryParameter::new).toList();
	}

	static QueryRecord of(Class<?> type) {
		return CACHE.get(type);
	}

	/** The parameters, in the record's order. */
	List<QueryParameter> parameters() {
		return this.parameters;
	}

	/** The names of the parameters, in the record's order. */
	List<String> names() {
		return this.parameters.stream().map(QueryParameter::name).toList();
	}

	/**
	 * Makes a record of a query. The record's constructor may itself throw
	 * {@link BadParameters}, for parameters that don't go together.
	 * @param query the values of each parameter
	 * @param errors takes what is wrong with them
	 * @return the record, or null if something is wrong
	 */
	@Nullable Object bind(Map<String, String[]> query, ParameterErrors errors) {
		ParameterErrors own = new ParameterErrors();
		Object[] arguments = this.parameters.stream()
			.map((parameter) -> parameter.read(query.get(parameter.name()), own))
			.toArray();
		errors.addAll(own.list());
		if (!own.isEmpty()) {
			return null;
		}
		try {
			return BeanUtils.instantiateClass(this.constructor, arguments);
		}
		catch (BeanInstantiationException ex) {
			if (ex.getCause() instanceof BadParameters refusal) {
				errors.addAll(refusal.errors());
				return null;
			}
			throw ex;
		}
	}

}
