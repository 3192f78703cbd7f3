package org.sourcebook.dashboard;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.sourcebook.testing.Api;
import org.sourcebook.testing.ApiOnBoth;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Pages, embeds and pictures, held against HTML and SVG.
 */
class ValidityTests {

	private final Api real = ApiOnBoth.real().each().get(0);

	private final Api unruly = ApiOnBoth.unruly().each().get(0);

	private static void ask(Map<String, byte[]> documents, Api api, List<String> paths) {
		paths.forEach((path) -> documents.put(api.port() + path, api.send("GET", path).body()));
	}

	@Test
	void pagesAndEmbedsAreValidHtml() {
		Map<String, byte[]> documents = new LinkedHashMap<>();
		ask(documents, this.unruly, List.of("/", "/claims", "/claims/2024-10-24-daily-c01", "/storylines/story",
				"/embed/estimates?metric=troops", "/embed/claims", "/embed/map"));
		ask(documents, this.real, BrowserTests.PAGES);
		ask(documents, this.real, ForeignPageTests.EMBEDS);
		ask(documents, this.real, List.of("/embed/estimates?metric=killed&edition=1&theme=dark"));
		assertThat(Checker.html(documents)).isEmpty();
	}

	@Test
	void picturesAreValidSvg() {
		Map<String, byte[]> documents = new LinkedHashMap<>();
		ask(documents, this.real,
				List.of("/embed/estimates.svg?metric=killed", "/embed/timeline.svg", "/embed/map.svg"));
		ask(documents, this.unruly, List.of("/embed/estimates.svg?metric=troops&theme=dark", "/embed/map.svg?q=town"));
		assertThat(Checker.svg(documents)).isEmpty();
	}

	@Test
	void whatIsWrongIsFound() {
		String html = "<!DOCTYPE html><html lang=en><title>Wrong</title><p><div align=left></p><img src=x>";
		assertThat(Checker.html(Map.of("html", html.getBytes(StandardCharsets.UTF_8)))).hasSizeGreaterThanOrEqualTo(3);
		String svg = "<svg xmlns=\"http://www.w3.org/2000/svg\"><rect widht=\"3\"/></svg>";
		assertThat(Checker.svg(Map.of("svg", svg.getBytes(StandardCharsets.UTF_8)))).hasSize(1);
	}

}
