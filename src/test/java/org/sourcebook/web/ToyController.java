package org.sourcebook.web;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.sourcebook.kernel.ClaimKind;
import org.sourcebook.kernel.FuzzyDate;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/**
 * Handlers that do what real ones do, well or badly.
 */
@RestController
@TestComponent
@RequestMapping("/api/v1")
class ToyController {

	private static final String SECRET = "a secret of the inside";

	@GetMapping("/claims")
	Map<String, Object> claims(@Query Listing listing, @Query ToyFilters filters, HttpServletRequest request) {
		Cursor cursor = RequestQuery.resume(request, listing.cursor());
		List<String> position = List.of((cursor != null) ? cursor.position().get(0) + "+" : "first");
		String next = RequestQuery.cursor(RequestQuery.hash(request), "1", position).encode();
		return Map.of("listing", listing, "filters", filters, "position", position, "next",
				RequestQuery.next(request, next));
	}

	@GetMapping("/claims/{id}")
	Map<String, Object> claim(@PathVariable String id, @Query Viewing viewing) {
		return switch (id) {
			case "c1" -> Map.of("id", id);
			case "lost" -> throw new RenamedRecord("somewhere-else", "found");
			default -> throw new UnknownRecord("claim", id, "c1");
		};
	}

	@GetMapping("/claims/{id}/relations")
	String relations(@PathVariable String id, @Query Viewing viewing) {
		throw new RenamedRecord(id.replaceFirst("\\..*", ""), "current");
	}

	@GetMapping("/estimates/latest")
	Map<String, Object> latest(@Query ToyRequired required) {
		return Map.of("required", required);
	}

	@GetMapping("/plain")
	Map<String, Object> plain() {
		return Map.of("plain", true);
	}

	@PostMapping(path = "/notes", consumes = MediaType.APPLICATION_JSON_VALUE)
	Map<String, Object> note(@RequestBody Map<String, Object> note) {
		return note;
	}

	@GetMapping(path = "/json-only", produces = MediaType.APPLICATION_JSON_VALUE)
	Map<String, Object> jsonOnly() {
		return Map.of("json", true);
	}

	@GetMapping("/fails")
	String fails() {
		throw new IllegalStateException(SECRET);
	}

	@GetMapping("/overflows")
	String overflows() {
		throw new StackOverflowError(SECRET);
	}

	@GetMapping("/unwritable")
	Object unwritable() {
		return new Unwritable();
	}

	@GetMapping("/starting")
	String starting() {
		throw new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE, "The records are being loaded.");
	}

	@GetMapping("/gone")
	String gone() {
		throw new ResponseStatusException(HttpStatus.GONE);
	}

	@GetMapping("/breaks-off")
	void breaksOff(HttpServletResponse response) throws IOException {
		write(response.getOutputStream());
		throw new IllegalStateException(SECRET);
	}

	@GetMapping("/breaks-off-later")
	StreamingResponseBody breaksOffLater() {
		return (out) -> {
			write(out);
			throw new IllegalStateException(SECRET);
		};
	}

	@GetMapping(path = "/breaks-off-writing")
	List<Object> breaksOffWriting() {
		return List.of("x".repeat(100_000), new Unwritable());
	}

	private static void write(OutputStream out) throws IOException {
		out.write("row\n".repeat(50_000).getBytes(StandardCharsets.US_ASCII));
	}

	/**
	 * Filters of every type a parameter may have.
	 */
	record ToyFilters(List<String> source, @Nullable String q, List<ClaimKind> kind, @Nullable Role role,
			@Nullable Integer minDepth, @Param(min = 0) @Nullable Long minimum, @Nullable Boolean named,
			@Nullable FuzzyDate from, @Nullable FuzzyDate to, @Param(defaultValue = "active") List<Status> status) {

		ToyFilters {
			if (q != null && named != null) {
				throw new BadParameters(List.of(ParameterError.of("named", named.toString(), "does not go with q")));
			}
		}

	}

	enum Role {

		SPEAKER, RELAY, NOT_SAID

	}

	enum Status {

		ACTIVE, WITHDRAWN

	}

	/**
	 * Parameters a question cannot do without.
	 */
	record ToyRequired(String metric, Role role, @Param(min = 1) int days) {

	}

	/**
	 * A value that cannot be written as JSON.
	 */
	static class Unwritable {

		public String getValue() {
			throw new IllegalStateException(SECRET);
		}

	}

}
