package org.sourcebook.dashboard;

import java.util.ArrayList;
import java.util.List;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.WaitForSelectorState;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sourcebook.testing.ApiOnBoth;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What can be looked at more closely in an embed where scripts run: by pointing, by
 * touching, and by the keyboard alone.
 */
class CloserLookTests {

	private static final String CHART = "/embed/estimates?metric=troops-sent";

	/** What can be come to, and whether it shows that it has been. */
	private static final String HERE = """
			() => {
			  const here = document.activeElement;
			  const part = here.querySelector("rect") || here;
			  const style = getComputedStyle(part);
			  const drawn = part instanceof SVGElement ? style.stroke !== "none" && parseFloat(style.strokeWidth) >= 2
			    : style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2;
			  return here === document.body ? null
			    : (here.getAttribute("aria-label") || here.textContent.trim()) + (drawn ? "" : " is not seen");
			}
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

	private static Page open(String path, boolean scripts) {
		Page page = browsers.open(800, ColorScheme.LIGHT, scripts);
		page.navigate(path);
		return page;
	}

	/** All the stops of the keyboard, one after the other. */
	private static List<String> tabbed(Page page) {
		List<String> stops = new ArrayList<>();
		page.keyboard().press("Tab");
		for (Object stop = page.evaluate(HERE); stop != null; stop = page.evaluate(HERE)) {
			stops.add((String) stop);
			assertThat(stops).hasSizeLessThan(200);
			page.keyboard().press("Tab");
		}
		return stops;
	}

	@Test
	void aMarkPointedAtShowsWhatTheTableSaysOfIt() {
		Page page = open(CHART, true);
		List<String> asked = new ArrayList<>();
		List<String> complaints = new ArrayList<>();
		page.onRequest((request) -> asked.add(request.url()));
		page.onConsoleMessage((message) -> complaints.add(message.text()));
		Locator mark = page.locator(".chart-wide .links a").last();
		Locator row = page.locator("tr[data-id='%s']".formatted(mark.getAttribute("data-id")));
		Locator card = page.locator(".card");
		assertThat(card.isVisible()).isFalse();
		mark.hover();
		assertThat(card.locator(".number").textContent()).isEqualTo(row.locator("td a").textContent());
		assertThat(card.textContent()).contains(row.locator("th span").textContent(),
				row.locator(".as-of, td:nth-of-type(2) span").textContent(),
				"published by " + row.locator("td").last().locator("span").textContent());
		assertThat(card.locator("a").getAttribute("href")).isEqualTo(mark.getAttribute("href"));
		card.hover();
		assertThat(card.isVisible()).isTrue();
		page.keyboard().press("Escape");
		assertThat(card.isVisible()).isFalse();
		mark.focus();
		assertThat(card.isVisible()).isTrue();
		assertThat(page.evaluate("document.scrollingElement.scrollWidth <= innerWidth")).isEqualTo(true);
		assertThat(asked).isEmpty();
		assertThat(complaints).isEmpty();
		page.context().close();
	}

	@Test
	void aFingerSeesTheCardFirstAndFollowsItsLink() {
		Page page = open(CHART, true);
		Object prevented = page.locator(".chart-wide .links a").last().evaluate("""
				(mark) => !mark.dispatchEvent(
				  new PointerEvent("click", { pointerType: "touch", bubbles: true, cancelable: true }))
				""");
		assertThat(prevented).isEqualTo(true);
		Page claim = page.waitForPopup(page.locator(".card a")::click);
		claim.waitForURL("**/claims/*");
		page.context().close();
	}

	@Test
	void theKeyLeavesBodiesOutOfTheChartAndTheTable() {
		Page page = open(CHART, true);
		page.locator("summary").click();
		Locator ukraine = page.locator(".chart-wide .toggles [role=button][aria-label=Ukraine]");
		Locator rows = page.locator("tbody tr:visible");
		int all = rows.count();
		int theirs = page.locator("tr[data-kind=body1]").count();
		assertThat(theirs).isPositive().isEqualTo(page.locator(".chart-wide .mark.body1").count());
		ukraine.click();
		assertThat(ukraine.getAttribute("aria-pressed")).isEqualTo("false");
		assertThat(rows.count()).isEqualTo(all - theirs);
		for (String part : new String[] { ".mark.body1", ".links .body1", ".labels .f-body1", "tr[data-kind=body1]" }) {
			assertThat(page.locator(part + ":visible").count()).as(part).isZero();
		}
		assertThat(page.locator(".mark.body2:visible").count()).isPositive();
		assertThat(page.locator(".left").textContent())
			.isEqualTo("Shown are %d of %d figures.".formatted(all - theirs, all));
		ukraine.press(" ");
		assertThat(ukraine.getAttribute("aria-pressed")).isEqualTo("true");
		assertThat(rows.count()).isEqualTo(all);
		assertThat(page.locator(".left").textContent()).isEmpty();
		page.context().close();
	}

	@Test
	void theKeyboardAloneReachesEveryMarkAndLink() {
		Page page = open(CHART, true);
		page.evaluate("document.querySelector('details').open = true");
		List<String> stops = tabbed(page);
		assertThat(stops).noneMatch((stop) -> stop.endsWith("is not seen"))
			.contains("Ukraine", "4 others", "The same data as a table", "nearly 12,000", "Sourcebook", "Data (CSV)");
		assertThat(stops.stream().filter((stop) -> stop.equals("Table")).count()).isOne();
		Locator marks = page.locator(".chart-wide .links a");
		page.locator(".chart-wide .links a[tabindex='0']").focus();
		page.keyboard().press("Home");
		List<String> visited = new ArrayList<>();
		for (int i = 0; i < marks.count(); i++) {
			visited.add((String) page.evaluate("document.activeElement.dataset.id"));
			assertThat((String) page.evaluate(HERE)).doesNotEndWith("is not seen");
			page.keyboard().press("ArrowRight");
		}
		assertThat(visited).doesNotHaveDuplicates()
			.containsExactlyInAnyOrderElementsOf(
					marks.all().stream().map((mark) -> mark.getAttribute("data-id")).toList());
		page.context().close();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/embed/claims?kind=denial", "/embed/figure?metric=killed&edition=1",
			"/embed/map?source=ukraine", "/embed/timeline?storyline=kursk-deployment&what=expected" })
	void theKeyboardAloneReachesEveryLinkOfTheOthers(String path) {
		Page page = open(path, true);
		page.evaluate("document.querySelectorAll('details').forEach((each) => each.open = true)");
		int links = page.locator("main a:visible:not(.links a)").count();
		List<String> stops = tabbed(page);
		assertThat(stops).hasSizeGreaterThanOrEqualTo(links).noneMatch((stop) -> stop.endsWith("is not seen"));
		page.context().close();
	}

	/**
	 * Narrow in one theme and wide in the other, as {@link BrowserTests} looks at pages.
	 */
	@ParameterizedTest
	@CsvSource({ "390,LIGHT", "1200,DARK" })
	void nothingKeepsPeopleFromReadingAnEmbed(int width, ColorScheme scheme) {
		Page page = browsers.open(width, scheme, true);
		for (String path : ForeignPageTests.EMBEDS) {
			page.navigate(path + "&edition=1");
			page.evaluate("document.querySelectorAll('details').forEach((each) => each.open = true)");
			if (page.locator(".links a:visible").count() > 0) {
				page.locator(".links a:visible").first().focus();
			}
			assertThat(BrowserTests.found(new AxeBuilder(page).withTags(BrowserTests.RULES)))
				.as("%s at %d, %s", path, width, scheme)
				.isEmpty();
			page.emulateMedia(new Page.EmulateMediaOptions()
				.setColorScheme((scheme == ColorScheme.LIGHT) ? ColorScheme.DARK : ColorScheme.LIGHT));
			assertThat(BrowserTests.found(new AxeBuilder(page).withRules(BrowserTests.RULES_OF_LOOKS)))
				.as("%s at %d, not %s", path, width, scheme)
				.isEmpty();
			page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
		}
		page.context().close();
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void aMonthOfTheTimelineLeadsToItsPartOfTheList(boolean scripts) {
		Page page = open("/embed/timeline?storyline=kursk-deployment", scripts);
		Locator heading = page.getByRole(AriaRole.HEADING,
				new Page.GetByRoleOptions().setName("December 2024").setIncludeHidden(true));
		assertThat(heading.count()).isEqualTo(1);
		assertThat(heading.isVisible()).isFalse();
		page.locator(".chart-wide .links a[href='#month-2024-12']").first().click();
		heading.waitFor();
		Number top = (Number) heading.evaluate("(each) => each.getBoundingClientRect().top");
		assertThat(top.doubleValue()).isBetween(-1.0, 900.0);
		assertThat(page.context().pages()).hasSize(1);
		page.context().close();
	}

	/**
	 * The card of a finger or a pointer leads to the same as the dots, in the same
	 * window.
	 */
	@Test
	void theCardOfAMonthLeadsToItsPartOfTheListToo() {
		Page page = open("/embed/timeline?storyline=kursk-deployment", true);
		page.locator(".chart-wide .links a[href='#month-2024-12']").first().hover();
		Locator link = page.locator(".card a");
		link.waitFor();
		link.click();
		page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("December 2024")).waitFor();
		assertThat(page.context().pages()).hasSize(1);
		page.context().close();
	}

	@Test
	void theTableIsPrintedThoughItIsClosed() {
		Page page = open(CHART, false);
		Locator number = page.locator("td a").first();
		assertThat(number.isVisible()).isFalse();
		page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
		assertThat(number.evaluate("(cell) => cell.checkVisibility({ contentVisibilityAuto: true })")).isEqualTo(true);
		assertThat(number.boundingBox().height).isPositive();
		page.context().close();
	}

	/** A frame is as high on paper as it is on the screen, and would cut the table. */
	@Test
	void inAFrameTheTableStaysClosedOnPaper() {
		Page page = open("/storylines/kursk-deployment", true);
		Frame chart = page.frames()
			.stream()
			.filter((frame) -> frame.url().contains("/embed/estimates"))
			.findFirst()
			.orElseThrow();
		Locator number = chart.locator("td a").first();
		number.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
		page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
		assertThat(chart.locator("main").evaluate("(main) => main.getBoundingClientRect().bottom <= innerHeight + 1"))
			.isEqualTo(true);
		page.context().close();
	}

	@Test
	void withoutScriptsTheChartIsAsItWas() {
		Page page = open(CHART, false);
		assertThat(page.locator(".card, [role=button], .links[role=group]").count()).isZero();
		assertThat(page.locator(".chart-wide .links a title").count())
			.isEqualTo(page.locator(".chart-wide .links a").count())
			.isPositive();
		page.locator("summary").click();
		assertThat(page.locator("td a").first().isVisible()).isTrue();
		page.context().close();
	}

}
