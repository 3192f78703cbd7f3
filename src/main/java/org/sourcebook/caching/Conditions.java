package org.sourcebook.caching;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.ETag;
import org.springframework.http.HttpHeaders;

/**
 * What a request says of the answers its sender has already.
 *
 * @param tags their entity tags
 * @param since when the sender had its answer, in milliseconds, or -1. It does not count
 * beside tags
 */
record Conditions(List<ETag> tags, long since) {

	static Conditions of(HttpServletRequest request) {
		List<String> tags = Collections.list(request.getHeaders(HttpHeaders.IF_NONE_MATCH));
		return new Conditions(ETag.parse(String.join(",", tags)), tags.isEmpty() ? since(request) : -1);
	}

	private static long since(HttpServletRequest request) {
		try {
			return request.getDateHeader(HttpHeaders.IF_MODIFIED_SINCE);
		}
		catch (IllegalArgumentException ex) {
			// What is no date is no condition.
			return -1;
		}
	}

	/** Whether an answer in a coding is among those the sender has. */
	boolean name(Validator validator, boolean gzip) {
		ETag tag = ETag.create(validator.tag(gzip));
		return this.tags.stream().anyMatch((known) -> !known.isWildcard() && known.compare(tag, false));
	}

	/**
	 * Whether any answer will do, or none that was changed since a day. The day alone
	 * tells only what is closed: two editions may be closed on one day, and what is open
	 * changes within it.
	 */
	boolean holdFor(Validator validator) {
		if (this.tags.stream().anyMatch(ETag::isWildcard)) {
			return true;
		}
		if (this.since < 0 || validator.lasting() != Lasting.CLOSED || validator.day() == null) {
			return false;
		}
		Instant closed = validator.day().atStartOfDay(ZoneOffset.UTC).toInstant();
		return closed.toEpochMilli() <= this.since;
	}

}
