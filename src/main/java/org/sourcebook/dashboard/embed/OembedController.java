package org.sourcebook.dashboard.embed;

import java.net.URI;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.sourcebook.metric.MetricCatalog;
import org.sourcebook.metric.MetricView;
import org.sourcebook.web.BadParameters;
import org.sourcebook.web.Fields;
import org.sourcebook.web.InnerQuestion;
import org.sourcebook.web.InnerQuestions;
import org.sourcebook.web.Query;
import org.sourcebook.web.RenamedRecord;
import org.sourcebook.web.UnknownRecord;
import org.sourcebook.web.Viewing;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * {@code /oembed}: how to show an embed, for systems that turn a pasted address into one.
 */
@RestController
class OembedController {

	private static final Pattern EMBED = Pattern.compile("/embed/([a-z]+)");

	private static final Duration DAY = Duration.ofDays(1);

	private static final Fields NAME = Fields.parse("name", MetricView.class);

	private final InnerQuestions questions;

	private final MetricCatalog metrics;

	private final String origin;

	/**
	 * Creates the controller.
	 * @param origin the scheme and host the application is known by outside, or nothing
	 */
	OembedController(InnerQuestions questions, MetricCatalog metrics, @Value("${sourcebook.origin:}") String origin) {
		this.questions = questions;
		this.metrics = metrics;
		this.origin = origin;
	}

	/**
	 * Says how to show the embed at an address.
	 * @throws BadParameters if the embed would refuse its parameters
	 */
	@GetMapping(path = "/oembed", produces = MediaType.APPLICATION_JSON_VALUE)
	ResponseEntity<Oembed> show(@Query OembedFilter filter, HttpServletRequest request) {
		if (filter.format() != null && !filter.format().equals("json")) {
			throw new ResponseStatusException(HttpStatus.NOT_IMPLEMENTED, "oEmbed is answered in JSON only.");
		}
		String host = this.origin.isEmpty()
				? ServletUriComponentsBuilder.fromRequestUri(request).replacePath(null).build().toUriString()
				: this.origin;
		String here = host + request.getContextPath();
		String url = filter.url().startsWith("/") ? host + filter.url() : filter.url();
		URI address = parse(url);
		if (address == null || !url.startsWith(here + "/")) {
			throw unknown();
		}
		Matcher embed = EMBED.matcher(address.getRawPath().substring(URI.create(here).getRawPath().length()));
		if (!embed.matches() || !Snippet.isKnown(embed.group(1))) {
			throw unknown();
		}
		InnerQuestion question = this.questions.at("url", url);
		Snippet snippet = Snippet.within(embed.group(1), title(question), url, most(filter.maxwidth()),
				most(filter.maxheight()));
		return ResponseEntity.ok()
			.cacheControl(CacheControl.maxAge(DAY))
			.body(new Oembed("rich", "1.0", snippet.title(), "Sourcebook", here + "/", DAY.toSeconds(), snippet.width(),
					snippet.height(), snippet.html()));
	}

	/**
	 * The name of the metric it is about, as in its heading; null if it is about none.
	 */
	private @Nullable String title(InnerQuestion question) {
		String metric = question.value("metric");
		String edition = question.value("edition");
		try {
			return (metric != null) ? this.metrics.get(metric, new Viewing(null, edition, null), NAME).name() : null;
		}
		catch (UnknownRecord | RenamedRecord | BadParameters ex) {
			throw question.refused(ex);
		}
	}

	private static int most(@Nullable Integer most) {
		return (most != null) ? most : Integer.MAX_VALUE;
	}

	private static @Nullable URI parse(String url) {
		try {
			return URI.create(url);
		}
		catch (IllegalArgumentException ex) {
			return null;
		}
	}

	private static ResponseStatusException unknown() {
		return new ResponseStatusException(HttpStatus.NOT_FOUND, "There is no embed at this address.");
	}

}
