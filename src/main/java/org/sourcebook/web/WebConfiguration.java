package org.sourcebook.web;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.catalina.connector.ClientAbortException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Tells Spring MVC and Tomcat how this package reads requests and answers bad ones.
 */
@Configuration(proxyBeanMethods = false)
class WebConfiguration implements WebMvcConfigurer {

	private final QueryResolver queries = new QueryResolver();

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(new Acceptance());
		registry.addInterceptor(this.queries);
	}

	@Override
	public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
		resolvers.add(this.queries);
	}

	@Override
	public void extendHandlerExceptionResolvers(List<HandlerExceptionResolver> resolvers) {
		resolvers.add(0, WebConfiguration::breakOff);
	}

	/**
	 * Hands a failure in the midst of an answer to Tomcat, which then breaks off the
	 * connection. Spring MVC would end the answer as if it were whole. A client that has
	 * gone is no failure; only Tomcat can tell it from a store that has gone.
	 */
	private static @Nullable ModelAndView breakOff(HttpServletRequest request, HttpServletResponse response,
			@Nullable Object handler, Exception ex) {
		if (!response.isCommitted()) {
			return null;
		}
		for (Throwable cause = ex; cause != null; cause = cause.getCause()) {
			if (cause instanceof ClientAbortException) {
				return new ModelAndView();
			}
		}
		throw new IllegalStateException("the answer broke off", ex);
	}

	/**
	 * By default Jackson closes the brackets of an answer it fails to write to its end.
	 */
	@Bean
	JsonMapperBuilderCustomizer brokenOffStaysBroken() {
		return (builder) -> builder.disable(StreamWriteFeature.AUTO_CLOSE_CONTENT);
	}

	/** Added to the valve Spring Boot may have added before, and nearer to the error. */
	@Bean
	WebServerFactoryCustomizer<TomcatServletWebServerFactory> problemReport(JsonMapper json) {
		return (factory) -> factory.addContextCustomizers((context) -> context.getParent()
			.getPipeline()
			.addValve(new ProblemReportValve(context.getPath(), json)));
	}

}
