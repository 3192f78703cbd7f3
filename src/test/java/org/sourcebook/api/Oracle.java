package org.sourcebook.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.sourcebook.testing.ApiOnBoth;
import tools.jackson.databind.JsonNode;

/**
 * Reads all records of an edition and filters them by hand, as the documentation says.
 */
final class Oracle {

	private final Map<String, List<JsonNode>> rows;

	private final List<JsonNode> disagreements;

	private final Map<String, JsonNode> claims;

	private final Map<String, JsonNode> reports;

	private final Map<String, JsonNode> sources;

	private final Map<String, JsonNode> locations;

	Oracle(ApiOnBoth api, String edition) {
		this.rows = Stream.of("claims", "estimates", "reports", "sources", "locations")
			.collect(Collectors.toMap((name) -> name,
					(name) -> api.ok("/api/v1/%s?size=1000&status=any%s".formatted(name, edition)).items()));
		this.disagreements = api.walk("/api/v1/disagreements?size=1000" + edition);
		this.claims = byId("claims");
		this.reports = byId("reports");
		this.sources = byId("sources");
		this.locations = byId("locations");
	}

	private Map<String, JsonNode> byId(String collection) {
		return rows(collection).stream().collect(Collectors.toMap(Oracle::id, (row) -> row));
	}

	/** All rows of a collection, also those that were withdrawn. */
	List<JsonNode> rows(String collection) {
		return this.rows.getOrDefault(collection, List.of());
	}

	/** The ids of what is asked for. */
	List<String> answer(String collection, Asked asked) {
		Predicate<JsonNode> wanted = switch (collection) {
			case "claims" -> (row) -> claim(row, asked, Days.of(row.get("said")), places(row))
					&& asked.admitsStatus(text(row, "/status"));
			case "estimates" -> (row) -> estimate(row, asked);
			case "reports" -> (row) -> report(row, asked);
			case "sources" -> (row) -> source(row, asked);
			default -> (row) -> location(row, asked);
		};
		return rows(collection).stream().filter(wanted).map(Oracle::id).toList();
	}

	private boolean claim(JsonNode row, Asked asked, Days principal, List<String> places) {
		JsonNode about = row.get("about");
		boolean asksAbout = asked.has("aboutFrom") || asked.has("aboutTo");
		JsonNode report = this.reports.get(text(row, "/report/id"));
		return hops(row, asked) && origin(row, asked) && counts(row, asked) && asked.admits("kind", text(row, "/kind"))
				&& asked.admits("report", text(row, "/report/id"))
				&& asked.admits("publisher", text(row, "/report/publisher/id"))
				&& asked.admits("storyline", ids(report.get("storylines")))
				&& asked.admits("location", asked.one("locationScope").equals("self") ? places : around(places))
				&& asked.overlaps("from", "to", principal)
				&& asked.overlaps("publishedFrom", "publishedTo", Days.of(row.at("/report/published")))
				&& (!asksAbout || (!about.isNull() && asked.overlaps("aboutFrom", "aboutTo", Days.of(about))))
				&& asked.isKnown(Days.of(row.at("/report/published")))
				&& asked.admits("controversial", String.valueOf(isDisputed(id(row), asked)));
	}

	/** The last hops are the origin, and how far they are from the report the depth. */
	private boolean origin(JsonNode claim, Asked asked) {
		List<JsonNode> hops = claim.get("attribution").valueStream().toList();
		int depth = hops.get(hops.size() - 1).get("order").asInt();
		List<String> origins = hops.stream()
			.filter((hop) -> hop.get("order").asInt() == depth)
			.flatMap((hop) -> hop.get("source").isNull() ? Stream.of("unknown")
					: above(text(hop, "/source/id"), Days.of(claim.get("said")).latest()).stream())
			.toList();
		return asked.admits("origin", origins)
				&& (!asked.has("minDepth") || depth >= Integer.parseInt(asked.one("minDepth")));
	}

	private boolean isDisputed(String claim, Asked asked) {
		return this.disagreements.stream()
			.filter((pair) -> asked.isKnown(Days.of(text(pair, "/first"))))
			.anyMatch((pair) -> text(pair, "/other/claim").equals(claim)
					|| (text(pair, "/one/claim").equals(claim) && !text(pair, "/rule").equals("denial")));
	}

	private static boolean counts(JsonNode claim, Asked asked) {
		return !asked.has("metric") || claim.get("estimates")
			.values()
			.stream()
			.anyMatch((number) -> asked.admits("metric", text(number, "/metric/id"))
					&& asked.admitsStatus(text(number, "/status")));
	}

	private boolean hops(JsonNode claim, Asked asked) {
		if (!asked.has("source") && !asked.has("named")) {
			return true;
		}
		String role = asked.has("role") ? asked.one("role") : "speaker";
		String day = Days.of(claim.get("said")).latest();
		return claim.get("attribution").values().stream().anyMatch((hop) -> {
			String source = text(hop, "/source/id");
			List<String> found = asked.one("sourceScope").equals("self") ? List.of(source) : above(source, day);
			return (role.equals("any") || role.equals(text(hop, "/role"))) && asked.admits("source", found)
					&& asked.admits("named", text(hop, "/named"));
		});
	}

	/** A source and everybody above it on a day. */
	List<String> above(String source, String day) {
		List<String> path = new ArrayList<>();
		String next = source;
		while (!next.isEmpty()) {
			path.add(next);
			String parent = "";
			for (JsonNode span : this.sources.get(next).get("parents")) {
				String from = text(span, "/from").isEmpty() ? "0000" : Days.of(text(span, "/from")).earliest();
				String to = text(span, "/to").isEmpty() ? "9999" : Days.of(text(span, "/to")).latest();
				parent = (day.compareTo(from) >= 0 && day.compareTo(to) <= 0) ? text(span, "/value") : parent;
			}
			next = parent;
		}
		return path;
	}

	/** The places a claim is about, and those its numbers are for. */
	private static List<String> places(JsonNode claim) {
		List<String> places = new ArrayList<>(ids(claim.get("places")));
		claim.get("estimates").forEach((number) -> places.add(text(number, "/place/id")));
		return places;
	}

	private List<String> around(List<String> places) {
		return places.stream()
			.filter((place) -> !place.isEmpty())
			.flatMap((place) -> ids(this.locations.get(place).get("path")).stream())
			.toList();
	}

	private boolean estimate(JsonNode row, Asked asked) {
		JsonNode claim = this.claims.get(text(row, "/claim"));
		List<String> places = row.get("place").isNull() ? ids(claim.get("places")) : List.of(text(row, "/place/id"));
		JsonNode lower = row.at("/reading/lower");
		JsonNode upper = row.at("/reading/upper");
		return claim(claim, asked, Days.of(row.get("date")), places) && asked.admitsStatus(text(row, "/status"))
				&& asked.admits("metric", text(row, "/metric/id")) && asked.admits("qualifier", text(row, "/qualifier"))
				&& asked.admits("stance", text(row, "/stance")) && asked.admits("projected", text(row, "/projected"))
				&& asked.admits("total", text(row, "/total")) && asked.admits("figure", text(row, "/figure"))
				&& (!asked.has("minimum") || upper.isNull()
						|| upper.asDouble() >= Double.parseDouble(asked.one("minimum")))
				&& (!asked.has("maximum") || lower.isNull()
						|| lower.asDouble() <= Double.parseDouble(asked.one("maximum")));
	}

	private boolean report(JsonNode row, Asked asked) {
		List<JsonNode> own = rows("claims").stream()
			.filter((claim) -> text(claim, "/report/id").equals(id(row)))
			.filter((claim) -> asked.admitsStatus(text(claim, "/status")))
			.filter((claim) -> asked.admits("source",
					above(text(claim, "/source/id"), Days.of(claim.get("said")).latest())))
			.filter((claim) -> counts(claim, asked))
			.filter((claim) -> asked.admits("location", around(places(claim))))
			.toList();
		return (!own.isEmpty() || !(asked.has("source") || asked.has("metric") || asked.has("location")))
				&& asked.admitsStatus(text(row, "/status")) && asked.admits("publisher", text(row, "/publisher/id"))
				&& asked.admits("storyline", ids(row.get("storylines")))
				&& asked.admits("language", text(row, "/language"))
				&& asked.overlaps("from", "to", Days.of(row.get("published")))
				&& asked.isKnown(Days.of(row.get("published")));
	}

	private static boolean source(JsonNode row, Asked asked) {
		return asked.admitsStatus(text(row, "/status")) && asked.admits("kind", text(row, "/kind"))
				&& asked.admits("country", text(row, "/country")) && asked.admits("named", text(row, "/named"))
				&& asked.admits("parent", text(row, "/path/1/id"));
	}

	private boolean location(JsonNode row, Asked asked) {
		boolean asksClaims = asked.has("source") || asked.has("storyline");
		return asked.admitsStatus(text(row, "/status")) && asked.admits("kind", text(row, "/kind"))
				&& asked.admits("country", text(row, "/country")) && asked.admits("parent", text(row, "/path/1/id"))
				&& (!asksClaims || rows("claims").stream()
					.filter((claim) -> text(claim, "/status").equals("current"))
					.filter((claim) -> places(claim).contains(id(row)))
					.filter((claim) -> asked.isKnown(Days.of(claim.at("/report/published"))))
					.filter((claim) -> asked.admits("source",
							above(text(claim, "/source/id"), Days.of(claim.get("said")).latest())))
					.anyMatch((claim) -> asked.admits("storyline",
							ids(this.reports.get(text(claim, "/report/id")).get("storylines")))));
	}

	static String id(JsonNode row) {
		return text(row, "/id");
	}

	static String text(JsonNode row, String pointer) {
		return row.at(pointer).asString("");
	}

	static List<String> ids(JsonNode named) {
		return named.values().stream().map(Oracle::id).toList();
	}

}
