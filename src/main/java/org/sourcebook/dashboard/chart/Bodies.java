package org.sourcebook.dashboard.chart;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The bodies of a chart, those with the most marks first. The first six have a shape and
 * a colour of their own; if there are more, the rest share one.
 */
final class Bodies {

	private static final int DISTINGUISHED = 6;

	private final Map<String, Body> byId = new LinkedHashMap<>();

	private final List<Body> shown = new ArrayList<>();

	Bodies(List<Mark> marks) {
		Map<String, Integer> counts = new LinkedHashMap<>();
		Map<String, String> names = new LinkedHashMap<>();
		for (Mark mark : marks) {
			counts.merge(mark.body(), 1, Integer::sum);
			names.putIfAbsent(mark.body(), mark.bodyName());
		}
		List<String> full = List.copyOf(names.values());
		names.replaceAll((id, name) -> isAlone(shortName(name), full) ? shortName(name) : name);
		List<String> ids = counts.keySet()
			.stream()
			.sorted(Comparator.<String, Integer>comparing(counts::get)
				.reversed()
				.thenComparing(Comparator.naturalOrder()))
			.toList();
		int own = (ids.size() > DISTINGUISHED + 1) ? DISTINGUISHED : Math.min(ids.size(), DISTINGUISHED);
		for (int i = 0; i < own; i++) {
			Body body = new Body(names.getOrDefault(ids.get(i), ""), Symbol.values()[i],
					Tint.values()[Tint.BODY1.ordinal() + i]);
			this.byId.put(ids.get(i), body);
			this.shown.add(body);
		}
		List<String> rest = ids.subList(own, ids.size());
		if (!rest.isEmpty()) {
			String name = (rest.size() == 1) ? names.getOrDefault(rest.get(0), "") : rest.size() + " others";
			Body others = new Body(name, Symbol.RING, Tint.OTHERS);
			rest.forEach((id) -> this.byId.put(id, others));
			this.shown.add(others);
		}
	}

	/** The name of a body, without what it is in brackets. */
	static String shortName(String name) {
		int end = name.lastIndexOf(" (");
		return (end > 0 && name.endsWith(")")) ? name.substring(0, end) : name;
	}

	private static boolean isAlone(String shortName, Collection<String> names) {
		return names.stream().map(Bodies::shortName).filter(shortName::equals).count() == 1;
	}

	int count() {
		return this.byId.size();
	}

	/** The bodies the key explains. */
	List<Body> shown() {
		return this.shown;
	}

	/** The word for the colour of each body, by its id. */
	Map<String, String> kinds() {
		Map<String, String> kinds = new LinkedHashMap<>();
		this.byId.forEach((id, body) -> kinds.put(id, body.tint().word()));
		return kinds;
	}

	Body of(Mark mark) {
		Body body = this.byId.get(mark.body());
		if (body == null) {
			throw new IllegalArgumentException(mark.body() + " is none of the bodies");
		}
		return body;
	}

	/**
	 * How a body is drawn.
	 *
	 * @param name its name
	 * @param symbol its shape
	 * @param tint its colour
	 */
	record Body(String name, Symbol symbol, Tint tint) {
	}

}
