package org.sourcebook.dashboard;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sourcebook.testing.ApiOnBoth;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Embeds in the pages of another site, in a real browser: in a plain frame and in
 * sandboxes, under a strict policy, without scripts, and on a narrow screen.
 */
class ForeignPageTests {

	static final List<String> EMBEDS = List.of("/embed/estimates?metric=troops-sent", "/embed/figure?metric=killed",
			"/embed/claims?kind=denial", "/embed/timeline?storyline=kursk-deployment", "/embed/map?source=ukraine");

	/** What a reader could not read, if anything. */
	private static final String CUT = """
			() => {
			  const found = [];
			  const root = document.documentElement;
			  if (root.scrollWidth > root.clientWidth) found.push("moves sideways");
			  if (getComputedStyle(root).overflowY === "hidden") found.push("cut below");
			  if (!document.querySelector("h1").checkVisibility()) found.push("no heading");
			  const charts = [...document.querySelectorAll("svg.chart")];
			  if (charts.length && charts.filter((each) => each.checkVisibility()).length !== 1) found.push("no chart");
			  for (const each of document.querySelectorAll("h1, p, li, summary, caption, a, svg text")) {
			    const box = each.getBoundingClientRect();
			    if (box.width && !each.closest(".scroll") && (box.left < -0.5 || box.right > root.clientWidth + 0.5)) {
			      found.push(each.textContent);
			    }
			  }
			  return found;
			}
			""";

	/** What of that which was to be seen has moved, but for what a new width moves. */
	static final String MOVED = """
			() => {
			  const seen = performance.getEntriesByName("first-contentful-paint")[0].startTime;
			  const observer = new PerformanceObserver(() => {});
			  observer.observe({ type: "layout-shift", buffered: true });
			  return observer.takeRecords()
			    .filter((each) => !each.hadRecentInput && each.startTime > seen)
			    .flatMap((each) => each.sources.map((one) => one.node && one.node.textContent));
			}
			""";

	private static Browsers browsers;

	private static ForeignSite site;

	@BeforeAll
	static void start() {
		browsers = Browsers.start(ApiOnBoth.real().each().get(0).port());
		site = new ForeignSite();
	}

	@AfterAll
	static void stop() {
		if (browsers != null) {
			browsers.close();
			site.close();
		}
	}

	private static String embed(String path) {
		return browsers.base() + path;
	}

	/** The frames of a page, each with its content. */
	private static List<Frame> frames(Page page) {
		List<Frame> frames = page.mainFrame().childFrames();
		frames.forEach((frame) -> frame.locator("footer").waitFor());
		return frames;
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			value = { "plain | `` | `` | true", "no rights | sandbox=\"\" | `` | true",
					"scripts alone | sandbox=\"allow-scripts\" | `` | true",
					"a strict policy | `` | default-src 'none'; frame-src %s | true", "no scripts | `` | `` | false" })
	void everyEmbedIsReadInAForeignPage(String name, String attributes, String policy, boolean scripts) {
		Page page = browsers.open(640, ColorScheme.LIGHT, scripts);
		List<String> complaints = new ArrayList<>();
		page.onPageError(complaints::add);
		page.onConsoleMessage((message) -> {
			// A browser says so of every script that a sandbox keeps from running.
			if (message.type().equals("error") && !message.text().startsWith("Blocked script execution")) {
				complaints.add(message.text());
			}
		});
		String body = EMBEDS.stream()
			.map((path) -> ForeignSite.frame(embed(path), 600, attributes))
			.collect(Collectors.joining());
		page.navigate(site.page(policy.formatted(browsers.base()), body));
		for (int width : new int[] { 640, 320 }) {
			page.setViewportSize(width, 900);
			for (Frame frame : frames(page)) {
				assertThat((List<?>) frame.evaluate(CUT)).as("%s, %d: %s", name, width, frame.url()).isEmpty();
			}
		}
		Frame chart = frames(page).get(0);
		chart.locator("summary").click();
		assertThat(chart.locator("td a").getByText("nearly 12,000").first().isVisible()).isTrue();
		assertThat((List<?>) chart.evaluate(CUT)).isEmpty();
		assertThat(frames(page).get(1).locator(".sentence").innerText()).contains("South Korea (government): ");
		assertThat(complaints).isEmpty();
		assertThat(page.context().cookies()).isEmpty();
		page.context().close();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "sandbox=\"allow-scripts\"" })
	void theFrameIsAsHighAsItsContentInEveryDialect(String sandbox) {
		Page page = browsers.open(640, ColorScheme.LIGHT, true);
		page.setViewportSize(640, 4000);
		page.navigate(site.page("",
				ForeignSite.LISTENING + framed("own", EMBEDS.get(0), sandbox)
						+ framed("datawrapper", EMBEDS.get(1), sandbox) + framed("amp", EMBEDS.get(2), sandbox)
						+ framed("pym", EMBEDS.get(3) + "&initialWidth=640&childId=chart&parentTitle=&parentUrl=x",
								sandbox)
						+ framed("pym", EMBEDS.get(4), "name=\"chart\" " + sandbox)
						+ framed("wordpress", EMBEDS.get(0) + "#?secret=s3cret", sandbox)));
		page.waitForFunction("[...document.querySelectorAll('iframe')].every((frame) => frame.style.height)");
		for (Frame frame : frames(page)) {
			frame.waitForFunction("performance.getEntriesByName('first-contentful-paint').length");
			frame.waitForFunction("innerHeight >= document.querySelector('main').getBoundingClientRect().bottom");
			Number beyond = (Number) frame
				.evaluate("innerHeight - Math.ceil(document.querySelector('main').getBoundingClientRect().bottom)");
			assertThat(beyond.doubleValue()).as(frame.url()).isZero();
			assertThat((List<?>) frame.evaluate(MOVED)).as(frame.url()).isEmpty();
		}
		Frame chart = frames(page).get(0);
		Object before = chart.evaluate("innerHeight");
		chart.locator("summary").click();
		chart.waitForFunction("(before) => innerHeight > before", before);
		chart.waitForFunction("innerHeight >= document.querySelector('main').getBoundingClientRect().bottom");
		page.context().close();
	}

	private static String framed(String dialect, String path, String attributes) {
		return ForeignSite.frame(embed(path), 100, "data-dialect=\"" + dialect + "\" " + attributes);
	}

	/** A browser lets a sandbox open a page only if whoever made it allows that. */
	@ParameterizedTest
	@CsvSource({ "'',true", "'sandbox=\"allow-popups\"',true", "'sandbox=\"allow-scripts allow-popups\"',true",
			"'',false" })
	void aMarkLeadsToItsClaimInAWindowOfItsOwn(String attributes, boolean scripts) {
		Page page = browsers.open(640, ColorScheme.LIGHT, scripts);
		page.navigate(site.page("", ForeignSite.frame(embed(EMBEDS.get(0) + "&edition=1"), 720, attributes)));
		Locator mark = frames(page).get(0).locator(".chart-medium .links a").last();
		String claim = mark.getAttribute("href");
		Page opened = page.waitForPopup(mark::click);
		opened.waitForURL("**" + claim);
		assertThat(claim).matches("/claims/[a-z0-9-]+\\?edition=1");
		assertThat(opened.locator("h1").innerText()).isNotBlank();
		assertThat(opened.evaluate("opener === null")).isEqualTo(true);
		assertThat(page.url()).startsWith("http://127.0.0.1:");
		page.context().close();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "allow-scripts" })
	void whereASandboxForbidsItTheEmbedStaysAsItIs(String sandbox) {
		Page page = browsers.open(640, ColorScheme.LIGHT, true);
		page.navigate(site.page("", ForeignSite.frame(embed(EMBEDS.get(0)), 720, "sandbox=\"%s\"".formatted(sandbox))));
		Frame frame = frames(page).get(0);
		page.waitForConsoleMessage(
				new Page.WaitForConsoleMessageOptions()
					.setPredicate((message) -> message.text().contains("allow-popups")),
				frame.locator(".chart-medium .links a").last()::click);
		assertThat(frame.url()).isEqualTo(embed(EMBEDS.get(0)));
		assertThat(page.context().pages()).hasSize(1);
		page.context().close();
	}

	/**
	 * Its sandbox allows no windows, but the page goes where a frame with its secret asks
	 * it to.
	 */
	@Test
	void aMarkLeadsToItsClaimInWordPress() {
		Page page = browsers.open(640, ColorScheme.LIGHT, true);
		page.navigate(site.page("", ForeignSite.LISTENING
				+ framed("wordpress", EMBEDS.get(0) + "#?secret=s3cret", "sandbox=\"allow-scripts\"")));
		Locator mark = frames(page).get(0).locator(".chart-medium .links a").last();
		String claim = mark.getAttribute("href");
		mark.click();
		page.waitForURL(embed(claim));
		page.context().close();
	}

	@Test
	void whatIsNoEmbedCannotBeFramed() {
		Page page = browsers.open(640, ColorScheme.LIGHT, true);
		List<String> complaints = new ArrayList<>();
		page.onConsoleMessage((message) -> complaints.add(message.text()));
		page.navigate(site.page("", ForeignSite.frame(embed("/claims"), 600, "")
				+ ForeignSite.frame(embed("/embed/figure?metric=killed"), 600, "")));
		assertThat(complaints).anySatisfy((text) -> assertThat(text).contains("frame-ancestors 'none'"));
		assertThat(page.mainFrame().childFrames()).extracting(Frame::url)
			.doesNotContain(embed("/claims"))
			.contains(embed("/embed/figure?metric=killed"));
		page.context().close();
	}

	/**
	 * The figure of edition 1 was corrected in edition 2, its warning withdrawn; what
	 * nobody touched is told nothing of.
	 */
	@ParameterizedTest
	@ValueSource(strings = { "", "sandbox=\"allow-scripts\"" })
	void aFrozenEmbedTellsWhatWasCorrectedSince(String sandbox) {
		String base = "http://localhost:" + ApiOnBoth.madeUp().each().get(0).port();
		Page page = browsers.open(640, ColorScheme.LIGHT, true);
		page.navigate(site.page("",
				ForeignSite.frame(base + "/embed/estimates?metric=troops-sent&edition=1", 720, sandbox)
						+ ForeignSite.frame(base + "/embed/estimates?metric=troops-sent&edition=3", 720, sandbox)
						+ ForeignSite.frame(base + "/embed/claims?kind=warning&edition=1", 400, sandbox)));
		Frame first = frames(page).get(0);
		first.locator(".frozen.changed").waitFor();
		assertThat(first.locator(".frozen").innerText()).matches(
				"As of edition 1, [^.]+\\. Since then, \\d+ records? shown here (was|were) corrected.*\\. See it as it is now");
		first.waitForFunction("performance.getEntriesByName('first-contentful-paint').length");
		assertThat((List<?>) first.evaluate(MOVED)).isEmpty();
		Frame newest = frames(page).get(1);
		assertThat(newest.locator(".frozen").innerText()).endsWith("What has changed since?");
		Frame withdrawn = frames(page).get(2);
		withdrawn.locator(".frozen.changed").waitFor();
		assertThat(withdrawn.locator(".frozen").innerText())
			.contains(". Since then, 1 record shown here was withdrawn. See it as it is now");
		first.locator(".frozen a").click();
		first.waitForURL(base + "/embed/estimates?metric=troops-sent");
		page.context().close();
	}

}
