package org.sourcebook.format;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.sourcebook.web.FacetView;
import org.sourcebook.web.Fields;
import org.sourcebook.web.Format;
import org.sourcebook.web.Listed;
import org.sourcebook.web.Page;
import org.sourcebook.web.PageInfo;
import org.sourcebook.web.Part;
import org.sourcebook.web.RequestQuery;
import org.sourcebook.web.Walk;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.SerializationFeature;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * Answers a request with a list: with a page of JSON, which is left to Spring MVC, or
 * with a stream of items, which are written while the list is read. So memory holds one
 * part of the list at a time, however long it is, and all parts are of one state of the
 * store.
 *
 * @param <V> what the items are
 */
public final class ListAnswer<V extends Record> implements Function<Listed<V>, Optional<ResponseEntity<Page<Object>>>> {

	static final String ROW_COUNT = "X-Row-Count";

	/** How many items of a whole list are read at once. */
	static final int PART = 1_000;

	private final Reply reply;

	private final HttpServletRequest request;

	private final HttpServletResponse response;

	private final ObjectWriter json;

	private final Walk walk;

	private final Fields fields;

	private final Sheet sheet;

	private final Columns<V> columns;

	private @Nullable Function<V, Place> places;

	private @Nullable Function<V, ? extends Record> nodes;

	ListAnswer(Reply reply, Walk walk, Fields fields, Sheet sheet, Columns<V> columns) {
		this.reply = reply;
		this.request = reply.request();
		this.response = reply.response();
		this.json = reply.json().writer().without(SerializationFeature.INDENT_OUTPUT);
		this.walk = walk;
		this.fields = fields;
		this.sheet = sheet;
		this.columns = columns;
	}

	/** Says where items are, for GeoJSON. */
	public ListAnswer<V> at(Function<V, Place> places) {
		this.places = places;
		return this;
	}

	/** Says what items are called by schema.org, for JSON-LD. */
	public ListAnswer<V> linked(Function<V, ? extends Record> nodes) {
		this.nodes = nodes;
		return this;
	}

	/**
	 * Answers with a list.
	 * @return a page, or nothing if the answer has been written
	 */
	@Override
	public Optional<ResponseEntity<Page<Object>>> apply(Listed<V> list) {
		Format format = Format.of(this.request);
		if (format == Format.JSON) {
			return Optional.of(page(list));
		}
		try {
			if (format.isFeed()) {
				FeedAnswer.of(this.reply, this.walk, this.columns.collection(), list)
					.send(this.reply.response(), format);
			}
			else {
				stream(list, format);
			}
			return Optional.empty();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private ResponseEntity<Page<Object>> page(Listed<V> list) {
		int size = this.walk.listing().size();
		Long total = this.walk.listing().count() ? list.total().getAsLong() : null;
		Part<V> part = list.parts().after(this.walk.position(), size);
		String next = next(list, part);
		List<Object> items = part.items().stream().<Object>map(this.fields::apply).toList();
		ResponseEntity.BodyBuilder answer = ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON);
		if (next != null) {
			answer.header(HttpHeaders.LINK, link(next));
		}
		return answer.body(new Page<>(items, new PageInfo(size, total, next), list.view(),
				FacetView.of(list.facets().get(), this.request)));
	}

	private void stream(Listed<V> list, Format format) throws IOException {
		Part<V> part = list.parts().after(this.walk.position(), this.walk.whole() ? PART : this.walk.listing().size());
		boolean goesOn = this.walk.whole() && part.last() != null;
		Long rows = this.walk.listing().count() ? Long.valueOf(goesOn ? list.total().getAsLong() : part.items().size())
				: null;
		String next = goesOn ? null : next(list, part);
		head(format, rows, next);
		try {
			long written = write(writer(list, format), part, list.parts());
			if (rows != null && written != rows) {
				throw new IllegalStateException("counted %d rows and wrote %d".formatted(rows, written));
			}
		}
		catch (IOException | RuntimeException ex) {
			if (!this.response.isCommitted()) {
				// What answers in place of this knows nothing of these.
				this.response.setHeader(ROW_COUNT, null);
				this.response.setHeader(HttpHeaders.LINK, null);
				this.response.setHeader(HttpHeaders.CONTENT_DISPOSITION, null);
			}
			throw ex;
		}
	}

	private void head(Format format, @Nullable Long rows, @Nullable String next) {
		this.response
			.setContentType((format == Format.CSV) ? format.type() + ";charset=UTF-8" : format.type().toString());
		if (rows != null) {
			this.response.setHeader(ROW_COUNT, rows.toString());
		}
		if (next != null) {
			this.response.setHeader(HttpHeaders.LINK, link(next));
		}
		if (this.sheet.download() != null) {
			this.response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"%s.%s\""
				.formatted(this.columns.collection().replace('/', '-'), format.suffix()));
		}
	}

	private long write(ItemWriter<V> writer, Part<V> first, Listed.Parts<V> parts) throws IOException {
		writer.begin();
		long written = 0;
		Part<V> part = first;
		while (true) {
			for (V item : part.items()) {
				writer.item(item);
			}
			written += part.items().size();
			if (!this.walk.whole() || part.last() == null) {
				break;
			}
			part = parts.after(part.last(), PART);
		}
		writer.end();
		return written;
	}

	private ItemWriter<V> writer(Listed<V> list, Format format) throws IOException {
		OutputStream out = this.response.getOutputStream();
		return switch (format) {
			case CSV -> new CsvItems<>(out, this.columns.of(this.fields), this.sheet.excel() != null);
			case NDJSON -> new NdjsonItems<>(out, this.json, this.fields);
			case GEOJSON -> {
				if (this.places == null) {
					throw new IllegalStateException(this.columns.collection() + " are not on a map");
				}
				yield new GeoJsonItems<>(out, this.json, this.fields, this.places, list.view());
			}
			case JSON_LD -> {
				if (this.nodes == null) {
					throw new IllegalStateException(this.columns.collection() + " are not linked data");
				}
				yield new JsonLdItems<>(out, this.json, this.nodes);
			}
			case JSON, ATOM, FEED_JSON -> throw new IllegalStateException(format + " is not streamed");
		};
	}

	private @Nullable String next(Listed<V> list, Part<V> part) {
		String cursor = this.walk.next(list.edition(), part.last());
		return (cursor != null) ? RequestQuery.next(this.request, cursor) : null;
	}

	static String link(String next) {
		return "<" + next + ">; rel=\"next\"";
	}

}
