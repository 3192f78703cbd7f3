package org.sourcebook.web;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.sourcebook.web.InnerQuestion.Quoted;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerExecutionChain;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;
import org.springframework.web.util.UriUtils;

/**
 * Reads addresses of the application as it reads those of requests, and asks for them
 * within the request, and the transaction, that is being answered. What is wrong with an
 * address is wrong with the parameter it stands in.
 */
@Component
public class InnerQuestions {

	static final String BASE = "/api/v1/";

	/** How a page looks, which says nothing of what it shows. */
	private static final String LOOKS = "theme";

	private final InnerHandlers handlers;

	InnerQuestions(InnerHandlers handlers) {
		this.handlers = handlers;
	}

	/**
	 * Reads an address, and checks its parameters; nothing is looked up.
	 * @param parameter the parameter it stands in
	 * @param url a path with its query, or a whole address; of the API, or of a page that
	 * {@linkplain Shows shows} what the API answers
	 * @throws BadParameters if nothing is there to be asked, or not in this way
	 */
	public InnerQuestion at(String parameter, String url) {
		HttpServletRequest sent = this.handlers.sent();
		Quoted quoted = Quoted.of(parameter, url);
		String[] address = url.replaceFirst("^https?://[^/?#]*", "").replaceFirst("#.*", "").split("\\?", 2);
		String query = (address.length > 1) ? address[1] : null;
		return address[0].startsWith(sent.getContextPath() + BASE) ? ofApi(quoted, address[0], query, sent)
				: ofPage(quoted, address[0], query, sent);
	}

	private InnerQuestion ofApi(Quoted quoted, String path, @Nullable String query, HttpServletRequest sent) {
		Format format = Format.named(path).orElse(Format.JSON);
		String bare = path.endsWith("." + format.suffix())
				? path.substring(0, path.length() - format.suffix().length() - 1) : path;
		if (bare.indexOf('.') >= 0) {
			throw quoted.refused(this.handlers.nothingThere(path, sent));
		}
		InnerRequest request = new InnerRequest(sent, bare, query, format.type());
		HandlerMethod handler = handler(quoted, request);
		if (format.isFeed()) {
			request = new InnerRequest(sent, bare, RequestQuery.with(request, QueryResolver.defaultsInFeeds(handler)),
					Format.JSON.type());
			handler(quoted, request);
		}
		return new InnerQuestion(this.handlers, quoted, request, bare, pattern(request).substring(BASE.length()),
				id(request));
	}

	private InnerQuestion ofPage(Quoted quoted, String path, @Nullable String query, HttpServletRequest sent) {
		InnerRequest page = new InnerRequest(sent, path, PageQuery.of(sent.getContextPath(), path).clean(query),
				MediaType.ALL);
		Shows shows = handler(quoted, page).getMethodAnnotation(Shows.class);
		if (shows == null) {
			throw quoted.refused("leads to a page that shows no one answer of the API");
		}
		String id = id(page);
		String asked = sent.getContextPath() + BASE
				+ ((id != null) ? shows.value().replace("{id}", encoded(id)) : shows.value());
		InnerRequest request = new InnerRequest(sent, asked, RequestQuery.without(page, LOOKS), Format.JSON.type());
		handler(quoted, request);
		return new InnerQuestion(this.handlers, quoted.to(pictured(path), shows), request, asked, shows.value(), id);
	}

	/** What answers a request, once its parameters are checked. */
	private HandlerMethod handler(Quoted quoted, InnerRequest request) {
		try {
			ServletRequestPathUtils.parseAndCache(request);
		}
		catch (IllegalArgumentException ex) {
			throw quoted.refused("is not percent-encoded as it has to be");
		}
		try {
			HandlerExecutionChain chain = this.handlers.chain(request);
			if (chain == null) {
				throw quoted.refused(this.handlers.nothingThere(request.getRequestURI(), request));
			}
			return (HandlerMethod) chain.getHandler();
		}
		catch (BadParameters ex) {
			throw ex.errors().get(0).parameter().equals(quoted.parameter())
					&& quoted.url().equals(ex.errors().get(0).value()) ? ex : quoted.refused(ex);
		}
		catch (HttpMediaTypeNotAcceptableException ex) {
			throw quoted.refused("names a format that is not there");
		}
		catch (Exception ex) {
			throw new IllegalStateException(quoted.url(), ex);
		}
	}

	private static String pattern(HttpServletRequest request) {
		return Objects.requireNonNull((String) request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
	}

	private static @Nullable String id(HttpServletRequest request) {
		return (request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> variables)
				? (String) variables.get("id") : null;
	}

	static String encoded(String id) {
		return UriUtils.encodePathSegment(id, StandardCharsets.UTF_8);
	}

	/** The page a drawing can be seen on. */
	private static String pictured(String path) {
		return path.replaceFirst("\\.[a-z]+$", "");
	}

}
