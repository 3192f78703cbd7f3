package org.sourcebook.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Parameters of a question, several values of one meaning "or".
 *
 * @param values the values of each parameter
 */
record Asked(Map<String, List<String>> values) {

	/** A few parameters at random, each with one of its values or, if it may, two. */
	static Asked atRandom(Random random, Map<String, List<String>> vocabulary, List<String> single) {
		List<String> names = new ArrayList<>(vocabulary.keySet());
		Map<String, List<String>> values = new TreeMap<>();
		int count = 1 + random.nextInt(3);
		for (int i = 0; i < count; i++) {
			String name = names.get(random.nextInt(names.size()));
			List<String> known = vocabulary.getOrDefault(name, List.of());
			List<String> chosen = new ArrayList<>(List.of(known.get(random.nextInt(known.size()))));
			if (!single.contains(name) && random.nextBoolean()) {
				chosen.add(known.get(random.nextInt(known.size())));
			}
			values.put(name, chosen);
		}
		return new Asked(values);
	}

	/** These parameters and one more. */
	Asked and(String name, String value) {
		Map<String, List<String>> more = new TreeMap<>(this.values);
		more.put(name, List.of(value));
		return new Asked(more);
	}

	boolean has(String name) {
		return this.values.containsKey(name);
	}

	/** The value of a parameter that takes one; empty if it is not asked for. */
	String one(String name) {
		return has(name) ? all(name).get(0) : "";
	}

	List<String> all(String name) {
		return this.values.getOrDefault(name, List.of());
	}

	/** Whether the values of a parameter admit one of some values. */
	boolean admits(String name, List<String> found) {
		return !has(name) || all(name).stream().anyMatch(found::contains);
	}

	/** Whether the values of a parameter admit a value. */
	boolean admits(String name, String found) {
		return admits(name, List.of(found));
	}

	/** Whether a stretch of days overlaps the one between two parameters. */
	boolean overlaps(String from, String to, Days days) {
		return (!has(from) || days.latest().compareTo(Days.of(one(from)).earliest()) >= 0)
				&& (!has(to) || days.earliest().compareTo(Days.of(one(to)).latest()) <= 0);
	}

	/** Whether something published then was known on the day asked for. */
	boolean isKnown(Days published) {
		return !has("knownOn") || published.latest().compareTo(Days.of(one("knownOn")).latest()) <= 0;
	}

	/** Whether a status is asked for; by default that of records that stand. */
	boolean admitsStatus(String status) {
		String wanted = has("status") ? one("status") : "current";
		return wanted.equals("any") || wanted.equals(status);
	}

	/** Whether the two parameters would be refused together. */
	boolean ends(String from, String to) {
		return has(from) && has(to) && Days.of(one(from)).earliest().compareTo(Days.of(one(to)).latest()) > 0;
	}

	@Override
	public String toString() {
		StringBuilder query = new StringBuilder();
		this.values
			.forEach((name, all) -> all.forEach((value) -> query.append('&').append(name).append('=').append(value)));
		return query.toString();
	}

}
