package org.sourcebook.web;

import java.net.URI;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/**
 * Answers every refusal and every failure with a {@link Problem}, in one shape. What
 * happens before a request reaches Spring MVC is left to {@link ErrorDispatch} and
 * {@link ProblemReportValve}.
 */
@RestControllerAdvice
class Problems extends ResponseEntityExceptionHandler {

	private static final Logger log = LoggerFactory.getLogger(Problems.class);

	private static final String RETRY_SECONDS = "10";

	private final KnownPaths knownPaths;

	Problems(KnownPaths knownPaths) {
		this.knownPaths = knownPaths;
	}

	@ExceptionHandler
	ResponseEntity<Object> badParameters(BadParameters ex, HttpServletRequest request) {
		return Problem.of(ProblemType.BAD_PARAMETER, 400, sentence(ex), RequestAddress.of(request), ex.errors())
			.answer(request);
	}

	@ExceptionHandler
	ResponseEntity<Object> unknownRecord(UnknownRecord ex, HttpServletRequest request) {
		return Problem.of(ProblemType.UNKNOWN_RECORD, 404, sentence(ex), RequestAddress.of(request)).answer(request);
	}

	@ExceptionHandler
	ResponseEntity<Object> renamedRecord(RenamedRecord ex, HttpServletRequest request) {
		Optional<URI> location = ex.location(request);
		return location.map((uri) -> ResponseEntity.status(HttpStatus.PERMANENT_REDIRECT)
			// Which of a record's ids is the present one depends on the edition, so
			// nobody keeps this.
			.cacheControl(CacheControl.noStore())
			.location(uri)
			.<Object>build()).orElseGet(() -> failure(ex, request));
	}

	/** A query that cannot be decoded. Tomcat reads it no sooner than it is asked for. */
	@ExceptionHandler
	ResponseEntity<Object> undecodableQuery(InvalidParameterException ex, HttpServletRequest request) {
		List<ParameterError> errors = UnreadableParameter.inQuery(request);
		return errors.isEmpty() ? Problem.of(ex.getErrorCode(), RequestAddress.of(request)).answer(request)
				: badParameters(new BadParameters(errors), request);
	}

	/** The database is away, or too slow. */
	@ExceptionHandler({ CannotCreateTransactionException.class, DataAccessResourceFailureException.class,
			QueryTimeoutException.class })
	ResponseEntity<Object> notReady(Exception ex, HttpServletRequest request) {
		log.error("{} {} found no database", request.getMethod(), request.getRequestURI(), ex);
		return notReady(ProblemType.NOT_READY.explanation(), request);
	}

	@ExceptionHandler
	ResponseEntity<Object> notReadyYet(NotReady ex, HttpServletRequest request) {
		return notReady(sentence(ex), request);
	}

	private static ResponseEntity<Object> notReady(String detail, HttpServletRequest request) {
		HttpHeaders headers = new HttpHeaders();
		headers.set(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
		return Problem.of(ProblemType.NOT_READY, 503, detail, RequestAddress.of(request)).answer(headers, request);
	}

	@ExceptionHandler
	ResponseEntity<Object> failure(Exception ex, HttpServletRequest request) {
		log.error("{} {} failed", request.getMethod(), request.getRequestURI(), ex);
		return Problem.of(500, RequestAddress.of(request)).answer(request);
	}

	@Override
	protected ResponseEntity<Object> handleNoResourceFoundException(NoResourceFoundException ex, HttpHeaders headers,
			HttpStatusCode status, WebRequest request) {
		return this.knownPaths.notFound(RequestAddress.of(servletRequest(request))).answer(servletRequest(request));
	}

	@Override
	protected ResponseEntity<Object> handleNoHandlerFoundException(NoHandlerFoundException ex, HttpHeaders headers,
			HttpStatusCode status, WebRequest request) {
		return this.knownPaths.notFound(RequestAddress.of(servletRequest(request))).answer(servletRequest(request));
	}

	/** What an address has no such format of is not there; a header may ask for less. */
	@Override
	protected @Nullable ResponseEntity<Object> handleHttpMediaTypeNotAcceptable(HttpMediaTypeNotAcceptableException ex,
			HttpHeaders headers, HttpStatusCode status, WebRequest request) {
		HttpServletRequest servletRequest = servletRequest(request);
		return SuffixFilter.hasSuffix(servletRequest)
				? this.knownPaths.notFound(RequestAddress.of(servletRequest)).answer(servletRequest)
				: handleExceptionInternal(ex, null, headers, status, request);
	}

	/**
	 * Spring names the mapped methods only, and answers HEAD and OPTIONS all the same.
	 */
	@Override
	protected @Nullable ResponseEntity<Object> handleHttpRequestMethodNotSupported(
			HttpRequestMethodNotSupportedException ex, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
		Set<HttpMethod> allowed = new LinkedHashSet<>(headers.getAllow());
		if (allowed.contains(HttpMethod.GET)) {
			allowed.add(HttpMethod.HEAD);
		}
		allowed.add(HttpMethod.OPTIONS);
		headers.setAllow(allowed);
		return handleExceptionInternal(ex, null, headers, status, request);
	}

	@Override
	protected ResponseEntity<Object> handleExceptionInternal(Exception ex, @Nullable Object body, HttpHeaders headers,
			HttpStatusCode status, WebRequest request) {
		HttpServletRequest servletRequest = servletRequest(request);
		if (status.value() == 500) {
			return failure(ex, servletRequest);
		}
		ProblemDetail told = (body instanceof ProblemDetail detail) ? detail
				: (ex instanceof ErrorResponse response) ? response.getBody() : null;
		ProblemType type = ProblemType.of(status.value());
		String detail = (told != null && told.getDetail() != null) ? told.getDetail() : type.explanation();
		return Problem.of(type, status.value(), detail, RequestAddress.of(servletRequest))
			.answer(headers, servletRequest);
	}

	private static String sentence(RuntimeException ex) {
		return String.valueOf(ex.getMessage());
	}

	private static HttpServletRequest servletRequest(WebRequest request) {
		return ((ServletWebRequest) request).getRequest();
	}

}
