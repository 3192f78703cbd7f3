package org.sourcebook.caching;

import java.io.IOException;
import java.util.List;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import org.sourcebook.edition.AnsweredFrom;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives an answer once. Whoever has it already is told so, and what was answered in this
 * state before is answered from memory, both without asking the store.
 * <p>
 * Neither looks at whether the request is in order: only an answer with status 200 is
 * kept and has a tag, so one who knows the tag asked the very same in the very same state
 * before, and was answered.
 */
@Component
@Order(0)
class ConditionalRequests extends OncePerRequestFilter {

	/**
	 * What lies below these is answered once: the API, its description, its problems,
	 * pages.
	 */
	private static final List<String> PATHS = List.of("/api/v1", "/v3/api-docs", "/problems", "/claims", "/estimates",
			"/reports", "/sources", "/locations", "/storylines", "/disagreements", "/relations", "/corrections",
			"/about", "/embed");

	private final Validators validators;

	private final Cache<String, FinishedAnswer> answers;

	ConditionalRequests(Validators validators, @Value("${sourcebook.answer-cache}") DataSize size) {
		this.validators = validators;
		this.answers = Caffeine.newBuilder()
			.maximumWeight(size.toBytes())
			.weigher((String key, FinishedAnswer answer) -> answer.weight())
			.build();
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		String method = request.getMethod();
		String path = request.getRequestURI().substring(request.getContextPath().length());
		return !(method.equals("GET") || method.equals("HEAD"))
				|| !(path.equals("/") || PATHS.stream().anyMatch(path::startsWith));
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		Exchange exchange = Exchange.of(request, response);
		if (exchange.codings().none()) {
			response.sendError(HttpServletResponse.SC_NOT_ACCEPTABLE);
		}
		else if (!isKnown(exchange)) {
			ask(exchange, chain);
		}
	}

	private boolean isKnown(Exchange exchange) throws IOException {
		for (Validator validator : this.validators.now(exchange.question())) {
			if (exchange.isNotModified(validator)) {
				return true;
			}
			FinishedAnswer kept = this.answers.getIfPresent(validator.key());
			if (kept != null) {
				exchange.send(kept);
				return true;
			}
		}
		return false;
	}

	private void ask(Exchange exchange, FilterChain chain) throws ServletException, IOException {
		HttpServletResponse response = exchange.response();
		HeldResponse held = new HeldResponse(response,
				() -> exchange.open((response.getStatus() == HttpServletResponse.SC_OK) ? validator(exchange) : null));
		chain.doFilter(new AsGet(exchange.request()), held);
		byte[] body = held.end();
		if (body == null) {
			return;
		}
		if (response.getStatus() == HttpServletResponse.SC_OK) {
			Validator validator = validator(exchange);
			FinishedAnswer answer = FinishedAnswer.of(validator, response.getContentType(), exchange.headers(), body);
			this.answers.put(validator.key(), answer);
			exchange.send(answer);
		}
		else {
			exchange.send(body);
		}
	}

	private Validator validator(Exchange exchange) {
		return this.validators.of(exchange.question(), AnsweredFrom.of(exchange.request()));
	}

	/**
	 * HEAD is answered as GET is, so that all headers are the same; only the body stays
	 * behind.
	 */
	private static final class AsGet extends HttpServletRequestWrapper {

		AsGet(HttpServletRequest request) {
			super(request);
		}

		@Override
		public String getMethod() {
			return HttpMethod.GET.name();
		}

	}

}
