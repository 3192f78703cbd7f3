package org.sourcebook.format;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sourcebook.kernel.Precision;
import org.sourcebook.kernel.Word;
import tools.jackson.databind.JsonNode;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A map of the locations shows no more than is known.
 */
@FormatTest
class GeoJsonTests {

	@LocalServerPort
	private int port;

	private Http http;

	@BeforeEach
	void connect() {
		this.http = new Http(this.port);
	}

	@Test
	void itIsAFeatureCollectionOfAllLocations() {
		Http.Answer answer = this.http.get("/api/v1/locations.geojson");
		assertThat(answer.header("Content-Type")).isEqualTo("application/geo+json");
		JsonNode collection = answer.json();
		assertThat(collection.propertyNames()).containsExactly("type", "features", "view");
		assertThat(collection.get("type").stringValue()).isEqualTo("FeatureCollection");
		JsonNode page = this.http.get("/api/v1/locations?size=1000").json();
		assertThat(collection.get("view")).isEqualTo(page.get("view"));
		List<JsonNode> properties = new ArrayList<>();
		for (JsonNode feature : collection.get("features")) {
			assertThat(feature.propertyNames()).containsExactly("type", "id", "geometry", "properties");
			assertThat(feature.get("type").stringValue()).isEqualTo("Feature");
			assertThat(feature.get("id")).isEqualTo(feature.at("/properties/id"));
			properties.add(feature.get("properties"));
		}
		assertThat(properties).isEqualTo(List.copyOf(page.get("items").values()));
	}

	@Test
	void aPointIsNoMoreExactThanItsPrecision() {
		int without = 0;
		for (JsonNode feature : this.http.get("/api/v1/locations.geojson").json().get("features")) {
			if (feature.get("geometry").isNull()) {
				assertThat(feature.at("/properties/radiusMetres").isNull()).isTrue();
				without++;
				continue;
			}
			Precision precision = Word.parse(Precision.class, feature.at("/properties/precision").stringValue());
			BigDecimal lon = feature.at("/geometry/coordinates/0").decimalValue();
			BigDecimal lat = feature.at("/geometry/coordinates/1").decimalValue();
			assertThat(feature.at("/geometry/type").stringValue()).isEqualTo("Point");
			assertThat(List.of(lon.scale(), lat.scale())).allMatch((scale) -> scale <= precision.decimals());
			assertThat(feature.at("/properties/point/lon").decimalValue()).isEqualTo(lon);
			assertThat(feature.at("/properties/radiusMetres").intValue()).isEqualTo(precision.radiusMetres());
		}
		assertThat(without).isPositive();
	}

	@Test
	void longitudeComesFirst() {
		JsonNode features = this.http.get("/api/v1/locations.geojson?kind=city&country=UA").json().get("features");
		assertThat(features).isNotEmpty()
			.allSatisfy(
					(feature) -> assertThat(feature.at("/geometry/coordinates/0").doubleValue()).isBetween(22.0, 41.0));
	}

	@Test
	void fieldsChooseProperties() {
		JsonNode feature = this.http.get("/api/v1/locations.geojson?fields=name&size=1").json().at("/features/0");
		assertThat(feature.get("properties").propertyNames()).containsExactly("name");
		assertThat(feature.get("geometry").isNull()).isFalse();
	}

}
