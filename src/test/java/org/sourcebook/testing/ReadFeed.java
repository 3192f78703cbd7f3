package org.sourcebook.testing;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.thaiopensource.util.PropertyMapBuilder;
import com.thaiopensource.validate.ValidateProperty;
import com.thaiopensource.validate.ValidationDriver;
import com.thaiopensource.validate.rng.CompactSchemaReader;
import com.thaiopensource.xml.sax.ErrorHandlerImpl;
import org.jspecify.annotations.Nullable;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A page of a feed as a program for reading feeds sees it, whatever its format.
 *
 * @param title its title
 * @param self its own address
 * @param next the address of the next page, or null
 * @param entries its entries
 */
public record ReadFeed(String title, String self, @Nullable String next, List<Entry> entries) {

	/** Reads Atom, which has to be valid by its schema. */
	public static ReadFeed atom(String body) {
		assertThat(atomErrors(body)).as(body).isEmpty();
		try {
			SyndFeed feed = new SyndFeedInput().build(new StringReader(body));
			List<Entry> entries = new ArrayList<>();
			feed.getEntries()
				.forEach((entry) -> entries
					.add(new Entry(entry.getUri(), entry.getTitle(), entry.getLink(), instant(entry.getPublishedDate()),
							instant(entry.getUpdatedDate()), entry.getContents().get(0).getValue(),
							entry.getCategories().stream().map((category) -> category.getName()).toList())));
			return new ReadFeed(feed.getTitle(), String.valueOf(link(feed, "self")), link(feed, "next"), entries);
		}
		catch (FeedException ex) {
			throw new IllegalArgumentException(body, ex);
		}
	}

	private static @Nullable String link(SyndFeed feed, String relation) {
		return feed.getLinks()
			.stream()
			.filter((link) -> link.getRel().equals(relation))
			.map((link) -> link.getHref())
			.findFirst()
			.orElse(null);
	}

	private static String instant(Date date) {
		return date.toInstant().toString();
	}

	/** Reads a JSON Feed, which has to be valid by its schema. */
	public static ReadFeed json(String body) {
		JsonNode feed = JsonMapper.shared().readTree(body);
		assertThat(jsonErrors(feed)).as(body).isEmpty();
		List<Entry> entries = feed.get("items")
			.valueStream()
			.map((item) -> new Entry(item.get("id").stringValue(), item.get("title").stringValue(),
					item.get("url").stringValue(), item.get("date_published").stringValue(),
					item.get("date_modified").stringValue(), item.get("content_html").stringValue(),
					item.get("tags").valueStream().map(JsonNode::stringValue).toList()))
			.toList();
		return new ReadFeed(feed.get("title").stringValue(), feed.get("feed_url").stringValue(),
				feed.has("next_url") ? feed.get("next_url").stringValue() : null, entries);
	}

	private static String atomErrors(String body) {
		StringWriter errors = new StringWriter();
		PropertyMapBuilder properties = new PropertyMapBuilder();
		properties.put(ValidateProperty.ERROR_HANDLER, new ErrorHandlerImpl(errors));
		ValidationDriver driver = new ValidationDriver(properties.toPropertyMap(), CompactSchemaReader.getInstance());
		try (var schema = new ClassPathResource("feeds/atom.rnc").getInputStream()) {
			assertThat(driver.loadSchema(new InputSource(schema))).as(errors.toString()).isTrue();
			driver.validate(new InputSource(new StringReader(body)));
			return errors.toString();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (SAXException ex) {
			return ex.getMessage();
		}
	}

	private static List<?> jsonErrors(JsonNode feed) {
		try (var schema = new ClassPathResource("feeds/json-feed-1.1.json").getInputStream()) {
			return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
				.getSchema(JsonMapper.shared().readTree(schema))
				.validate(feed,
						(execution) -> execution.executionConfig((config) -> config.formatAssertionsEnabled(true)));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The only entry with a title that contains something. */
	public Entry entry(String title) {
		List<Entry> found = this.entries.stream().filter((entry) -> entry.title().contains(title)).toList();
		assertThat(found).as(title).hasSize(1);
		return found.get(0);
	}

	/**
	 * An entry.
	 *
	 * @param id its id
	 * @param title its title
	 * @param link the address of the record
	 * @param published an instant
	 * @param updated an instant
	 * @param html what it says
	 * @param tags its tags
	 */
	public record Entry(String id, String title, String link, String published, String updated, String html,
			List<String> tags) {
	}

}
