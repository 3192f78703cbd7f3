package org.sourcebook.web;

import java.nio.charset.StandardCharsets;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * What went wrong with a request, as RFC 9457 has it.
 *
 * @param type the address of a page that explains this kind of problem
 * @param title what it is, the same for every problem of the type
 * @param status the status of the answer
 * @param detail what it is this time
 * @param instance the address that was asked for
 * @param errors each thing wrong with a parameter; left out if there is none
 */
@JsonPropertyOrder({ "type", "title", "status", "detail", "instance", "errors" })
public record Problem(String type, String title, int status, String detail, String instance,
		@JsonInclude(JsonInclude.Include.NON_EMPTY) List<ParameterError> errors) {

	/** What a problem is for people. Who writes it that way is not known here. */
	public static final MediaType PAGE = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

	static Problem of(ProblemType type, int status, String detail, RequestAddress address) {
		return of(type, status, detail, address, List.of());
	}

	static Problem of(ProblemType type, int status, String detail, RequestAddress address,
			List<ParameterError> errors) {
		return new Problem(address.context() + type.path(), type.title(), status, detail, address.instance(), errors);
	}

	/** A problem of which only the status is known. */
	static Problem of(int status, RequestAddress address) {
		ProblemType type = ProblemType.of(status);
		return of(type, status, type.explanation(), address);
	}

	/**
	 * The answer that carries this problem: a page for people, and else the problem
	 * itself, whatever the request accepts. No cache keeps it, for it may be mended.
	 */
	ResponseEntity<Object> answer(HttpHeaders headers, HttpServletRequest request) {
		return ResponseEntity.status(this.status)
			.headers(headers)
			.contentType(Readers.readsPages(request) ? PAGE : MediaType.APPLICATION_PROBLEM_JSON)
			.cacheControl(CacheControl.noStore())
			.body(this);
	}

	/** The answer that carries this problem and has no headers of its own. */
	ResponseEntity<Object> answer(HttpServletRequest request) {
		return answer(HttpHeaders.EMPTY, request);
	}

}
