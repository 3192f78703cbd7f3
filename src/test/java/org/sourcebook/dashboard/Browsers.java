package org.sourcebook.dashboard;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Assumptions;

/**
 * The browser of this machine. None is ever downloaded.
 */
final class Browsers implements AutoCloseable {

	/** Debian's, and what others call theirs. */
	private static final List<String> PLACES = List.of("/usr/bin/chromium", "/usr/bin/chromium-browser",
			"/usr/bin/google-chrome", "/opt/google/chrome/chrome");

	private final Playwright playwright;

	private final Browser browser;

	private final String base;

	private Browsers(Path executable, int port) {
		this.playwright = Playwright
			.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
		this.browser = this.playwright.chromium()
			.launch(new BrowserType.LaunchOptions().setExecutablePath(executable)
				.setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking")));
		this.base = "http://localhost:" + port;
	}

	/** Starts the browser, or skips the tests if there is none. */
	static Browsers start(int port) {
		Optional<Path> found = Stream.concat(Stream.ofNullable(System.getenv("CHROMIUM")), PLACES.stream())
			.map(Path::of)
			.filter(Files::isExecutable)
			.findFirst();
		Assumptions.assumeTrue(found.isPresent(),
				"No browser is here to look at pages with. Install one (apt-get install chromium), or name one in CHROMIUM.");
		return new Browsers(found.orElseThrow(), port);
	}

	/** A new window without any past. */
	Page open(int width, ColorScheme scheme, boolean scripts) {
		BrowserContext context = this.browser.newContext(new Browser.NewContextOptions().setViewportSize(width, 900)
			.setColorScheme(scheme)
			.setJavaScriptEnabled(scripts)
			.setBaseURL(this.base));
		Page page = context.newPage();
		page.setDefaultTimeout(20_000);
		return page;
	}

	/** The scheme and host pages come from. */
	String base() {
		return this.base;
	}

	@Override
	public void close() {
		this.browser.close();
		this.playwright.close();
	}

}
