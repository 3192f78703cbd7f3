package org.sourcebook.caching;

import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPOutputStream;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;

/**
 * A request and the answer it gets.
 *
 * @param request the request
 * @param response takes the answer
 * @param others headers that were there before and belong to every answer
 * @param question what is asked
 * @param codings in which codings the answer may be sent
 * @param conditions which answers need not be sent
 */
record Exchange(HttpServletRequest request, HttpServletResponse response, Set<String> others, Question question,
		Codings codings, Conditions conditions) {

	private static final String VARY = "Accept, Accept-Encoding";

	private static final int CHUNK = 8192;

	static Exchange of(HttpServletRequest request, HttpServletResponse response) {
		return new Exchange(request, response, Set.copyOf(response.getHeaderNames()), Question.of(request),
				Codings.of(request), Conditions.of(request));
	}

	private boolean isHead() {
		return this.request.getMethod().equals("HEAD");
	}

	/**
	 * Says that nothing has changed, if the request names an answer by its tag. What it
	 * may be sent in is what counts: of two codings it may have kept only one.
	 */
	boolean isNotModified(Validator validator) {
		boolean compressed = this.codings.takesGzip() && this.conditions.name(validator, true);
		if (compressed || (this.codings.takesIdentity() && this.conditions.name(validator, false))) {
			notModified(validator, compressed);
			return true;
		}
		return false;
	}

	private void notModified(Validator validator, boolean compressed) {
		headers().keySet().forEach((name) -> this.response.setHeader(name, null));
		this.response.setContentType(null);
		this.response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
		validators(validator, compressed);
	}

	/** The headers whoever made the answer gave it. */
	Map<String, List<String>> headers() {
		Map<String, List<String>> headers = new LinkedHashMap<>();
		this.response.getHeaderNames()
			.stream()
			.filter((name) -> !this.others.contains(name))
			.forEach((name) -> headers.put(name, List.copyOf(this.response.getHeaders(name))));
		return headers;
	}

	private void validators(Validator validator, boolean compressed) {
		this.response.setHeader(HttpHeaders.ETAG, validator.tag(compressed));
		this.response.setHeader(HttpHeaders.CACHE_CONTROL, validator.lasting().cacheControl());
		this.response.setHeader(HttpHeaders.VARY, VARY);
	}

	private void head(Validator validator, boolean compressed) {
		validators(validator, compressed);
		if (validator.day() != null) {
			this.response.setDateHeader(HttpHeaders.LAST_MODIFIED,
					validator.day().atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli());
		}
		if (compressed) {
			this.response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
		}
	}

	/** Sends an answer, or as much of it as the request needs. */
	void send(FinishedAnswer answer) throws IOException {
		Validator validator = answer.validator();
		boolean compressed = answer.isCompressedFor(this.codings);
		if (isNotModified(validator)) {
			return;
		}
		if (this.conditions.holdFor(validator)) {
			notModified(validator, compressed);
			return;
		}
		answer.headers().forEach((name, values) -> {
			this.response.setHeader(name, null);
			values.forEach((value) -> this.response.addHeader(name, value));
		});
		this.response.setContentType(answer.type());
		head(validator, compressed);
		send(answer.body(compressed));
	}

	/** Sends a body of any status. */
	void send(byte[] body) throws IOException {
		this.response.setContentLength(body.length);
		if (!isHead()) {
			this.response.getOutputStream().write(body);
		}
	}

	/**
	 * Sends the head of an answer that is too large to be held, at once: from here on a
	 * failure breaks it off.
	 * @return what takes the body
	 */
	OutputStream open(@Nullable Validator validator) throws IOException {
		if (validator == null) {
			return this.response.getOutputStream();
		}
		boolean compressed = this.codings.prefersGzip();
		if (isNotModified(validator)) {
			return OutputStream.nullOutputStream();
		}
		if (this.conditions.holdFor(validator)) {
			notModified(validator, compressed);
			return OutputStream.nullOutputStream();
		}
		head(validator, compressed);
		this.response.flushBuffer();
		if (isHead()) {
			return OutputStream.nullOutputStream();
		}
		OutputStream out = this.response.getOutputStream();
		return compressed ? new GZIPOutputStream(out, CHUNK) : out;
	}

}
