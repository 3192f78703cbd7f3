package org.sourcebook.format;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.stream.Collectors;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.sourcebook.web.FeedEntry;
import org.sourcebook.web.Format;

import org.springframework.web.util.HtmlUtils;

/**
 * Writes a feed as RFC 4287 has it; pages of it are linked as in RFC 5005.
 */
final class AtomFeed {

	private static final String NAMESPACE = "http://www.w3.org/2005/Atom";

	private final FeedAnswer answer;

	private final XMLStreamWriter xml;

	private final StringWriter text = new StringWriter();

	AtomFeed(FeedAnswer answer) {
		this.answer = answer;
		try {
			this.xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(this.text);
		}
		catch (XMLStreamException ex) {
			throw new IllegalStateException(ex);
		}
	}

	byte[] bytes() {
		try {
			this.xml.writeStartDocument("UTF-8", "1.0");
			this.xml.setDefaultNamespace(NAMESPACE);
			this.xml.writeStartElement(NAMESPACE, "feed");
			this.xml.writeDefaultNamespace(NAMESPACE);
			head();
			for (FeedEntry entry : this.answer.feed().entries()) {
				entry(entry);
			}
			this.xml.writeEndDocument();
			this.xml.flush();
		}
		catch (XMLStreamException ex) {
			throw new IllegalStateException(ex);
		}
		return this.text.toString().getBytes(StandardCharsets.UTF_8);
	}

	private void head() throws XMLStreamException {
		element("id", this.answer.id());
		element("title", this.answer.title());
		element("subtitle", this.answer.subtitle());
		element("updated", instant(this.answer.feed().day()));
		this.xml.writeStartElement(NAMESPACE, "author");
		element("name", FeedAnswer.AUTHOR);
		this.xml.writeEndElement();
		link("self", this.answer.self(Format.ATOM), Format.ATOM_TYPE);
		link("alternate", this.answer.self(Format.FEED_JSON), Format.FEED_JSON_TYPE);
		String next = this.answer.next(Format.ATOM);
		if (next != null) {
			link("next", next, Format.ATOM_TYPE);
		}
	}

	private void entry(FeedEntry entry) throws XMLStreamException {
		this.xml.writeStartElement(NAMESPACE, "entry");
		element("id", this.answer.id(entry));
		element("title", entry.title());
		element("published", instant(entry.published()));
		element("updated", instant(entry.updated()));
		link("alternate", this.answer.absolute(entry.href()), Format.JSON_TYPE);
		if (entry.via() != null) {
			link("via", entry.via(), "");
		}
		for (String tag : entry.tags()) {
			this.xml.writeEmptyElement(NAMESPACE, "category");
			this.xml.writeAttribute("term", allowed(tag));
		}
		this.xml.writeStartElement(NAMESPACE, "content");
		this.xml.writeAttribute("type", "html");
		this.xml.writeCharacters(allowed(html(entry)));
		this.xml.writeEndElement();
		this.xml.writeEndElement();
	}

	private void element(String name, String text) throws XMLStreamException {
		this.xml.writeStartElement(NAMESPACE, name);
		this.xml.writeCharacters(allowed(text));
		this.xml.writeEndElement();
	}

	private void link(String relation, String address, String type) throws XMLStreamException {
		this.xml.writeEmptyElement(NAMESPACE, "link");
		this.xml.writeAttribute("rel", relation);
		if (!type.isEmpty()) {
			this.xml.writeAttribute("type", type);
		}
		this.xml.writeAttribute("href", allowed(address));
	}

	/** What an entry says, as HTML. */
	static String html(FeedEntry entry) {
		return entry.paragraphs()
			.stream()
			.map((paragraph) -> "<p>" + HtmlUtils.htmlEscape(paragraph, "UTF-8") + "</p>")
			.collect(Collectors.joining("\n"));
	}

	/** A day as an instant, its first: formats of feeds know no days. */
	static String instant(LocalDate day) {
		return day + "T00:00:00Z";
	}

	/** The text without characters XML cannot hold, not even escaped. */
	private static String allowed(String text) {
		return text.codePoints()
			.map((point) -> isAllowed(point) ? point : 0xFFFD)
			.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
			.toString();
	}

	private static boolean isAllowed(int point) {
		return point == '\t' || point == '\n' || point == '\r' || (point >= 0x20 && point <= 0xD7FF)
				|| (point >= 0xE000 && point <= 0xFFFD) || point >= 0x10000;
	}

}
