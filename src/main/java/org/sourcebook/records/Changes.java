package org.sourcebook.records;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * What differs between two forms of a record, field by field. A path names a field as the
 * files do.
 */
final class Changes {

	/** Members that say of themselves when and why they changed. */
	private static final Set<String> SELF_EXPLAINING = Set.of("corrections", "withdrawn", "formerly", "id");

	/** Lists whose items stand for themselves: another item changes none that stood. */
	private static final Set<String> LISTS_THAT_GROW = Set.of("aliases", "languages", "places", "relations",
			"storylines");

	private Changes() {
	}

	/** What differs between two forms of a record, former value first. */
	static List<Change> between(CuratedRecord now, CuratedRecord closed) {
		Map<String, Object> before = flat((Record) closed);
		Map<String, Object> after = flat((Record) now);
		List<Change> changes = new ArrayList<>();
		before.forEach((path, value) -> {
			Object present = after.get(path);
			if (!value.equals(present)) {
				changes.add(new Change(path, text(value), (present != null) ? text(present) : null,
						grows(path, value, present)));
			}
		});
		after.forEach((path, value) -> {
			if (!before.containsKey(path)) {
				changes.add(new Change(path, null, text(value), true));
			}
		});
		if (changes.isEmpty() && !List.copyOf(before.keySet()).equals(List.copyOf(after.keySet()))) {
			changes.add(new Change("order", ids(before), ids(after), false));
		}
		return changes;
	}

	private static boolean grows(String path, Object before, @Nullable Object after) {
		return LISTS_THAT_GROW.contains(path.substring(path.lastIndexOf('.') + 1)) && after instanceof List<?> now
				&& before instanceof List<?> then && now.size() > then.size()
				&& now.subList(0, then.size()).equals(then);
	}

	private static String ids(Map<String, Object> flat) {
		return flat.entrySet()
			.stream()
			.filter((entry) -> entry.getKey().endsWith("].id"))
			.map((entry) -> entry.getValue().toString())
			.collect(Collectors.joining(", "));
	}

	private static Map<String, Object> flat(Record record) {
		Map<String, Object> members = Canonical.members(record);
		members.keySet().removeAll(SELF_EXPLAINING);
		Map<String, Object> flat = new LinkedHashMap<>();
		members.forEach((name, value) -> flatten(name, value, flat));
		return flat;
	}

	private static void flatten(String path, @Nullable Object value, Map<String, Object> flat) {
		if (value instanceof Map<?, ?> members) {
			members.forEach((name, member) -> {
				if (!"withdrawn".equals(name)) {
					flatten(path + "." + name, member, flat);
				}
			});
		}
		else if (value instanceof Collection<?> items && items.stream().allMatch(Changes::hasId)) {
			items.forEach((item) -> flatten(path + "[" + ((Map<?, ?>) item).get("id") + "]", item, flat));
		}
		else {
			flat.put(path, (value != null) ? value : "");
		}
	}

	private static boolean hasId(Object item) {
		return item instanceof Map<?, ?> members && members.containsKey("id");
	}

	/** A value as the files would write it. */
	private static String text(Object value) {
		if (value instanceof Collection<?> items) {
			return items.stream().map(Changes::text).collect(Collectors.joining(", ", "[", "]"));
		}
		if (value instanceof Map<?, ?> members) {
			return members.entrySet()
				.stream()
				.map((member) -> member.getKey() + ": " + text(member.getValue()))
				.collect(Collectors.joining(", ", "{", "}"));
		}
		return value.toString();
	}

	/**
	 * One field that differs.
	 *
	 * @param path where it stands, such as {@code claims[c07].estimates[e1].figure}
	 * @param from what stood there, or null if nothing did
	 * @param to what stands there now, or null if nothing does
	 * @param adds whether it adds something and leaves what stood as it was
	 */
	record Change(String path, @Nullable String from, @Nullable String to, boolean adds) {

		@Override
		public String toString() {
			return "%s was %s, is %s".formatted(this.path, shown(this.from), shown(this.to));
		}

		private static String shown(@Nullable String value) {
			return (value != null) ? "'" + value + "'" : "not there";
		}

	}

}
