package org.sourcebook.dashboard.chart;

import java.io.StringReader;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.sourcebook.kernel.FuzzyDate;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Charts as SVG.
 */
class SvgWriterTests {

	private static final Drawing DRAWING = new EstimatesChart("Troops sent", "persons",
			List.of(Stated.by("alpha", "2024-10-24", 2000, 12000),
					Stated.by("beta", "2024-12-31", 3000, 3000, Trait.PROJECTED)),
			List.of())
		.draw(720);

	private static Element parse(String svg) throws Exception {
		DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
		factory.setNamespaceAware(true);
		Document document = factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
		return document.getDocumentElement();
	}

	@Test
	void aFileIsAnImageWithTitleAndDescription() throws Exception {
		Element svg = parse(SvgWriter.file(DRAWING, Theme.LIGHT));
		Element image = (Element) svg.getElementsByTagNameNS("*", "g").item(0);
		assertThat(svg.getNamespaceURI()).isEqualTo("http://www.w3.org/2000/svg");
		assertThat(image.getAttribute("role")).isEqualTo("img");
		assertThat(image.getAttribute("aria-labelledby")).isEqualTo("chart-title chart-desc");
		assertThat(svg.getElementsByTagNameNS("*", "title").item(0).getTextContent()).isEqualTo("Troops sent");
		assertThat(svg.getElementsByTagNameNS("*", "desc").item(0).getTextContent()).isEqualTo(DRAWING.description());
		assertThat(svg.getElementsByTagNameNS("*", "a").getLength()).isZero();
	}

	@Test
	void nothingIsStyledInlineAndNothingRuns() {
		assertThat(SvgWriter.file(DRAWING, Theme.LIGHT) + SvgWriter.part(DRAWING, "some", "")).doesNotContain(" style=",
				"<style", "<script", " on");
	}

	@Test
	void everyMarkOfAPartLeadsToItsClaimForThosePointingAtIt() throws Exception {
		Element svg = parse(SvgWriter.part(DRAWING, "wide", "_blank"));
		Element links = (Element) svg.getLastChild();
		assertThat(links.getAttribute("aria-hidden")).isEqualTo("true");
		assertThat(links.getElementsByTagName("a").getLength()).isEqualTo(2);
		Element link = (Element) links.getFirstChild();
		assertThat(link.getAttribute("href")).isEqualTo("/claims/some-claim");
		assertThat(link.getAttribute("tabindex")).isEqualTo("-1");
		Element target = (Element) link.getLastChild();
		assertThat(Double.parseDouble(target.getAttribute("width"))).isGreaterThanOrEqualTo(24);
		assertThat(Double.parseDouble(target.getAttribute("height"))).isGreaterThanOrEqualTo(24);
	}

	@Test
	void namesFullOfMarkupStayText() throws Exception {
		String name = "<b onclick=\"x\">&amp; 'A' ]]> \u202Eمرحبا " + "x".repeat(500);
		Mark mark = new Mark("id", "body", name, FuzzyDate.parse("2024-10-24").bounds(), BigDecimal.ONE, BigDecimal.ONE,
				Set.of(), "1", "24 October 2024", name, "/claims/some?x=1&y=\"2\"");
		Drawing drawing = new EstimatesChart(name, name, List.of(mark), List.of()).draw(320);
		Element svg = parse(SvgWriter.part(drawing, "some", ""));
		assertThat(svg.getElementsByTagName("b").getLength()).isZero();
		assertThat(svg.getElementsByTagName("title").item(0).getTextContent()).isEqualTo(name);
		assertThat(((Element) svg.getElementsByTagName("a").item(0)).getAttribute("href"))
			.isEqualTo("/claims/some?x=1&y=\"2\"");
	}

	@Test
	void namesAndMarksStandOutFromThePaper() {
		for (Theme theme : Theme.values()) {
			for (Tint tint : Tint.values()) {
				if (tint == Tint.INK || tint == Tint.MUTED || tint.ordinal() >= Tint.BODY1.ordinal()) {
					assertThat(contrast(theme.hex(tint), theme.hex(Tint.PAPER))).as("%s in %s", tint, theme)
						.isGreaterThanOrEqualTo(4.5);
				}
			}
		}
	}

	private static double contrast(String one, String other) {
		double lighter = Math.max(luminance(one), luminance(other));
		double darker = Math.min(luminance(one), luminance(other));
		return (lighter + 0.05) / (darker + 0.05);
	}

	private static double luminance(String hex) {
		double[] weights = { 0.2126, 0.7152, 0.0722 };
		double sum = 0;
		for (int i = 0; i < 3; i++) {
			double part = Integer.parseInt(hex.substring(2 * i, 2 * i + 2), 16) / 255.0;
			sum += weights[i] * ((part <= 0.04045) ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4));
		}
		return sum;
	}

}
