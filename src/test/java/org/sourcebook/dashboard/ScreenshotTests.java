package org.sourcebook.dashboard;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sourcebook.testing.ApiOnBoth;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Makes pictures of every kind of page and embed, for people to look at:
 * {@code ./mvnw test -Pscreenshots} puts them into {@code target/screenshots}.
 */
@Tag("screenshots")
class ScreenshotTests {

	private static final Path FOLDER = Path.of("target", "screenshots");

	private static final Map<String, String> PAGES = pages();

	@Test
	void ofEveryKindOfPageAndEmbed() {
		try (Browsers browsers = Browsers.start(ApiOnBoth.real().each().get(0).port())) {
			for (ColorScheme scheme : new ColorScheme[] { ColorScheme.LIGHT, ColorScheme.DARK }) {
				for (int width : new int[] { 320, 390, 1200 }) {
					Page page = browsers.open(width, scheme, true);
					PAGES.forEach((name, path) -> take(page, path,
							"%s-%d-%s.png".formatted(name, width, scheme.name().toLowerCase(Locale.ROOT))));
					page.context().close();
				}
			}
			Page page = browsers.open(800, ColorScheme.DARK, true);
			page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
			PAGES.forEach((name, path) -> take(page, path, name + "-print.png"));
		}
		assertThat(FOLDER.toFile().list()).hasSizeGreaterThanOrEqualTo(PAGES.size() * 7);
	}

	/** Those that stand in the README and the docs lie in {@code docs/images}. */
	@Test
	void ofWhatTheDocsShow() {
		try (Browsers browsers = Browsers.start(ApiOnBoth.real().each().get(0).port())) {
			Page page = browsers.open(1000, ColorScheme.LIGHT, true);
			show(page, "/storylines/casualties-prisoners", "storyline.png", 900);
			show(page, "/claims/2024-10-28-orissa-post-c01", "claim.png", 1000);
			show(page, "/embed/estimates?metric=troops-in-kursk", "chart.png", 700);
			show(page, "/embed/map?kind=training-ground&kind=base", "map.png", 620);
			page.context().close();
		}
	}

	private static void show(Page page, String path, String file, int height) {
		page.setViewportSize(1000, height);
		page.navigate(path);
		page.screenshot(new Page.ScreenshotOptions().setPath(FOLDER.resolve("docs").resolve(file)));
	}

	private static void take(Page page, String path, String file) {
		Response response = Objects.requireNonNull(page.navigate(path));
		assertThat(response.status()).as(path)
			.isEqualTo(file.startsWith("problem") ? 400 : file.startsWith("missing") ? 404 : 200);
		page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(FOLDER.resolve(file)));
	}

	private static Map<String, String> pages() {
		Map<String, String> pages = new LinkedHashMap<>();
		pages.put("home", "/");
		pages.put("about", "/about");
		pages.put("claims", "/claims?size=10");
		pages.put("claims-found", "/claims?q=kursk&kind=denial");
		pages.put("claim", "/claims/2024-10-26-kyiv-independent-c12");
		pages.put("claim-chain", "/claims/2024-10-26-kyiv-independent-c07");
		pages.put("report", "/reports/2024-10-26-kyiv-independent");
		pages.put("source", "/sources/ukraine");
		pages.put("place", "/locations/kursk-oblast");
		pages.put("storyline", "/storylines/troops-in-russia");
		pages.put("numbers", "/estimates?metric=troops-sent&size=10");
		pages.put("corrections", "/corrections");
		pages.put("disagreements", "/disagreements?size=10");
		pages.put("relations", "/relations?size=10");
		pages.put("embed", "/embeds/estimates?metric=troops-sent&storyline=kursk-deployment");
		pages.put("claims-none", "/claims?q=nobodysaidthis");
		for (String list : List.of("storylines", "reports", "sources", "locations")) {
			pages.put(list, "/" + list + (list.equals("storylines") ? "" : "?size=10"));
		}
		pages.put("embeds", "/embeds");
		for (String kind : List.of("figure", "claims", "timeline", "map")) {
			pages.put("embeds-" + kind, "/embeds/" + kind + (kind.equals("figure") ? "?metric=killed" : ""));
		}
		pages.put("problem", "/claims?sorce=ukraine");
		pages.put("missing", "/claims/2024-10-26-nobody-c01");
		pages.put("embed-estimates", "/embed/estimates?metric=troops-sent&storyline=kursk-deployment");
		pages.put("embed-losses", "/embed/estimates?metric=casualties");
		pages.put("embed-claims", "/embed/claims?kind=denial");
		pages.put("embed-timeline", "/embed/timeline?storyline=kursk-deployment");
		pages.put("embed-map", "/embed/map?storyline=kursk-deployment");
		pages.put("embed-figure", "/embed/figure?metric=troops-sent&on=2024-10-28");
		pages.put("embed-frozen", "/embed/figure?metric=killed&edition=1");
		return pages;
	}

}
