package org.sourcebook.format;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.sourcebook.kernel.DateWords;
import org.sourcebook.web.Feed;
import org.sourcebook.web.FeedEntry;
import org.sourcebook.web.Format;
import org.sourcebook.web.Listed;
import org.sourcebook.web.Part;
import org.sourcebook.web.RequestQuery;
import org.sourcebook.web.ViewInfo;
import org.sourcebook.web.Walk;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.HttpHeaders;

/**
 * A feed of a request, with all that its formats have in common.
 *
 * @param request what is asked for
 * @param origin the scheme and host that stand before every path, or nothing
 * @param collection what is listed
 * @param query the hash of the question
 * @param view what it was seen from
 * @param feed its entries
 * @param cursor where the next page begins, or null on the last one
 */
record FeedAnswer(HttpServletRequest request, String origin, String collection, String query, ViewInfo view, Feed feed,
		@Nullable String cursor) {

	/** Who speaks in a feed: it holds our own words. */
	static final String AUTHOR = "Sourcebook";

	/** Reads the page of a list that is asked for. */
	static <V> FeedAnswer of(Reply reply, Walk walk, String collection, Listed<V> list) {
		Part<V> part = list.parts().after(walk.position(), walk.listing().size());
		return new FeedAnswer(reply.request(), reply.origin(), collection, walk.query(), list.view(),
				list.feed().apply(part.items()), walk.next(list.edition(), part.last()));
	}

	void send(HttpServletResponse response, Format format) throws IOException {
		byte[] body = bytes(format);
		response.setContentType(format.type().toString());
		String next = next(format);
		if (next != null) {
			response.setHeader(HttpHeaders.LINK, ListAnswer.link(next));
		}
		response.getOutputStream().write(body);
	}

	byte[] bytes(Format format) {
		return (format == Format.ATOM) ? new AtomFeed(this).bytes()
				: JsonMapper.shared().writeValueAsBytes(JsonFeed.of(this));
	}

	/** The same for every page of the feed, wherever it is served. */
	String id() {
		return id("feeds/" + this.query);
	}

	/** The same for ever, wherever it is served and whatever the record is renamed to. */
	String id(FeedEntry entry) {
		return id(entry.key());
	}

	private String id(String key) {
		byte[] name = (this.feed.set() + "/" + key).getBytes(StandardCharsets.UTF_8);
		return "urn:uuid:" + UUID.nameUUIDFromBytes(name);
	}

	String title() {
		String filters = RequestQuery.filters(this.request);
		return "%s: %s%s".formatted(AUTHOR, this.collection, filters.isEmpty() ? "" : " (" + filters + ")");
	}

	String subtitle() {
		return "%s, %s".formatted(this.view.open() ? "The open edition" : "Edition " + this.view.edition(),
				DateWords.of(this.feed.day()));
	}

	/** The address of this page in a format. */
	String self(Format format) {
		return absolute(RequestQuery.in(format, this.request, null));
	}

	/** The address of the next page, or null on the last one. */
	@Nullable String next(Format format) {
		return (this.cursor != null) ? absolute(RequestQuery.in(format, this.request, this.cursor)) : null;
	}

	/** An address as it is known outside. */
	String absolute(String path) {
		return this.origin + path;
	}

}
