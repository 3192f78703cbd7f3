package org.sourcebook.format;

import java.util.function.Supplier;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.sourcebook.web.Fields;
import org.sourcebook.web.Format;
import org.sourcebook.web.Listing;
import org.sourcebook.web.RequestQuery;
import org.sourcebook.web.Walk;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

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

	/** A path as it is known outside. */
	public String absolute(String path) {
		return this.origin + path;
	}

	/**
	 * The answer with one record: as JSON, which leads to the other, or as linked data.
	 * @param kept what is kept of the record in JSON
	 * @param node the record as schema.org has it
	 */
	public ResponseEntity<Object> with(Object kept, Supplier<? extends Record> node) {
		if (Format.of(this.request) == Format.JSON_LD) {
			return ResponseEntity.ok().contentType(Format.JSON_LD.type()).body(linked(node.get()));
		}
		String alternate = "<%s>; rel=\"alternate\"; type=\"%s\""
			.formatted(RequestQuery.inOtherFormat(Format.JSON_LD, this.request), Format.JSON_LD_TYPE);
		return ResponseEntity.ok()
			.contentType(MediaType.APPLICATION_JSON)
			.header(HttpHeaders.LINK, alternate)
			.body(kept);
	}

	/** A record as linked data, with its context. */
	public ObjectNode linked(Record node) {
		ObjectNode linked = this.json.createObjectNode().put("@context", JsonLdItems.CONTEXT);
		linked.setAll((ObjectNode) this.json.valueToTree(node));
		return linked;
	}

	/** The answer, in the format that is asked for. */
	public <V extends Record> ListAnswer<V> with(Walk walk, Fields fields, Sheet sheet, Columns<V> columns) {
		return new ListAnswer<>(this, walk, fields, sheet, columns);
	}

}
