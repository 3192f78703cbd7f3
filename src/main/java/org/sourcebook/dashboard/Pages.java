package org.sourcebook.dashboard;

import java.util.List;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.sourcebook.edition.AnsweredFrom;
import org.sourcebook.edition.View;
import org.sourcebook.kernel.DateWords;
import org.sourcebook.web.Links;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

/**
 * Makes pages of what they show: adds the frame, and the words templates use.
 */
@Component
class Pages {

	/** Parameters that say what a page is seen from. */
	private static final Set<String> VIEW = Set.of("edition", "knownOn");

	private final ResourceUrlProvider assets;

	private final String origin;

	/**
	 * Creates the maker of pages.
	 * @param origin the scheme and host the application is known by outside, or nothing
	 */
	Pages(ResourceUrlProvider assets, @Value("${sourcebook.origin:}") String origin) {
		this.assets = assets;
		this.origin = origin;
	}

	/**
	 * The frame of a page, once everything it shows has been read.
	 * @param title what the page is called
	 * @param description what it tells, in a sentence
	 */
	Frame frame(String title, @Nullable String description, HttpServletRequest request) {
		Address address = Address.of(request);
		List<String> q = address.values("q");
		return new Frame(title, description, this.origin + address.without("cursor", "size", "count").href(),
				asset("sourcebook.css", request), asset("sourcebook.js", request), edition(AnsweredFrom.of(request)),
				q.isEmpty() ? null : q.get(0),
				address.query().stream().filter((parameter) -> VIEW.contains(parameter.name())).toList(), List.of(),
				null);
	}

	private String asset(String name, HttpServletRequest request) {
		String path = "/assets/" + name;
		String hashed = this.assets.getForLookupPath(path);
		return request.getContextPath() + ((hashed != null) ? hashed : path);
	}

	private static @Nullable String edition(@Nullable AnsweredFrom from) {
		if (from == null) {
			return null;
		}
		View view = from.view();
		String edition = view.isOpen() ? "The open edition, with everything up to " + DateWords.of(view.date())
				: "Edition %d, closed on %s".formatted(view.number(), DateWords.of(view.date()));
		return (view.knownOn() != null)
				? edition + "; seen with what had been published by " + DateWords.of(view.knownOn().edtf()) : edition;
	}

	/** A page. */
	ModelAndView show(String template, Frame frame, String name, Object content) {
		AnsweredFrom from = AnsweredFrom.noted();
		return new ModelAndView(template).addObject("frame", frame)
			.addObject("origin", this.origin)
			.addObject("updated", (from != null) ? from.view().date() : null)
			.addObject("say", Say.ENGLISH)
			.addObject("to", PageLinks.INSTANCE)
			.addObject(name, content);
	}

	/** The address of something of the API that shows the same as a page. */
	static String api(Address page, HttpServletRequest request, String suffix) {
		return page.at(Links.root() + PagePaths.within(request) + suffix).href();
	}

}
