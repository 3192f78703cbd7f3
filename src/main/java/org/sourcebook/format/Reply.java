package org.sourcebook.format;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.sourcebook.web.Fields;
import org.sourcebook.web.Listing;
import org.sourcebook.web.Walk;
import tools.jackson.databind.json.JsonMapper;

/**
 * A controller argument: the way to answer a request with a list.
 */
public final class Reply {

	private final HttpServletRequest request;

	private final HttpServletResponse response;

	private final JsonMapper json;

	Reply(HttpServletRequest request, HttpServletResponse response, JsonMapper json) {
		this.request = request;
		this.response = response;
		this.json = json;
	}

	/** The part of the list that is asked for. */
	public Walk walk(Listing listing) {
		return Walk.of(this.request, listing);
	}

	/** The answer, in the format that is asked for. */
	public <V extends Record> ListAnswer<V> with(Walk walk, Fields fields, Sheet sheet, Columns<V> columns) {
		return new ListAnswer<>(this.request, this.response, this.json, walk, fields, sheet, columns);
	}

}
