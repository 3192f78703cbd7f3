package org.sourcebook.format;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;

import tools.jackson.databind.ObjectWriter;

/**
 * Writes a list as linked data: the nodes of a graph, in the order of the list.
 *
 * @param <V> what the items are
 */
final class JsonLdItems<V> implements ItemWriter<V> {

	/** Says that the words are those of schema.org. */
	static final String CONTEXT = "https://schema.org";

	private final OutputStream out;

	private final ObjectWriter json;

	private final Function<V, ? extends Record> nodes;

	private boolean first = true;

	JsonLdItems(OutputStream out, ObjectWriter json, Function<V, ? extends Record> nodes) {
		this.out = out;
		this.json = json;
		this.nodes = nodes;
	}

	@Override
	public void begin() throws IOException {
		write("{\"@context\":\"" + CONTEXT + "\",\"@graph\":[");
	}

	@Override
	public void item(V view) throws IOException {
		if (!this.first) {
			write(",");
		}
		this.first = false;
		this.out.write(this.json.writeValueAsBytes(this.nodes.apply(view)));
	}

	@Override
	public void end() throws IOException {
		write("]}");
	}

	private void write(String text) throws IOException {
		this.out.write(text.getBytes(StandardCharsets.US_ASCII));
	}

}
