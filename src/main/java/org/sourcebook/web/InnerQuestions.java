package org.sourcebook.web;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.method.support.HandlerMethodArgumentResolverComposite;
import org.springframework.web.method.support.InvocableHandlerMethod;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerExecutionChain;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/**
 * Reads addresses of the application as it reads those of requests, and asks for them
 * within the request, and the transaction, that is being answered. What is wrong with an
 * address is wrong with the parameter it stands in.
 */
@Component
public class InnerQuestions {

	static final String BASE = "/api/v1/";

	private final ObjectProvider<RequestMappingHandlerMapping> mapping;

	private final ObjectProvider<RequestMappingHandlerAdapter> adapter;

	private final ObjectProvider<KnownPaths> paths;

	InnerQuestions(@Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> mapping,
			ObjectProvider<RequestMappingHandlerAdapter> adapter, ObjectProvider<KnownPaths> paths) {
		this.mapping = mapping;
		this.adapter = adapter;
		this.paths = paths;
	}

	/**
	 * Reads an address, and checks its parameters; nothing is looked up.
	 * @param parameter the parameter it stands in
	 * @param url a path with its query, or a whole address
	 * @throws BadParameters if nothing is there to be asked, or not in this way
	 */
	public InnerQuestion at(String parameter, String url) {
		HttpServletRequest sent = attributes().getRequest();
		String address = url.replaceFirst("^https?://[^/?#]*", "").replaceFirst("#.*", "");
		String path = address.replaceFirst("\\?.*", "");
		String query = (address.length() > path.length()) ? address.substring(path.length() + 1) : null;
		Format format = Format.named(path).orElse(Format.JSON);
		String bare = path.endsWith("." + format.suffix())
				? path.substring(0, path.length() - format.suffix().length() - 1) : path;
		if (!bare.startsWith(sent.getContextPath() + BASE) || bare.indexOf('.') >= 0) {
			throw refused(parameter, url, nothingThere(path, sent));
		}
		InnerRequest request = new InnerRequest(sent, bare, query, format);
		return new InnerQuestion(this, parameter, url, request, format, pattern(parameter, url, request));
	}

	private String pattern(String parameter, String url, InnerRequest request) {
		try {
			ServletRequestPathUtils.parseAndCache(request);
		}
		catch (IllegalArgumentException ex) {
			throw refused(parameter, url, "is not percent-encoded as it has to be");
		}
		try {
			if (chain(request) == null) {
				throw refused(parameter, url, nothingThere(request.getRequestURI(), request));
			}
			return Objects.requireNonNull((String) request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE))
				.substring(BASE.length());
		}
		catch (BadParameters ex) {
			throw ex.errors().get(0).parameter().equals(parameter) && url.equals(ex.errors().get(0).value()) ? ex
					: refused(parameter, url, "is refused: " + ex.getMessage());
		}
		catch (HttpMediaTypeNotAcceptableException ex) {
			throw refused(parameter, url, "names a format that is not there");
		}
		catch (Exception ex) {
			throw new IllegalStateException(url, ex);
		}
	}

	/**
	 * What answers a request, once its parameters are checked; null if there is nothing.
	 */
	private @Nullable HandlerExecutionChain chain(InnerRequest request) throws Exception {
		List<ParameterError> unreadable = UnreadableParameter.inQuery(request);
		if (!unreadable.isEmpty()) {
			throw new BadParameters(unreadable);
		}
		ServletRequestPathUtils.parseAndCache(request);
		HandlerExecutionChain chain = this.mapping.getObject().getHandler(request);
		if (chain != null) {
			for (HandlerInterceptor interceptor : chain.getInterceptorList()) {
				interceptor.preHandle(request, response(), chain.getHandler());
			}
		}
		return chain;
	}

	/** Has a request answered by what answers it, which leaves the answer behind. */
	void ask(InnerRequest request) throws Exception {
		RequestAttributes sent = RequestContextHolder.currentRequestAttributes();
		RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request, response()));
		try {
			HandlerExecutionChain chain = Objects.requireNonNull(chain(request));
			HandlerMethodArgumentResolverComposite arguments = new HandlerMethodArgumentResolverComposite();
			arguments.addResolvers(this.adapter.getObject().getArgumentResolvers());
			InvocableHandlerMethod method = new InvocableHandlerMethod((HandlerMethod) chain.getHandler());
			method.setHandlerMethodArgumentResolvers(arguments);
			method.invokeForRequest(new ServletWebRequest(request, response()), new ModelAndViewContainer());
		}
		finally {
			RequestContextHolder.setRequestAttributes(sent);
		}
	}

	private String nothingThere(String path, HttpServletRequest sent) {
		String within = path.startsWith(sent.getContextPath()) ? path.substring(sent.getContextPath().length()) : path;
		Optional<String> meant = this.paths.getObject().nearest(within).filter((known) -> !known.equals(within));
		return "leads nowhere: there is nothing at " + path
				+ meant.map((known) -> "; did you mean " + sent.getContextPath() + known + "?").orElse("");
	}

	static BadParameters refused(String parameter, String url, String reason) {
		return new BadParameters(List.of(ParameterError.of(parameter, url, reason)));
	}

	private static ServletRequestAttributes attributes() {
		return (ServletRequestAttributes) RequestContextHolder.currentRequestAttributes();
	}

	private static HttpServletResponse response() {
		return Objects.requireNonNull(attributes().getResponse());
	}

}
