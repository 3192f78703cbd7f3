package org.sourcebook.dashboard.chart;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The outlines of land that are shipped: Natural Earth, made simpler. They have no
 * borders.
 */
final class Land {

	private static final List<double[]> RINGS = read();

	private Land() {
	}

	/** The outlines, each with longitude and latitude by turns. */
	static List<double[]> rings() {
		return RINGS;
	}

	private static List<double[]> read() {
		try (InputStream file = Objects.requireNonNull(Land.class.getResourceAsStream("/maps/land.geojson"))) {
			List<double[]> rings = new ArrayList<>();
			for (JsonNode polygon : JsonMapper.shared().readTree(file).get("coordinates")) {
				polygon.forEach((ring) -> rings.add(ring(ring)));
			}
			return List.copyOf(rings);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static double[] ring(JsonNode ring) {
		double[] points = new double[2 * ring.size()];
		for (int i = 0; i < ring.size(); i++) {
			points[2 * i] = ring.get(i).get(0).doubleValue();
			points[2 * i + 1] = ring.get(i).get(1).doubleValue();
		}
		return points;
	}

}
