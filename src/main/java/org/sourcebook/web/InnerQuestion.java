package org.sourcebook.web;

import java.util.Map;
import java.util.function.Consumer;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.HandlerMapping;

/**
 * A question that an address of the application asks.
 */
public final class InnerQuestion {

	private final InnerQuestions questions;

	private final String parameter;

	private final String url;

	private final InnerRequest request;

	private final Format format;

	private final String pattern;

	InnerQuestion(InnerQuestions questions, String parameter, String url, InnerRequest request, Format format,
			String pattern) {
		this.questions = questions;
		this.parameter = parameter;
		this.url = url;
		this.request = request;
		this.format = format;
		this.pattern = pattern;
	}

	/** The pattern of its path, below that of the API: {@code claims/{id}}. */
	public String pattern() {
		return this.pattern;
	}

	/** The id in its path, or null if there is none. */
	public @Nullable String id() {
		return (this.request
			.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> variables)
					? (String) variables.get("id") : null;
	}

	/** The value of a parameter, or null if it has none. */
	public @Nullable String value(String name) {
		return this.request.getParameter(name);
	}

	/**
	 * What it asks for, in words: its path and its parameters but for those of a page.
	 */
	public String words() {
		String path = this.request.getRequestURI()
			.substring(this.request.getContextPath().length() + InnerQuestions.BASE.length());
		String filters = RequestQuery.filtersOfAnyEdition(this.request);
		return filters.isEmpty() ? path : path + " (" + filters + ")";
	}

	/** The format its suffix names. */
	public Format format() {
		return this.format;
	}

	/** The same question of an edition, as a path and a query. */
	public String in(String edition) {
		return this.request.getRequestURI() + "?" + RequestQuery.ofEdition(this.request, edition);
	}

	/** The refusal of the address. */
	public BadParameters refused(String reason) {
		return InnerQuestions.refused(this.parameter, this.url, reason);
	}

	/**
	 * Asks the question of an edition, in full. What it is refused for spoils the
	 * transaction for what comes after.
	 * @param fields the members that are wanted, or null for all
	 * @param prepare notes with the request what takes the answer
	 * @throws BadParameters if there is no answer
	 */
	public void ask(String edition, @Nullable String fields, Consumer<HttpServletRequest> prepare) {
		InnerRequest asked = new InnerRequest(this.request, this.request.getRequestURI(),
				RequestQuery.ofEdition(this.request, edition) + ((fields != null) ? "&fields=" + fields : ""),
				Format.JSON);
		prepare.accept(asked);
		try {
			this.questions.ask(asked);
		}
		catch (RenamedRecord ex) {
			throw refused("leads to a record that is called %s in edition %s".formatted(ex.current(), edition));
		}
		catch (BadParameters ex) {
			throw refused("is refused: " + ex.getMessage());
		}
		catch (UnknownRecord ex) {
			throw refused("leads nowhere: " + ex.getMessage());
		}
		catch (RuntimeException ex) {
			throw ex;
		}
		catch (Exception ex) {
			throw new IllegalStateException(this.url, ex);
		}
	}

}
