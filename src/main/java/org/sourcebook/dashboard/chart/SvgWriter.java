package org.sourcebook.dashboard.chart;

import java.io.StringWriter;
import java.util.Locale;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.jspecify.annotations.Nullable;

/**
 * Writes a drawing as SVG that is right by itself, without a style sheet: colours stand
 * in attributes, which a style sheet overrules by the classes.
 */
public final class SvgWriter {

	private static final String SVG = "http://www.w3.org/2000/svg";

	private final XMLStreamWriter out;

	private final Theme theme;

	private SvgWriter(XMLStreamWriter out, Theme theme) {
		this.out = out;
		this.theme = theme;
	}

	/** A drawing as a file. */
	public static String file(Drawing drawing, Theme theme) {
		return write(drawing, theme, "chart", null);
	}

	/**
	 * A drawing as part of a page, with links for those who point at it. Whoever cannot
	 * point finds them in the table.
	 * @param id what the ids within begin with
	 * @param target where links open, or empty for the page itself
	 */
	public static String part(Drawing drawing, String id, String target) {
		return write(drawing, Theme.LIGHT, id, target);
	}

	private static String write(Drawing drawing, Theme theme, String id, @Nullable String target) {
		StringWriter text = new StringWriter();
		try {
			XMLStreamWriter out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
			new SvgWriter(out, theme).drawing(drawing, id, target);
			out.close();
		}
		catch (XMLStreamException ex) {
			throw new IllegalStateException(ex);
		}
		return text.toString();
	}

	private void drawing(Drawing drawing, String id, @Nullable String target) throws XMLStreamException {
		boolean file = target == null;
		this.out.writeStartElement("svg");
		if (file) {
			this.out.writeDefaultNamespace(SVG);
		}
		String width = SvgText.number(drawing.width());
		String height = SvgText.number(drawing.height());
		attribute("class", "chart");
		attribute("width", width);
		attribute("height", height);
		attribute("viewBox", "0 0 " + width + " " + height);
		attribute("font-family", Typeface.FAMILIES);
		this.out.writeStartElement("g");
		attribute("role", "img");
		attribute("aria-labelledby", id + "-title " + id + "-desc");
		text("title", id + "-title", drawing.title());
		text("desc", id + "-desc", drawing.description());
		if (file) {
			node(new Node.Rectangle(new Box(0, 0, drawing.width(), drawing.height()), Ink.fill(Tint.PAPER)));
		}
		for (Node node : drawing.nodes()) {
			node(node);
		}
		this.out.writeEndElement();
		if (target != null) {
			links(drawing, target);
		}
		this.out.writeEndElement();
	}

	private void links(Drawing drawing, String target) throws XMLStreamException {
		this.out.writeStartElement("g");
		attribute("class", "links");
		attribute("aria-hidden", "true");
		attribute("fill", "none");
		attribute("pointer-events", "all");
		for (Drawing.Link link : drawing.links()) {
			this.out.writeStartElement("a");
			attribute("href", link.href());
			attribute("tabindex", "-1");
			if (!target.isEmpty()) {
				attribute("target", target);
				attribute("rel", "noopener");
			}
			this.out.writeStartElement("title");
			this.out.writeCharacters(link.words());
			this.out.writeEndElement();
			this.out.writeEmptyElement("rect");
			box(link.box());
			this.out.writeEndElement();
		}
		this.out.writeEndElement();
	}

	private void text(String element, String id, String text) throws XMLStreamException {
		this.out.writeStartElement(element);
		attribute("id", id);
		this.out.writeCharacters(text);
		this.out.writeEndElement();
	}

	private void node(Node node) throws XMLStreamException {
		if (node instanceof Node.Group group) {
			group(group);
		}
		else if (node instanceof Node.Words words) {
			words(words);
		}
		else if (node instanceof Node.Line line) {
			this.out.writeEmptyElement("path");
			attribute("d", "M%s %sL%s %s".formatted(SvgText.number(line.x1()), SvgText.number(line.y1()),
					SvgText.number(line.x2()), SvgText.number(line.y2())));
			ink(line.ink());
		}
		else if (node instanceof Node.Rectangle rectangle) {
			this.out.writeEmptyElement("rect");
			box(rectangle.box());
			ink(rectangle.ink());
		}
		else if (node instanceof Node.Circle circle) {
			this.out.writeEmptyElement("circle");
			attribute("cx", SvgText.number(circle.x()));
			attribute("cy", SvgText.number(circle.y()));
			attribute("r", SvgText.number(circle.radius()));
			ink(circle.ink());
		}
		else if (node instanceof Node.Outline outline) {
			this.out.writeEmptyElement("path");
			attribute("d", SvgText.path(outline));
			ink(outline.ink());
		}
	}

	private void group(Node.Group group) throws XMLStreamException {
		if (group.parts().isEmpty()) {
			return;
		}
		this.out.writeStartElement("g");
		attribute("class", group.kind());
		if (!group.key().isEmpty()) {
			attribute("data-id", group.key());
		}
		if (group.right() != 0 || group.down() != 0) {
			attribute("transform",
					"translate(%s %s)".formatted(SvgText.number(group.right()), SvgText.number(group.down())));
		}
		for (Node part : group.parts()) {
			node(part);
		}
		this.out.writeEndElement();
	}

	private void words(Node.Words words) throws XMLStreamException {
		this.out.writeStartElement("text");
		attribute("x", SvgText.number(words.x()));
		attribute("y", SvgText.number(words.y()));
		attribute("font-size", SvgText.number(words.size()));
		if (words.strong()) {
			attribute("font-weight", "600");
		}
		if (words.anchor() != Node.Anchor.START) {
			attribute("text-anchor", words.anchor().name().toLowerCase(Locale.ROOT));
		}
		ink(words.clear() ? Ink.filled(words.tint(), Tint.PAPER, 3) : Ink.fill(words.tint()));
		if (words.clear()) {
			attribute("paint-order", "stroke");
			attribute("stroke-linejoin", "round");
		}
		this.out.writeCharacters(words.text());
		this.out.writeEndElement();
	}

	private void box(Box box) throws XMLStreamException {
		attribute("x", SvgText.number(box.left()));
		attribute("y", SvgText.number(box.top()));
		attribute("width", SvgText.number(box.width()));
		attribute("height", SvgText.number(box.height()));
	}

	private void ink(Ink ink) throws XMLStreamException {
		String classes = (name("f-", ink.fill()) + " " + name("s-", ink.stroke())).strip();
		attribute("class", classes);
		attribute("fill", (ink.fill() != null) ? "#" + this.theme.hex(ink.fill()) : "none");
		if (ink.stroke() != null) {
			attribute("stroke", "#" + this.theme.hex(ink.stroke()));
			attribute("stroke-width", SvgText.number(ink.width()));
		}
		if (ink.dashed()) {
			attribute("stroke-dasharray", "3 2.5");
		}
		if (ink.opacity() < 1) {
			attribute("opacity", SvgText.number(ink.opacity()));
		}
	}

	private static String name(String property, @Nullable Tint tint) {
		return (tint != null) ? property + tint.word() : "";
	}

	private void attribute(String name, String value) throws XMLStreamException {
		this.out.writeAttribute(name, value);
	}

}
