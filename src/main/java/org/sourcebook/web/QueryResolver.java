package org.sourcebook.web;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Binds the {@link Query} arguments of a handler, and refuses every parameter that none
 * of them has. Works as an interceptor, so that all arguments are checked together and
 * before anything is looked up, and so that a handler without such an argument refuses
 * parameters too.
 */
final class QueryResolver implements HandlerInterceptor, HandlerMethodArgumentResolver {

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		if (handler instanceof HandlerMethod method) {
			List<? extends Class<?>> types = types(method);
			if (!types.isEmpty() || isApi(request)) {
				refusePathParameters(request);
				bind(types, request);
			}
		}
		return true;
	}

	private static List<? extends Class<?>> types(HandlerMethod method) {
		return Arrays.stream(method.getMethodParameters())
			.filter((parameter) -> parameter.hasParameterAnnotation(Query.class))
			.map(MethodParameter::getParameterType)
			.toList();
	}

	private static boolean isApi(HttpServletRequest request) {
		Object pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
		return pattern != null && pattern.toString().startsWith("/api/");
	}

	/** Spring drops {@code ;name=value} from a path, which would be to ignore it. */
	private static void refusePathParameters(HttpServletRequest request) {
		List<ParameterError> errors = UnreadableParameter.inPath(request);
		if (!errors.isEmpty()) {
			throw new BadParameters(errors);
		}
	}

	private static void bind(List<? extends Class<?>> types, HttpServletRequest request) {
		Map<String, String[]> query = request.getParameterMap();
		Format format = Format.of(request);
		Map<String, String> elsewhere = elsewhere(types, format);
		List<String> names = types.stream()
			.flatMap((type) -> QueryRecord.of(type).names().stream())
			.filter((name) -> !elsewhere.containsKey(name))
			.distinct()
			.toList();
		ParameterErrors errors = new ParameterErrors();
		Map<String, String[]> taken = new HashMap<>();
		query.forEach((name, values) -> {
			if (names.contains(name)) {
				taken.put(name, values);
			}
			else {
				String reason = elsewhere.get(name);
				String value = String.join(", ", values);
				errors.add((reason != null) ? ParameterError.of(name, value, reason)
						: ParameterError.unknownName(name, value, names));
			}
		});
		if (format.isFeed()) {
			defaultsInFeeds(types).forEach(taken::putIfAbsent);
		}
		for (Class<?> type : types) {
			request.setAttribute(attribute(type), QueryRecord.of(type).bind(taken, errors));
		}
		errors.throwIfAny();
	}

	/** The parameters that are not for this format, each with the reason. */
	private static Map<String, String> elsewhere(List<? extends Class<?>> types, Format format) {
		Map<String, String> elsewhere = new HashMap<>();
		for (Class<?> type : types) {
			OnlyIn only = type.getAnnotation(OnlyIn.class);
			if (only != null && only.value() != format) {
				String reason = "is for answers in .%s only".formatted(only.value().suffix());
				QueryRecord.of(type).names().forEach((name) -> elsewhere.put(name, reason));
			}
			if (format.isFeed()) {
				said(type, (param) -> !param.inFeeds())
					.forEach((parameter) -> elsewhere.put(parameter.name(), "is not for feeds"));
			}
			if (format == Format.JSON_LD) {
				said(type, (param) -> !param.inLinkedData())
					.forEach((parameter) -> elsewhere.put(parameter.name(), "is not for JSON-LD"));
			}
		}
		return elsewhere;
	}

	/** What feeds are asked for where nothing else is said. */
	static Map<String, String[]> defaultsInFeeds(HandlerMethod method) {
		return defaultsInFeeds(types(method));
	}

	private static Map<String, String[]> defaultsInFeeds(List<? extends Class<?>> types) {
		Map<String, String[]> defaults = new HashMap<>();
		for (Class<?> type : types) {
			said(type, (param) -> !param.defaultInFeeds().isEmpty()).forEach((parameter) -> defaults
				.put(parameter.name(), new String[] { Objects.requireNonNull(parameter.param()).defaultInFeeds() }));
		}
		return defaults;
	}

	/** The parameters of which something is said. */
	private static Stream<QueryParameter> said(Class<?> type, Predicate<Param> what) {
		return QueryRecord.of(type)
			.parameters()
			.stream()
			.filter((parameter) -> parameter.param() != null && what.test(parameter.param()));
	}

	private static String attribute(Class<?> type) {
		return QueryResolver.class.getName() + "." + type.getName();
	}

	@Override
	public boolean supportsParameter(MethodParameter parameter) {
		return parameter.hasParameterAnnotation(Query.class);
	}

	@Override
	public Object resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer container,
			NativeWebRequest request, @Nullable WebDataBinderFactory binders) {
		String attribute = attribute(parameter.getParameterType());
		return Objects.requireNonNull(request.getAttribute(attribute, RequestAttributes.SCOPE_REQUEST), attribute);
	}

}
