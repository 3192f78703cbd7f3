package org.sourcebook.dashboard.chart;

import java.io.StringWriter;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.jspecify.annotations.Nullable;

/**
 * Writes a drawing as SVG that is right by itself, without a style sheet.
 */
public final class SvgWriter {

	private static final String SVG = "http://www.w3.org/2000/svg";

	private final XMLStreamWriter out;

	private final SvgShapes shapes;

	private SvgWriter(XMLStreamWriter out, Theme theme) {
		this.out = out;
		this.shapes = new SvgShapes(out, theme);
	}

	/** A drawing as a file. */
	public static String file(Drawing drawing, Theme theme) {
		return write(drawing, theme, "chart", null);
	}

	/**
	 * A drawing as part of a page, with links for those who point at it. Whoever cannot
	 * point finds them in the table, or comes to them by the keyboard where scripts run.
	 * @param id what the ids within begin with
	 * @param target where links to other pages open, or empty for the page itself
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
		this.shapes.attribute("class", "chart");
		this.shapes.attribute("width", width);
		this.shapes.attribute("height", height);
		this.shapes.attribute("viewBox", "0 0 " + width + " " + height);
		this.shapes.attribute("font-family", Typeface.FAMILIES);
		this.out.writeStartElement("g");
		this.shapes.attribute("role", "img");
		this.shapes.attribute("aria-labelledby", id + "-title " + id + "-desc");
		text("title", id + "-title", drawing.title());
		text("desc", id + "-desc", drawing.description());
		if (file) {
			this.shapes
				.node(new Node.Rectangle(new Box(0, 0, drawing.width(), drawing.height()), Ink.fill(Tint.PAPER)));
		}
		for (Node node : drawing.nodes()) {
			this.shapes.node(node);
		}
		this.out.writeEndElement();
		if (target != null) {
			toggles(drawing);
			links(drawing, target);
		}
		this.out.writeEndElement();
	}

	private void links(Drawing drawing, String target) throws XMLStreamException {
		if (drawing.links().isEmpty()) {
			return;
		}
		this.out.writeStartElement("g");
		this.shapes.attribute("class", "links");
		this.shapes.attribute("aria-hidden", "true");
		this.shapes.attribute("fill", "none");
		this.shapes.attribute("pointer-events", "all");
		for (Drawing.Link link : drawing.links()) {
			this.out.writeStartElement("a");
			this.shapes.attribute("href", link.href());
			this.shapes.attribute("class", link.kind());
			this.shapes.attribute("data-id", link.id());
			this.shapes.attribute("tabindex", "-1");
			if (!target.isEmpty() && !link.href().startsWith("#")) {
				this.shapes.attribute("target", target);
				this.shapes.attribute("rel", "noopener");
			}
			this.out.writeStartElement("title");
			this.out.writeCharacters(link.words());
			this.out.writeEndElement();
			this.out.writeEmptyElement("rect");
			this.shapes.box(link.box());
			this.out.writeEndElement();
		}
		this.out.writeEndElement();
	}

	/** Where scripts can make a key of a kind something to press. */
	private void toggles(Drawing drawing) throws XMLStreamException {
		if (drawing.toggles().isEmpty()) {
			return;
		}
		this.out.writeStartElement("g");
		this.shapes.attribute("class", "toggles");
		this.shapes.attribute("fill", "none");
		this.shapes.attribute("pointer-events", "none");
		for (Drawing.Toggle toggle : drawing.toggles()) {
			this.out.writeEmptyElement("rect");
			this.shapes.attribute("data-kind", toggle.kind());
			this.shapes.attribute("data-name", toggle.words());
			this.shapes.attribute("rx", "4");
			this.shapes.box(toggle.box());
		}
		this.out.writeEndElement();
	}

	private void text(String element, String id, String text) throws XMLStreamException {
		this.out.writeStartElement(element);
		this.shapes.attribute("id", id);
		this.out.writeCharacters(text);
		this.out.writeEndElement();
	}

}
