package org.sourcebook.api;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.sourcebook.testing.ApiOnBoth;
import tools.jackson.databind.JsonNode;

/**
 * Which claims and numbers of an edition repeat which, as far as was known on a day:
 * found by hand from the records, as the documentation says.
 */
final class Repetitions {

	private static final Comparator<JsonNode> EARLIEST_FIRST = Comparator
		.comparing((JsonNode claim) -> published(claim).latest())
		.thenComparing((claim) -> published(claim).earliest())
		.thenComparing((claim) -> said(claim).earliest())
		.thenComparing((claim) -> said(claim).latest())
		.thenComparing(Oracle::id);

	private final Oracle oracle;

	/** The claims that count, the earliest first. */
	private final List<JsonNode> claims;

	private final Map<String, String> publishers = new HashMap<>();

	private final Set<String> media;

	private final Set<String> placeBound;

	/** What an id leans on, directly or through others, by hand. */
	private final Map<String, Set<String>> repeats = new TreeMap<>();

	private final Map<String, Integer> places = new HashMap<>();

	Repetitions(ApiOnBoth api, String edition, Oracle oracle, String day) {
		this.oracle = oracle;
		this.claims = oracle.rows("claims")
			.stream()
			.filter((claim) -> isCurrent(claim) && published(claim).latest().compareTo(day) <= 0)
			.sorted(EARLIEST_FIRST)
			.toList();
		api.ok("/api/v1/publishers?size=1000&status=any" + edition)
			.items()
			.forEach((publisher) -> this.publishers.put(Oracle.id(publisher), Oracle.text(publisher, "/source/id")));
		this.media = oracle.rows("sources")
			.stream()
			.filter((source) -> Oracle.text(source, "/kind").equals("medium"))
			.map(Oracle::id)
			.collect(Collectors.toSet());
		this.placeBound = api.ok("/api/v1/metrics?size=1000&status=any" + edition)
			.items()
			.stream()
			.filter((metric) -> metric.get("placeBound").asBoolean())
			.map(Oracle::id)
			.collect(Collectors.toSet());
		find();
	}

	private void find() {
		for (JsonNode claim : this.claims) {
			this.places.put(Oracle.id(claim), this.places.size());
			for (JsonNode number : numbers(claim)) {
				this.places.put(Oracle.id(number), this.places.size());
			}
		}
		Map<String, Set<String>> curated = curated();
		Map<String, Set<String>> direct = new HashMap<>();
		for (JsonNode one : this.claims) {
			for (JsonNode other : this.claims) {
				boolean written = curated.getOrDefault(Oracle.id(one), Set.of()).contains(Oracle.id(other));
				boolean retold = one != other && (namesMedium(one, other) || isCopy(one, other));
				List<JsonNode> shared = new ArrayList<>();
				for (JsonNode number : numbers(one)) {
					for (JsonNode same : numbers(other)) {
						if (one != other && states(one, number, other, same) && (written || retold)) {
							add(direct, Oracle.id(number), Oracle.id(same));
							shared.add(number);
						}
					}
				}
				boolean tellsNothingMore = !numbers(one).isEmpty() && new HashSet<>(shared).containsAll(numbers(one));
				if (written || (retold && tellsNothingMore)) {
					add(direct, Oracle.id(one), Oracle.id(other));
				}
			}
		}
		this.repeats.putAll(oriented(closed(direct)));
	}

	/** Who repeats whom as it was written down, and of two that repeat one the later. */
	private Map<String, Set<String>> curated() {
		Map<String, Set<String>> direct = new HashMap<>();
		Set<String> known = this.claims.stream().map(Oracle::id).collect(Collectors.toSet());
		for (JsonNode claim : this.claims) {
			for (JsonNode relation : claim.get("relations")) {
				if (Oracle.text(relation, "/kind").equals("repeats") && Oracle.text(relation, "/direction").equals("to")
						&& known.contains(Oracle.text(relation, "/claim"))) {
					add(direct, Oracle.id(claim), Oracle.text(relation, "/claim"));
				}
			}
		}
		Map<String, Set<String>> through = closed(direct);
		for (String one : through.keySet()) {
			for (String other : through.keySet()) {
				if (this.places.get(one) > this.places.get(other)
						&& !Collections.disjoint(through.get(one), through.get(other))) {
					add(direct, one, other);
				}
			}
		}
		return oriented(closed(direct));
	}

	private static void add(Map<String, Set<String>> all, String from, String to) {
		if (!from.equals(to)) {
			all.computeIfAbsent(from, (key) -> new TreeSet<>()).add(to);
		}
	}

	private static Map<String, Set<String>> closed(Map<String, Set<String>> direct) {
		Map<String, Set<String>> closed = new HashMap<>();
		direct.forEach((from, all) -> {
			Set<String> reached = new TreeSet<>();
			List<String> open = new ArrayList<>(all);
			for (int i = 0; i < open.size(); i++) {
				if (reached.add(open.get(i))) {
					open.addAll(direct.getOrDefault(open.get(i), Set.of()));
				}
			}
			reached.remove(from);
			closed.put(from, reached);
		});
		return closed;
	}

	/** In a ring the later repeats the earlier and not the other way round. */
	private Map<String, Set<String>> oriented(Map<String, Set<String>> closed) {
		Map<String, Set<String>> oriented = new HashMap<>();
		closed.forEach((from, all) -> all.stream()
			.filter((to) -> !closed.getOrDefault(to, Set.of()).contains(from)
					|| this.places.get(to) < this.places.get(from))
			.forEach((to) -> add(oriented, from, to)));
		return oriented;
	}

	private boolean isCopy(JsonNode one, JsonNode other) {
		return EARLIEST_FIRST.compare(other, one) < 0 && meet(said(one), said(other)) && endsLike(one, other)
				&& !Collections.disjoint(relays(one), relays(other));
	}

	private boolean namesMedium(JsonNode one, JsonNode other) {
		List<String> published = media(other);
		return !published.isEmpty() && !one.at("/report/id").equals(other.at("/report/id"))
				&& published(other).latest().compareTo(published(one).latest()) <= 0 && meet(said(one), said(other))
				&& hops(one).stream()
					.map((hop) -> path(hop, one))
					.anyMatch((path) -> path.contains(published.get(0))
							|| (!path.isEmpty() && published.contains(path.get(0))))
				&& (endsLike(one, other) || last(one).stream()
					.map((hop) -> Oracle.text(hop, "/source/id"))
					.anyMatch(published::contains));
	}

	private boolean endsLike(JsonNode one, JsonNode other) {
		return !Collections.disjoint(bodies(one), bodies(other))
				|| (last(one).stream().anyMatch((hop) -> hop.get("source").isNull())
						&& last(other).stream().anyMatch((hop) -> hop.get("source").isNull()));
	}

	private Set<String> bodies(JsonNode claim) {
		return last(claim).stream()
			.map((hop) -> path(hop, claim))
			.filter((path) -> !path.isEmpty())
			.map((path) -> path.get(path.size() - 1))
			.collect(Collectors.toSet());
	}

	private List<String> path(JsonNode hop, JsonNode claim) {
		return this.oracle.above(Oracle.text(hop, "/source/id"), said(claim).latest());
	}

	private List<String> media(JsonNode claim) {
		String source = this.publishers.getOrDefault(Oracle.text(claim, "/report/publisher/id"), "");
		return this.oracle.above(source, published(claim).latest()).stream().takeWhile(this.media::contains).toList();
	}

	private static Set<String> relays(JsonNode claim) {
		return hops(claim).stream()
			.filter((hop) -> Oracle.text(hop, "/role").equals("relay"))
			.map((hop) -> Oracle.text(hop, "/source/id"))
			.filter((source) -> !source.isEmpty())
			.collect(Collectors.toSet());
	}

	private static List<JsonNode> hops(JsonNode claim) {
		return List.copyOf(claim.get("attribution").values());
	}

	private static List<JsonNode> last(JsonNode claim) {
		int order = hops(claim).stream().mapToInt((hop) -> hop.get("order").asInt()).max().orElse(0);
		return hops(claim).stream().filter((hop) -> hop.get("order").asInt() == order).toList();
	}

	private static List<JsonNode> numbers(JsonNode claim) {
		return claim.get("estimates").values().stream().filter(Repetitions::isCurrent).toList();
	}

	private boolean states(JsonNode claim, JsonNode number, JsonNode other, JsonNode same) {
		boolean bound = this.placeBound.contains(Oracle.text(number, "/metric/id"));
		return Stream.of("/metric/id", "/qualifier", "/bounds", "/projected", "/stance", "/over/edtf", "/of")
			.allMatch((member) -> number.at(member).equals(same.at(member)))
				&& (!bound || number.at("/place/id").equals(same.at("/place/id")))
				&& meet(moment(claim, number), moment(other, same));
	}

	private static Days moment(JsonNode claim, JsonNode number) {
		return number.get("asOf").isNull() ? said(claim) : Days.of(number.get("asOf"));
	}

	private static boolean meet(Days one, Days other) {
		return one.earliest().compareTo(other.latest()) <= 0 && other.earliest().compareTo(one.latest()) <= 0;
	}

	private static Days said(JsonNode claim) {
		return Days.of(claim.get("said"));
	}

	private static Days published(JsonNode claim) {
		return Days.of(claim.at("/report/published"));
	}

	private static boolean isCurrent(JsonNode row) {
		return Oracle.text(row, "/status").equals("current");
	}

	/** What is left of a list if what repeats another item of it is left out. */
	List<String> fold(List<String> ids) {
		Set<String> all = new HashSet<>(ids);
		return ids.stream().filter((id) -> Collections.disjoint(this.repeats.getOrDefault(id, Set.of()), all)).toList();
	}

	/** What repeats a record. */
	Collection<String> of(String id) {
		return this.repeats.entrySet()
			.stream()
			.filter((leaner) -> leaner.getValue().contains(id))
			.map(Map.Entry::getKey)
			.toList();
	}

}
