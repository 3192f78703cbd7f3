package org.sourcebook.format;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.sourcebook.web.FeedEntry;
import org.sourcebook.web.Format;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;

/**
 * A feed as JSON Feed 1.1 has it.
 */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
@JsonInclude(JsonInclude.Include.NON_NULL)
record JsonFeed(String version, String title, String feedUrl, String description, @Nullable String nextUrl,
		List<Author> authors, List<Item> items) {

	private static final String VERSION = "https://jsonfeed.org/version/1.1";

	static JsonFeed of(FeedAnswer answer) {
		return new JsonFeed(VERSION, answer.title(), answer.self(Format.FEED_JSON), answer.subtitle(),
				answer.next(Format.FEED_JSON), List.of(new Author(FeedAnswer.AUTHOR)),
				answer.feed().entries().stream().map((entry) -> Item.of(entry, answer)).toList());
	}

	/** Who speaks in a feed. */
	record Author(String name) {
	}

	/** An entry. */
	@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
	@JsonInclude(JsonInclude.Include.NON_NULL)
	record Item(String id, String url, @Nullable String externalUrl, String title, String contentHtml,
			String contentText, String datePublished, String dateModified, List<String> tags) {

		static Item of(FeedEntry entry, FeedAnswer answer) {
			return new Item(answer.id(entry), answer.absolute(entry.href()), entry.via(), entry.title(),
					AtomFeed.html(entry), String.join("\n\n", entry.paragraphs()), AtomFeed.instant(entry.published()),
					AtomFeed.instant(entry.updated()), entry.tags());
		}

	}

}
