package org.sourcebook.format;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.sourcebook.web.Fields;
import org.sourcebook.web.Listing;
import org.sourcebook.web.Walk;
import tools.jackson.databind.json.JsonMapper;

/**
 * A controller argument: the way to answer a request with a list.
 *
 * @param request the request
 * @param response takes the answer
 * @param json writes JSON
 * @param origin the scheme and host that feeds put before paths, or nothing
 */
public record Reply(HttpServletRequest request, HttpServletResponse response, JsonMapper json, String origin) {

	/** The part of the list that is asked for. */
	public Walk walk(Listing listing) {
		return Walk.of(this.request, listing);
	}

	/** The answer, in the format that is asked for. */
	public <V extends Record> ListAnswer<V> with(Walk walk, Fields fields, Sheet sheet, Columns<V> columns) {
		return new ListAnswer<>(this, walk, fields, sheet, columns);
	}

}
