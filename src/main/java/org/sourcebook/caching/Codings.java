package org.sourcebook.caching;

import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpHeaders;

/**
 * The content codings a request takes. Tomcat's reader of the header forgets what is
 * refused.
 *
 * @param gzip how much it wants gzip, from 0 for not at all to 1
 * @param identity how much it wants the answer as it is
 */
record Codings(double gzip, double identity) {

	/** What takes identity without saying so would rather have anything it names. */
	private static final double UNSAID = 0.0001;

	private static final Pattern CODING = Pattern
		.compile("([\\w!#$%&'*+.^`|~-]+)(?:\\s*;\\s*q=([01](?:\\.[0-9]{0,3})?))?", Pattern.CASE_INSENSITIVE);

	/** A request that does not say what it takes is given no coding. */
	static Codings of(HttpServletRequest request) {
		Map<String, Double> wanted = new HashMap<>();
		for (String header : Collections.list(request.getHeaders(HttpHeaders.ACCEPT_ENCODING))) {
			for (String part : header.split(",")) {
				Matcher coding = CODING.matcher(part.strip());
				// What cannot be read is not wanted.
				if (coding.matches()) {
					String quality = coding.group(2);
					wanted.put(coding.group(1).toLowerCase(Locale.ROOT),
							(quality != null) ? Double.parseDouble(quality) : 1);
				}
			}
		}
		double others = wanted.getOrDefault("*", 0.0);
		double gzip = wanted.getOrDefault("gzip", wanted.getOrDefault("x-gzip", others));
		boolean refused = wanted.containsKey("*") && others == 0;
		return new Codings(gzip, wanted.getOrDefault("identity", refused ? 0.0 : UNSAID));
	}

	/** Whether there is none the application has. */
	boolean none() {
		return this.gzip == 0 && this.identity == 0;
	}

	boolean takesIdentity() {
		return this.identity > 0;
	}

	boolean takesGzip() {
		return this.gzip > 0;
	}

	/** Whether an answer that is worth it is to be compressed. */
	boolean prefersGzip() {
		return this.gzip > 0 && this.gzip >= this.identity;
	}

}
