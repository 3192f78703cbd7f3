package org.sourcebook.web;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/**
 * A question that an address of the application asks. The address of a page asks what the
 * API answers in its place.
 */
public final class InnerQuestion {

	private final InnerHandlers handlers;

	private final Quoted quoted;

	private final InnerRequest request;

	private final String path;

	private final String pattern;

	private final @Nullable String id;

	/**
	 * Creates a question.
	 * @param quoted the address, as it was quoted
	 * @param request the request it makes of the API
	 * @param path the path that is asked for
	 * @param pattern the pattern of that, below that of the API
	 * @param id the id in it, or null if there is none
	 */
	InnerQuestion(InnerHandlers handlers, Quoted quoted, InnerRequest request, String path, String pattern,
			@Nullable String id) {
		this.handlers = handlers;
		this.quoted = quoted;
		this.request = request;
		this.path = path;
		this.pattern = pattern;
		this.id = id;
	}

	/** The pattern of its path, below that of the API: {@code claims/{id}}. */
	public String pattern() {
		return this.pattern;
	}

	/** The id in its path, or null if there is none. */
	public @Nullable String id() {
		return this.id;
	}

	/** The value of a parameter, or null if it has none. */
	public @Nullable String value(String name) {
		return this.request.getParameter(name);
	}

	/**
	 * What the page shows besides, of which it shows parts: addresses of the API. Nothing
	 * if it shows but this.
	 */
	public List<String> besides() {
		return this.quoted.besides().stream().map((address) -> path(address, this.id)).toList();
	}

	/**
	 * What it asks for, in words: its path and its parameters but for those of a page.
	 */
	public String words() {
		String path = this.path.substring(this.request.getContextPath().length() + InnerQuestions.BASE.length());
		String filters = RequestQuery.filtersOfAnyEdition(this.request);
		return filters.isEmpty() ? path : path + " (" + filters + ")";
	}

	/** The same question of a record that is called by another id. */
	public InnerQuestion called(String id) {
		return id.equals(this.id) ? this
				: new InnerQuestion(this.handlers, this.quoted, this.request, path(this.pattern, id), this.pattern, id);
	}

	/** The question another address of the API asks with the same parameters. */
	public InnerQuestion of(String pattern) {
		return pattern.equals(this.pattern) ? this
				: new InnerQuestion(this.handlers, this.quoted, this.request, path(pattern, this.id), pattern, this.id);
	}

	/** The same question of an edition, as a path of the API and a query. */
	public String in(String edition) {
		return this.path + "?" + RequestQuery.ofEdition(this.request, edition);
	}

	/** The same of an edition, but of a page where one was quoted. */
	public String quotedIn(String edition) {
		return (this.quoted.page() != null) ? this.quoted.page() + "?" + RequestQuery.ofEdition(this.request, edition)
				: in(edition);
	}

	private String path(String pattern, @Nullable String id) {
		return this.request.getContextPath() + InnerQuestions.BASE
				+ ((id != null) ? pattern.replace("{id}", InnerQuestions.encoded(id)) : pattern);
	}

	/** The refusal of the address. */
	public BadParameters refused(String reason) {
		return this.quoted.refused(reason);
	}

	/** Says what it is refused for. */
	public BadParameters refused(RuntimeException refusal) {
		return this.quoted.refused(refusal);
	}

	/**
	 * Asks the question of an edition, in full. What it is refused for spoils the
	 * transaction for what comes after.
	 * @param fields the members that are wanted, or null for all
	 * @param prepare notes with the request what takes the answer
	 * @throws BadParameters if there is no answer
	 * @throws UnknownRecord if it is about a record that is not known
	 */
	public void ask(String edition, @Nullable String fields, Consumer<HttpServletRequest> prepare) {
		InnerRequest asked = new InnerRequest(this.request, this.path,
				RequestQuery.ofEdition(this.request, edition) + ((fields != null) ? "&fields=" + fields : ""),
				Format.JSON.type());
		prepare.accept(asked);
		try {
			this.handlers.ask(asked);
		}
		catch (RenamedRecord ex) {
			throw refused("leads to a record that is called %s in edition %s".formatted(ex.current(), edition));
		}
		catch (BadParameters ex) {
			throw refused(ex);
		}
		catch (RuntimeException ex) {
			throw ex;
		}
		catch (Exception ex) {
			throw new IllegalStateException(this.quoted.url(), ex);
		}
	}

	/**
	 * An address as it was quoted.
	 *
	 * @param parameter the parameter it stands in
	 * @param url the address
	 * @param page the path of the page it leads to, or null if it leads to the API
	 * @param besides what that page shows parts of, besides what is asked
	 */
	record Quoted(String parameter, String url, @Nullable String page, List<String> besides) {

		Quoted {
			besides = List.copyOf(besides);
		}

		/** An address that is yet to be understood. */
		static Quoted of(String parameter, String url) {
			return new Quoted(parameter, url, null, List.of());
		}

		/** Leads to a page. */
		Quoted to(String page, Shows shows) {
			return new Quoted(this.parameter, this.url, page, Stream.of(shows.besides()).toList());
		}

		BadParameters refused(String reason) {
			return new BadParameters(List.of(ParameterError.of(this.parameter, this.url, reason)));
		}

		/** Says what it is refused for, in a sentence that ends once. */
		BadParameters refused(RuntimeException refusal) {
			return refused("is refused: " + String.valueOf(refusal.getMessage()).replaceFirst("\\.$", ""));
		}

	}

}
