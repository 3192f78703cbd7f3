package org.sourcebook.format;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.sourcebook.web.Fields;
import org.sourcebook.web.ViewInfo;
import tools.jackson.databind.ObjectWriter;

/**
 * Writes a feature collection as RFC 7946 has it. The properties of a feature are the
 * members its item has in a page; what the items were seen from is the foreign member
 * {@code view}.
 *
 * @param <V> what the items are
 */
final class GeoJsonItems<V> implements ItemWriter<V> {

	private final OutputStream out;

	private final ObjectWriter json;

	private final Fields fields;

	private final Function<V, Place> places;

	private final ViewInfo view;

	private boolean first = true;

	GeoJsonItems(OutputStream out, ObjectWriter json, Fields fields, Function<V, Place> places, ViewInfo view) {
		this.out = out;
		this.json = json;
		this.fields = fields;
		this.places = places;
		this.view = view;
	}

	@Override
	public void begin() throws IOException {
		write("{\"type\":\"FeatureCollection\",\"features\":[");
	}

	@Override
	public void item(V view) throws IOException {
		if (!this.first) {
			write(",");
		}
		this.first = false;
		Place place = this.places.apply(view);
		Geometry geometry = (place.lon() != null && place.lat() != null)
				? new Geometry("Point", List.of(place.lon(), place.lat())) : null;
		this.out
			.write(this.json.writeValueAsBytes(new Feature("Feature", place.id(), geometry, this.fields.apply(view))));
	}

	@Override
	public void end() throws IOException {
		write("],\"view\":");
		this.out.write(this.json.writeValueAsBytes(this.view));
		write("}");
	}

	private void write(String text) throws IOException {
		this.out.write(text.getBytes(StandardCharsets.US_ASCII));
	}

	/** A feature, as JSON. */
	record Feature(String type, String id, @Nullable Geometry geometry, Object properties) {
	}

	/** A point, as JSON. */
	record Geometry(String type, List<BigDecimal> coordinates) {
	}

}
