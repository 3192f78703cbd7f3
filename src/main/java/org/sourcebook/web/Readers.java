package org.sourcebook.web;

import java.util.Collections;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/**
 * Tells people, who read pages, from programs.
 */
public final class Readers {

	private static final String ATTRIBUTE = Readers.class.getName();

	/** What lies below these is for programs, whoever asks. */
	private static final List<String> FOR_PROGRAMS = List.of("/api/", "/v3/", "/actuator/");

	private Readers() {
	}

	/**
	 * Says that pages can be had.
	 * @param isAsked whether the request asks for one
	 */
	public static void offerPage(HttpServletRequest request, boolean isAsked) {
		request.setAttribute(ATTRIBUTE, isAsked);
	}

	/**
	 * Whether what goes wrong with a request is told on a page, if it can be: where it
	 * asks for one, and where its {@code Accept} header names HTML and its path is not
	 * for programs.
	 */
	static boolean readsPages(HttpServletRequest request) {
		String path = RequestAddress.of(request).pathWithinContext() + "/";
		if (!(request.getAttribute(ATTRIBUTE) instanceof Boolean isAsked)
				|| FOR_PROGRAMS.stream().anyMatch(path::startsWith)) {
			return false;
		}
		List<MediaType> ranges = ranges(request);
		boolean namesHtml = ranges.stream().anyMatch(MediaType.TEXT_HTML::equalsTypeAndSubtype);
		boolean takesHtml = ranges.isEmpty()
				|| ranges.stream().anyMatch((range) -> range.includes(MediaType.TEXT_HTML));
		return namesHtml || (takesHtml && isAsked);
	}

	private static List<MediaType> ranges(HttpServletRequest request) {
		try {
			return MediaType.parseMediaTypes(Collections.list(request.getHeaders(HttpHeaders.ACCEPT)));
		}
		catch (InvalidMediaTypeException ex) {
			return List.of();
		}
	}

}
