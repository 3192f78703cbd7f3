package org.sourcebook.api;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.sourcebook.testing.ApiOnBoth;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An end that nobody stated is shown as none, and overlaps everything beyond.
 */
class OpenDatesTests {

	private final ApiOnBoth api = ApiOnBoth.madeUp();

	@Test
	void anOpenStartHasNoEarliestDayAndSortsFirst() {
		List<JsonNode> open = this.api.walk("/api/v1/estimates?projected=true&sort=date")
			.stream()
			.filter((row) -> row.at("/date/edtf").asString().startsWith(".."))
			.toList();
		assertThat(open).isNotEmpty().allSatisfy((row) -> assertThat(row.at("/date/earliest").isNull()).isTrue());
		JsonNode first = this.api.ok("/api/v1/estimates?projected=true&sort=date&size=1").items().get(0);
		assertThat(first.at("/date/edtf").asString()).startsWith("../");
	}

	@Test
	void anOpenStartReachesBackToTheFirstYear() {
		assertThat(this.api.ok("/api/v1/estimates?to=0001-01-01").total()).isPositive()
			.isEqualTo(this.api.ok("/api/v1/estimates?to=0900").total());
		assertThat(this.api.ok("/api/v1/claims?aboutTo=0001").items()).isNotEmpty()
			.allSatisfy((row) -> assertThat(row.at("/about/earliest").isNull()).isTrue());
	}

	@Test
	void anOpenEndReachesToTheLastYear() {
		assertThat(this.api.ok("/api/v1/estimates?from=9999-12-31").items()).isNotEmpty()
			.allSatisfy((row) -> assertThat(row.at("/date/latest").isNull()).isTrue());
		assertThat(this.api.ok("/api/v1/claims?aboutFrom=9999").items()).isNotEmpty()
			.allSatisfy((row) -> assertThat(row.at("/about/edtf").asString()).endsWith("/.."));
	}

}
