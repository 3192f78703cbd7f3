package org.sourcebook.dashboard;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sourcebook.testing.ApiOnBoth;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Pages in a real browser: with scripts and without, wide and narrow, light and dark.
 */
class BrowserTests {

	/** One page of each kind. */
	static final List<String> PAGES = List.of("/", "/about", "/claims?size=9", "/claims?q=kursk&kind=denial",
			"/claims/2024-10-26-kyiv-independent-c12", "/reports?size=9", "/reports/2024-10-26-kyiv-independent",
			"/sources?size=9", "/sources/ukraine", "/locations?size=9", "/locations/kursk-oblast", "/storylines",
			"/storylines/troops-in-russia", "/disagreements?size=9", "/relations?kind=updates&size=9", "/corrections",
			"/corrections?record=kursk-oblast&kind=our-error", "/estimates?metric=troops-sent&size=9",
			"/claims?sorce=ukraine", "/claims/2024-10-26-kyiv-independent-c12?edition=1", "/embeds",
			"/embeds/estimates?metric=killed", "/embeds/figure?metric=kiled&theme=dark");

	static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

	/** Those that colours and width make a difference to. */
	static final List<String> RULES_OF_LOOKS = List.of("color-contrast", "link-in-text-block", "target-size",
			"scrollable-region-focusable");

	/** Numbers what the keyboard should come to, and says how much that is. */
	private static final String STOPS = """
			() => {
			  const all = document.querySelectorAll("a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex='0']");
			  const stops = [...all].filter((each) => !each.disabled && each.checkVisibility());
			  stops.forEach((each, index) => each.dataset.stop = index);
			  return stops.length;
			}
			""";

	/** What the keyboard is at; "elsewhere" where that is not one of those. */
	private static final String STOP = """
			() => {
			  const here = document.activeElement;
			  if (here === document.body) return null;
			  if (!here.dataset.stop) return "elsewhere";
			  const style = getComputedStyle(here);
			  const box = here.getBoundingClientRect();
			  const seen = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2 && box.width > 0 && box.height > 0
			    && box.bottom > 0 && box.top < innerHeight;
			  return here.dataset.stop + (seen ? "" : " is not seen: " + here.outerHTML);
			}
			""";

	/** Whether the page is seen and has been told how high its frames are. */
	private static final String SETTLED = """
			() => performance.getEntriesByName("first-contentful-paint").length > 0
			  && [...document.querySelectorAll("iframe.shown")].every((each) => each.style.height !== "")
			""";

	private static Browsers browsers;

	@BeforeAll
	static void start() {
		browsers = Browsers.start(ApiOnBoth.real().each().get(0).port());
	}

	@AfterAll
	static void stop() {
		if (browsers != null) {
			browsers.close();
		}
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void claimsAreFilteredPagedAndFollowed(boolean scripts) {
		Page page = browsers.open(1200, ColorScheme.LIGHT, scripts);
		page.navigate("/claims");
		page.locator(".filter > summary").click();
		page.getByLabel("Kind").selectOption("denial");
		page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Show")).click();
		page.waitForURL("**/claims?kind=denial");
		assertThat(page.locator("#results").textContent()).isEqualTo("8 claims");
		page.locator(".chips a").first().click();
		page.waitForURL("**/claims");
		String first = page.locator(".said a").first().textContent();
		page.getByText("Next page").click();
		page.waitForURL("**/claims?cursor=*");
		assertThat(page.locator(".said a").first().textContent()).isNotEqualTo(first);
		page.getByText("First page").click();
		page.waitForURL("**/claims");
		page.locator(".said a").first().click();
		page.waitForURL("**/claims/*");
		assertThat(page.locator("h1").textContent()).isEqualTo(first);
		page.context().close();
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void wordsAreSearchedAndMarked(boolean scripts) {
		Page page = browsers.open(1200, ColorScheme.LIGHT, scripts);
		page.navigate("/storylines");
		page.getByLabel("Search claims").fill("regiment");
		page.getByLabel("Search claims").press("Enter");
		page.waitForURL("**/claims?q=regiment");
		assertThat(page.locator("mark").first().textContent()).isEqualToIgnoringCase("regiment");
		page.context().close();
	}

	@Test
	void theSnippetOfAnEmbedIsCopied() {
		Page page = browsers.open(1200, ColorScheme.LIGHT, true);
		page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
		page.navigate("/sources/ukraine");
		page.locator(".offers a").first().click();
		page.waitForURL("**/embeds/claims?source=ukraine");
		page.getByLabel("Colours").selectOption("dark");
		page.getByText("Make the snippet").click();
		page.waitForURL("**/embeds/claims?source=ukraine&theme=dark");
		page.getByText("Copy", new Page.GetByTextOptions().setExact(true)).click();
		page.getByText("Copied.").waitFor();
		assertThat(page.evaluate("navigator.clipboard.readText()")).asString()
			.contains("<iframe src=\"" + browsers.base() + "/embed/claims?source=ukraine&amp;theme=dark\"");
		page.context().close();
	}

	@Test
	void theKeyboardAloneReachesTheContent() {
		Page page = browsers.open(1200, ColorScheme.LIGHT, true);
		page.navigate("/claims");
		page.keyboard().press("Tab");
		assertThat(page.evaluate("document.activeElement.textContent")).isEqualTo("Skip to the content");
		page.keyboard().press("Enter");
		page.keyboard().press("Tab");
		assertThat(page.evaluate("document.activeElement.tagName")).isEqualTo("SUMMARY");
		page.context().close();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/claims?q=kursk&size=3", "/claims/2024-10-26-kyiv-independent-c12", "/sources/ukraine",
			"/locations?size=5", "/storylines/sappers-and-builders", "/estimates?metric=troops-sent&size=3",
			"/relations?size=3", "/embeds/estimates?metric=killed", "/claims?sorce=ukraine" })
	void theKeyboardAloneReachesEverything(String path) {
		Page page = browsers.open(1200, ColorScheme.LIGHT, true);
		page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
		assertThat(page.navigate(path).status()).isIn(200, 400);
		// What a frame holds is looked at where it is shown by itself.
		page.evaluate("document.querySelectorAll('iframe').forEach((each) => each.remove())");
		page.evaluate("document.querySelectorAll('details').forEach((each) => each.open = true)");
		int stops = (Integer) page.evaluate(STOPS);
		List<String> visited = new ArrayList<>();
		page.keyboard().press("Tab");
		for (Object stop = page.evaluate(STOP); stop != null && visited.size() <= stops; stop = page.evaluate(STOP)) {
			visited.add((String) stop);
			page.keyboard().press("Tab");
		}
		assertThat(visited).isEqualTo(IntStream.range(0, stops).mapToObj(String::valueOf).toList());
		page.context().close();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/embed/estimates?metric=casualties", "/embed/estimates?metric=troops-sent",
			"/embed/estimates?metric=troops-in-kursk", "/embed/figure?metric=troops-sent",
			"/embed/figure?metric=killed", "/embed/map?storyline=troops-in-russia",
			"/embed/timeline?storyline=troops-in-russia" })
	void aFrameIsHighEnoughForWhatItShows(String embed) {
		Page page = browsers.open(640, ColorScheme.LIGHT, true);
		for (String src : List.of(embed, embed + "&edition=1")) {
			page.navigate(src);
			for (int width : new int[] { 320, 640 }) {
				String url = URLEncoder.encode(browsers.base() + src, StandardCharsets.UTF_8);
				int height = ApiOnBoth.real()
					.each()
					.get(0)
					.get("/oembed?maxwidth=" + width + "&url=" + url)
					.json()
					.get("height")
					.asInt();
				page.setViewportSize(width, height);
				assertThat((Number) page.evaluate("document.body.getBoundingClientRect().height"))
					.satisfies((needed) -> assertThat(needed.doubleValue()).as("%s at %d", src, width)
						.isBetween(height / 2.5, height + 0.0));
			}
		}
		page.context().close();
	}

	/** Without scripts nothing tells how high a frame is. */
	@ParameterizedTest
	@ValueSource(ints = { 320, 390, 768, 1200 })
	void theFramesOfAPageAreHighEnoughWithoutScripts(int width) {
		Page page = browsers.open(width, ColorScheme.LIGHT, false);
		page.navigate("/storylines/troops-in-russia");
		List<Frame> frames = page.mainFrame().childFrames();
		assertThat(frames).hasSize(3).allSatisfy((frame) -> {
			frame.waitForLoadState();
			double room = frame.frameElement().boundingBox().height;
			assertThat(((Number) frame.evaluate("document.body.getBoundingClientRect().height")).doubleValue())
				.as("%s at %d", frame.url(), width)
				.isBetween(room * 0.5, room);
		});
		page.context().close();
	}

	@Test
	void aPageIsDarkWhereThatIsWanted() {
		Page light = browsers.open(1200, ColorScheme.LIGHT, true);
		Page dark = browsers.open(1200, ColorScheme.DARK, true);
		String ground = "getComputedStyle(document.documentElement).backgroundColor";
		light.navigate("/");
		dark.navigate("/");
		assertThat(light.evaluate(ground)).isEqualTo("rgb(251, 250, 247)");
		assertThat(dark.evaluate(ground)).isEqualTo("rgb(21, 23, 26)");
		light.context().close();
		dark.context().close();
	}

	@Test
	void nothingIsAskedOfOthersAndNothingIsRefused() {
		Page page = browsers.open(1200, ColorScheme.LIGHT, true);
		List<String> asked = new ArrayList<>();
		List<String> complaints = new ArrayList<>();
		page.onRequest((request) -> asked.add(request.url()));
		page.onPageError(complaints::add);
		page.onConsoleMessage((message) -> {
			if (message.type().equals("error") && !message.text().contains("400")) {
				complaints.add(message.text());
			}
		});
		PAGES.forEach(page::navigate);
		page.getByLabel("Search claims").pressSequentially("kur");
		page.waitForTimeout(600);
		assertThat(asked).isNotEmpty().allSatisfy((url) -> assertThat(url).startsWithIgnoringCase(browsers.base()));
		assertThat(asked).anySatisfy((url) -> assertThat(url).contains("/api/v1/suggest"));
		assertThat(complaints).isEmpty();
		assertThat(page.context().cookies()).isEmpty();
		page.context().close();
	}

	@ParameterizedTest
	@ValueSource(ints = { 390, 1200 })
	void nothingMovesWhileAPageLoads(int width) {
		Page page = browsers.open(width, ColorScheme.LIGHT, true);
		for (String path : List.of("/", "/storylines/kursk-deployment", "/claims/2024-10-26-kyiv-independent-c12",
				"/embeds/estimates?metric=killed")) {
			page.navigate(path);
			for (int i = 0; i < 500 && !(Boolean) page.evaluate(SETTLED); i++) {
				page.waitForTimeout(20);
			}
			assertThat((List<?>) page.evaluate(ForeignPageTests.MOVED)).as("%s at %d", path, width).isEmpty();
		}
		page.context().close();
	}

	/** Every page is opened once, and looked at as a phone and a desktop show it. */
	@Test
	void nothingKeepsPeopleFromReadingAPage() {
		Page page = browsers.open(320, ColorScheme.LIGHT, true);
		for (String path : PAGES) {
			page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
			page.setViewportSize(320, 900);
			page.navigate(path);
			assertThat(isWithin(page, 320)).as(path).isTrue();
			page.setViewportSize(390, 900);
			assertThat(isWithin(page, 390)).as(path).isTrue();
			page.evaluate("document.querySelectorAll('details').forEach((each) => each.open = true)");
			assertThat(found(new AxeBuilder(page).withTags(RULES))).as(path).isEmpty();
			page.setViewportSize(1200, 900);
			page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
			assertThat(found(new AxeBuilder(page).withRules(RULES_OF_LOOKS))).as("%s, wide and dark", path).isEmpty();
		}
		page.context().close();
	}

	private static boolean isWithin(Page page, int width) {
		return (Integer) page.evaluate("document.scrollingElement.scrollWidth") <= width;
	}

	static List<String> found(AxeBuilder axe) {
		return axe.setLegacyMode(true)
			.analyze()
			.getViolations()
			.stream()
			.flatMap((rule) -> rule.getNodes().stream().map((node) -> rule.getId() + " " + node.getHtml()))
			.toList();
	}

}
