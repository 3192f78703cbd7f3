package org.sourcebook.web;

import java.io.IOException;
import java.io.Writer;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;

import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.coyote.ActionCode;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.MediaType;

/**
 * Answers a request so broken that Tomcat hands it to no application, with a problem in
 * place of Tomcat's own page.
 */
class ProblemReportValve extends ErrorReportValve {

	private final String contextPath;

	private final JsonMapper json;

	ProblemReportValve(String contextPath, JsonMapper json) {
		this.contextPath = contextPath;
		this.json = json;
	}

	@Override
	protected void report(Request request, Response response, @Nullable Throwable throwable) {
		int status = response.getStatus();
		if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported() || !canWrite(response)) {
			return;
		}
		try {
			// Tomcat drops an address with characters in it that no address has.
			String path = Objects.requireNonNullElse(request.getRequestURI(), "");
			RequestAddress address = new RequestAddress(this.contextPath, path, request.getQueryString());
			response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
			response.setHeader("Cache-Control", "no-store");
			AnyOrigin.allow(response);
			Writer writer = response.getReporter();
			if (writer != null) {
				writer.write(this.json.writeValueAsString(Problem.of(status, address)));
				response.finishResponse();
			}
		}
		catch (IOException ex) {
			// The client has gone; there is nobody left to tell.
		}
	}

	private static boolean canWrite(Response response) {
		AtomicBoolean allowed = new AtomicBoolean();
		response.getCoyoteResponse().action(ActionCode.IS_IO_ALLOWED, allowed);
		return allowed.get();
	}

}
