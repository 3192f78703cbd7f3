package org.sourcebook.format;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.sourcebook.web.Fields;
import org.sourcebook.web.Format;
import org.sourcebook.web.Listed;
import org.sourcebook.web.Page;
import org.sourcebook.web.Walk;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.SerializationFeature;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * Answers a request with a list: with a page of JSON, which is left to Spring MVC, with a
 * feed, or with a stream of items.
 *
 * @param <V> what the items are
 */
public final class ListAnswer<V extends Record> implements Function<Listed<V>, Optional<ResponseEntity<Page<Object>>>> {

	private final Reply reply;

	private final Walk walk;

	private final Fields fields;

	private final Sheet sheet;

	private final Columns<V> columns;

	private @Nullable Function<V, Place> places;

	private @Nullable Function<V, ? extends Record> nodes;

	ListAnswer(Reply reply, Walk walk, Fields fields, Sheet sheet, Columns<V> columns) {
		this.reply = reply;
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
		Taker taker = Taker.of(this.reply.request());
		if (taker != null) {
			taker.take(list, this.columns);
			return Optional.empty();
		}
		Format format = Format.of(this.reply.request());
		if (format == Format.JSON) {
			return Optional.of(page(list));
		}
		try {
			if (format.isFeed()) {
				FeedAnswer.of(this.reply, this.walk, this.columns.collection(), list)
					.send(this.reply.response(), format);
			}
			else {
				new ItemStream(this.reply, this.walk, this.sheet, this.columns.collection()).send(list, format,
						writer(list, format));
			}
			return Optional.empty();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private ResponseEntity<Page<Object>> page(Listed<V> list) {
		Page<Object> page = Page.of(list, this.walk, this.reply.request()).map(this.fields::apply);
		ResponseEntity.BodyBuilder answer = ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON);
		if (page.page().next() != null) {
			answer.header(HttpHeaders.LINK, link(page.page().next()));
		}
		return answer.body(page);
	}

	private ItemWriter<V> writer(Listed<V> list, Format format) throws IOException {
		ObjectWriter json = this.reply.json().writer().without(SerializationFeature.INDENT_OUTPUT);
		OutputStream out = this.reply.response().getOutputStream();
		return switch (format) {
			case CSV -> new CsvItems<>(out, this.columns.of(this.fields), this.sheet.excel() != null);
			case NDJSON -> new NdjsonItems<>(out, json, this.fields);
			case GEOJSON -> {
				if (this.places == null) {
					throw new IllegalStateException(this.columns.collection() + " are not on a map");
				}
				yield new GeoJsonItems<>(out, json, this.fields, this.places, list.view());
			}
			case JSON_LD -> {
				if (this.nodes == null) {
					throw new IllegalStateException(this.columns.collection() + " are not linked data");
				}
				yield new JsonLdItems<>(out, json, this.nodes);
			}
			case JSON, ATOM, FEED_JSON -> throw new IllegalStateException(format + " is not streamed");
		};
	}

	static String link(String next) {
		return "<" + next + ">; rel=\"next\"";
	}

}
