package org.sourcebook.dashboard;

import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.sourcebook.edition.AnsweredFrom;
import org.sourcebook.format.Reply;
import org.sourcebook.history.ChangedCollection;
import org.sourcebook.history.HistoryCatalog;
import org.sourcebook.history.VersionView;
import org.sourcebook.web.Links;
import org.sourcebook.web.Walk;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/**
 * Makes the pages of single records: what all of them have besides the record itself.
 */
@Component
class RecordPages {

	private static final int LONGEST_TITLE = 90;

	private static final int VERSIONS = 20;

	private static final Map<ChangedCollection, String> ONE = Map.of(ChangedCollection.CLAIMS, "claim",
			ChangedCollection.REPORTS, "report", ChangedCollection.SOURCES, "source", ChangedCollection.LOCATIONS,
			"place", ChangedCollection.STORYLINES, "storyline");

	private final Pages pages;

	private final HistoryCatalog history;

	RecordPages(Pages pages, HistoryCatalog history) {
		this.pages = pages;
		this.history = history;
	}

	/** What became of a record, the last change first. */
	Few<VersionView> versions(ChangedCollection collection, String id, PageViewing viewing) {
		Walk walk = viewing.first(VERSIONS, null);
		return this.history.list(collection, id, walk, Few.of(walk));
	}

	/**
	 * A page.
	 * @param collection the collection of the record, and the name of the template
	 * @param title what the record is called
	 * @param description what it says
	 * @param record what the page shows
	 * @param around what it leads to
	 */
	ModelAndView show(ChangedCollection collection, String title, @Nullable String description, Object record,
			Surroundings around, Reply reply) {
		Address address = Address.of(reply.request());
		Frame frame = this.pages.frame(cut(title), description, reply.request())
			.also("JSON", "application/json", Pages.api(address, reply.request(), ".json"))
			.also(around.title() + " as CSV", "text/csv", Links.toPage("/api/v1/claims.csv?" + around.claims()))
			.also("Feed", "application/atom+xml", Links.toPage("/api/v1/claims.atom?" + around.claims()))
			.also("History as CSV", "text/csv", Pages.api(address, reply.request(), "/history.csv"));
		Record node = around.node();
		if (node != null) {
			frame = frame.also("JSON-LD", "application/ld+json", Pages.api(address, reply.request(), ".jsonld"))
				.telling(inScript(reply.linked(node).toString()));
		}
		return this.pages.show(ONE.getOrDefault(collection, "record"), frame, "record", record)
			.addObject("cite", citation(address, reply))
			.addObject("embeds", around.embeds())
			.addObject("shared", Shared.of(around.embeds()))
			.addObject("marks", around.marks());
	}

	private static Citation citation(Address address, Reply reply) {
		AnsweredFrom from = AnsweredFrom.of(reply.request());
		Address pinned = (from != null && !from.view().isOpen()) ? address.with("edition", from.view().edition())
				: address;
		return Citation.of(reply.absolute(pinned.href()), pinned.href());
	}

	/** A title that fits into a line. */
	private static String cut(String title) {
		if (title.codePointCount(0, title.length()) <= LONGEST_TITLE) {
			return title;
		}
		return title.substring(0, title.offsetByCodePoints(0, LONGEST_TITLE)).stripTrailing() + "…";
	}

	/** JSON that ends no script, whatever stands in it. */
	static String inScript(String json) {
		return json.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026");
	}

}
