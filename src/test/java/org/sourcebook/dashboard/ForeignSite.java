package org.sourcebook.dashboard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

import com.sun.net.httpserver.HttpServer;

/**
 * Another site, at an origin of its own, that shows embeds in its pages.
 */
final class ForeignSite implements AutoCloseable {

	/**
	 * What listens to the height that a frame tells, each in the dialect it is marked
	 * with, and looks for the frame by the source of the message.
	 */
	static final String LISTENING = """
			<script>
			addEventListener("message", (event) => {
			  const told = event.data;
			  for (const frame of document.querySelectorAll("iframe")) {
			    if (frame.contentWindow !== event.source) continue;
			    const height = {
			      own: told.sourcebook === "height" && told.height,
			      datawrapper: told["datawrapper-height"] && Object.values(told["datawrapper-height"])[0],
			      amp: told.sentinel === "amp" && told.type === "embed-size" && told.height,
			      pym: typeof told === "string" && (/^pymxPYMxchartxPYMxheightxPYMx(.+)$/.exec(told) || [])[1],
			      wordpress: told.message === "height" && told.secret === "s3cret" && told.value,
			    }[frame.dataset.dialect];
			    if (height) frame.style.height = height + "px";
			    if (told.message === "link" && told.secret === "s3cret") location.href = told.value;
			  }
			});
			</script>
			""";

	private final HttpServer server;

	private final AtomicInteger pages = new AtomicInteger();

	ForeignSite() {
		try {
			this.server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		// A browser asks a site it does not know for an icon, and complains if there is
		// none.
		this.server.createContext("/favicon.ico", (exchange) -> {
			exchange.sendResponseHeaders(204, -1);
			exchange.close();
		});
		this.server.start();
	}

	/**
	 * A new page.
	 * @param policy what the page allows itself, or empty
	 * @param body what is in it
	 * @return its address
	 */
	String page(String policy, String body) {
		String path = "/article-" + this.pages.incrementAndGet();
		byte[] html = """
				<!DOCTYPE html>
				<html lang="en"><head><meta charset="UTF-8"><title>An article</title>
				<meta name="viewport" content="width=device-width, initial-scale=1"></head>
				<body>%s</body></html>
				""".formatted(body).getBytes(StandardCharsets.UTF_8);
		this.server.createContext(path, (exchange) -> {
			exchange.getResponseHeaders().set("Content-Type", "text/html; charset=UTF-8");
			if (!policy.isEmpty()) {
				exchange.getResponseHeaders().set("Content-Security-Policy", policy);
			}
			exchange.sendResponseHeaders(200, html.length);
			exchange.getResponseBody().write(html);
			exchange.close();
		});
		return "http://127.0.0.1:" + this.server.getAddress().getPort() + path;
	}

	/** A frame, as wide as the page. */
	static String frame(String src, int height, String attributes) {
		return "<iframe src=\"%s\" title=\"A chart\" width=\"100%%\" height=\"%d\" frameborder=\"0\" %s></iframe>"
			.formatted(src.replace("&", "&amp;"), height, attributes);
	}

	@Override
	public void close() {
		this.server.stop(0);
	}

}
