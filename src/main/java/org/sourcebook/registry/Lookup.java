package org.sourcebook.registry;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.sourcebook.web.ParameterError;
import org.sourcebook.web.ParameterErrors;

/**
 * Reads ids that stand as values of parameters: what nobody knows is an error, a former
 * id is read as what it became.
 */
public final class Lookup {

	private final Registry registry;

	private final ParameterErrors errors;

	private final Map<String, String> renamed = new TreeMap<>();

	public Lookup(Registry registry, ParameterErrors errors) {
		this.registry = registry;
		this.errors = errors;
	}

	/**
	 * The present ids behind the values of a parameter; unknown ones are collected as
	 * errors.
	 */
	public List<String> ids(RegistryKind kind, String parameter, List<String> values) {
		Set<String> found = new LinkedHashSet<>();
		for (String value : values) {
			String id = this.registry.resolve(kind, value);
			if (id == null) {
				this.errors.add(ParameterError.unknownValue(parameter, value, "is no known " + kind.word(),
						this.registry.ids(kind), this.registry.nearest(kind, value)));
			}
			else {
				found.add(id);
				if (!id.equals(value)) {
					this.renamed.put(value, id);
				}
			}
		}
		return List.copyOf(found);
	}

	/**
	 * As {@link #ids}, with all other ids the records have had: for rows that keep the
	 * one they were given.
	 */
	public List<String> everyName(RegistryKind kind, String parameter, List<String> values) {
		Set<String> names = new LinkedHashSet<>();
		ids(kind, parameter, values).forEach((id) -> names.addAll(this.registry.everyName(kind, id)));
		return List.copyOf(names);
	}

	/**
	 * Checks values of a parameter that are no ids; those that no record has are
	 * collected as errors.
	 * @param reason what is wrong with them, to be read after the parameter's name
	 */
	public void check(String parameter, List<String> values, Collection<String> known, String reason) {
		values.stream()
			.filter((value) -> !known.contains(value))
			.forEach((value) -> this.errors.add(ParameterError.unknownValue(parameter, value, reason, known)));
	}

	/** Notes that a value was read as another. */
	public void renamed(String value, String id) {
		this.renamed.put(value, id);
	}

	/** Former ids among the values, with what each was read as. */
	public Map<String, String> renamed() {
		return this.renamed;
	}

}
