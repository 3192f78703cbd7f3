package org.sourcebook.web;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
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
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/**
 * Finds what answers a request that nobody sent, and has it answered within the request,
 * and the transaction, that is being answered.
 */
@Component
class InnerHandlers {

	private final ObjectProvider<RequestMappingHandlerMapping> mapping;

	private final ObjectProvider<RequestMappingHandlerAdapter> adapter;

	private final ObjectProvider<KnownPaths> paths;

	InnerHandlers(@Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> mapping,
			ObjectProvider<RequestMappingHandlerAdapter> adapter, ObjectProvider<KnownPaths> paths) {
		this.mapping = mapping;
		this.adapter = adapter;
		this.paths = paths;
	}

	/** The request that is being answered. */
	HttpServletRequest sent() {
		return attributes().getRequest();
	}

	/**
	 * What answers a request, once its parameters are checked; null if there is nothing.
	 */
	@Nullable HandlerExecutionChain chain(InnerRequest request) throws Exception {
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
			refuseNeedy((HandlerMethod) chain.getHandler(), request);
		}
		return chain;
	}

	/** What an answer cannot do without can only be given once. */
	private static void refuseNeedy(HandlerMethod handler, InnerRequest request) {
		Needs needs = handler.getMethodAnnotation(Needs.class);
		List<ParameterError> errors = Stream.of((needs != null) ? needs.value() : new String[0])
			.filter((name) -> request.getParameterMap().getOrDefault(name, new String[0]).length != 1)
			.map((name) -> ParameterError.of(name, request.getParameter(name), "has to be given, and just once"))
			.toList();
		if (!errors.isEmpty()) {
			throw new BadParameters(errors);
		}
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

	String nothingThere(String path, HttpServletRequest sent) {
		String within = path.startsWith(sent.getContextPath()) ? path.substring(sent.getContextPath().length()) : path;
		Optional<String> meant = this.paths.getObject().nearest(within).filter((known) -> !known.equals(within));
		return "leads nowhere: there is nothing at " + path
				+ meant.map((known) -> "; did you mean " + sent.getContextPath() + known + "?").orElse("");
	}

	private static ServletRequestAttributes attributes() {
		return (ServletRequestAttributes) RequestContextHolder.currentRequestAttributes();
	}

	private static HttpServletResponse response() {
		return Objects.requireNonNull(attributes().getResponse());
	}

}
