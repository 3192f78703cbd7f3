package org.sourcebook.format;

import java.io.IOException;
import java.io.OutputStream;

import org.sourcebook.web.Fields;
import tools.jackson.databind.ObjectWriter;

/**
 * Writes each item on a line of its own, as the JSON it has in a page.
 *
 * @param <V> what the items are
 */
final class NdjsonItems<V> implements ItemWriter<V> {

	private final OutputStream out;

	private final ObjectWriter json;

	private final Fields fields;

	NdjsonItems(OutputStream out, ObjectWriter json, Fields fields) {
		this.out = out;
		this.json = json;
		this.fields = fields;
	}

	@Override
	public void begin() {
		// Nothing comes before the first line.
	}

	@Override
	public void item(V view) throws IOException {
		this.out.write(this.json.writeValueAsBytes(this.fields.apply(view)));
		this.out.write('\n');
	}

	@Override
	public void end() {
		// Nothing comes after the last line.
	}

}
