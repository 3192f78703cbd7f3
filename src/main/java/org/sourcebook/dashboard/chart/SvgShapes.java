package org.sourcebook.dashboard.chart;

import java.util.Locale;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.jspecify.annotations.Nullable;

/**
 * Writes the parts of a drawing as elements of SVG. Colours stand in attributes, which a
 * style sheet overrules by the classes.
 */
final class SvgShapes {

	private final XMLStreamWriter out;

	private final Theme theme;

	SvgShapes(XMLStreamWriter out, Theme theme) {
		this.out = out;
		this.theme = theme;
	}

	void node(Node node) throws XMLStreamException {
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

	void box(Box box) throws XMLStreamException {
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

	void attribute(String name, String value) throws XMLStreamException {
		this.out.writeAttribute(name, value);
	}

}
