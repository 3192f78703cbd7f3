package org.sourcebook.web;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.util.UriUtils;

/**
 * The id in the path is a former one of a record that now goes by another: a 308 to the
 * same path with the current id, the query kept.
 */
public class RenamedRecord extends RuntimeException {

	private final String former;

	private final String current;

	/**
	 * Creates the redirection.
	 * @param former the id in the path
	 * @param current what the record's id is now
	 */
	public RenamedRecord(String former, String current) {
		super("%s is now %s".formatted(former, current));
		this.former = former;
		this.current = current;
	}

	/** What the record's id is now. */
	public String current() {
		return this.current;
	}

	/**
	 * Where the record is now. Only what fills a variable of the matched path is
	 * replaced: an id may be spelled like a part of the path that stays. What stands
	 * behind a dot is no part of an id.
	 * @return the location, or nothing if the id does not stand in the path
	 */
	Optional<URI> location(HttpServletRequest request) {
		RequestAddress address = RequestAddress.of(request);
		String[] pattern = String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE))
			.split("/");
		String[] path = address.pathWithinContext().split("/");
		boolean found = false;
		for (int i = 0; i < Math.min(pattern.length, path.length); i++) {
			String[] idAndSuffix = UriUtils.decode(path[i], StandardCharsets.UTF_8).split("(?=\\.)", 2);
			if (pattern[i].startsWith("{") && idAndSuffix[0].equals(this.former)) {
				path[i] = this.current + ((idAndSuffix.length > 1) ? idAndSuffix[1] : "");
				found = true;
			}
		}
		String location = new RequestAddress(address.context(), address.context() + String.join("/", path),
				address.query())
			.instance();
		return found ? Optional.of(URI.create(location)) : Optional.empty();
	}

}
