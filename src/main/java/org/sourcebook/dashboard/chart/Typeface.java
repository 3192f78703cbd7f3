package org.sourcebook.dashboard.chart;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The shipped font: Open Sans. Text is measured with it wherever it will be shown, and
 * painted with it without asking the machine for fonts. It is a wide one: where a browser
 * takes another, text is rather narrower than measured.
 */
final class Typeface {

	/** What browsers are asked for: fonts that are not wider. */
	static final String FAMILIES = "'Open Sans','Noto Sans','Segoe UI',Roboto,'Helvetica Neue',Arial,"
			+ "'Liberation Sans',sans-serif";

	private static final Typeface REGULAR = new Typeface("/fonts/OpenSans-Regular.ttf");

	private static final Typeface STRONG = new Typeface("/fonts/OpenSans-Semibold.ttf");

	private final TrueTypeFont font;

	private final CmapLookup glyphs;

	private final double unit;

	private final Map<Integer, Glyph> known = new ConcurrentHashMap<>();

	private Typeface(String resource) {
		try (InputStream file = Objects.requireNonNull(Typeface.class.getResourceAsStream(resource), resource)) {
			this.font = new TTFParser().parse(new RandomAccessReadBuffer(file));
			this.glyphs = this.font.getUnicodeCmapLookup();
			this.unit = this.font.getUnitsPerEm();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Typeface of(boolean strong) {
		return strong ? STRONG : REGULAR;
	}

	/** How wide a line of text is. */
	static double width(String text, double size, boolean strong) {
		Typeface face = of(strong);
		return text.codePoints().mapToDouble((character) -> face.glyph(character).advance()).sum() * size / face.unit;
	}

	/** The outlines of a line of text that begins at a point. */
	static Path2D outline(String text, double x, double y, double size, boolean strong) {
		Typeface face = of(strong);
		double scale = size / face.unit;
		Path2D outline = new Path2D.Double();
		double pen = x;
		for (int character : text.codePoints().toArray()) {
			Glyph glyph = face.glyph(character);
			outline.append(glyph.path().getPathIterator(new AffineTransform(scale, 0, 0, -scale, pen, y)), false);
			pen += glyph.advance() * scale;
		}
		return outline;
	}

	/** The text in lines of at most a certain width; only a longer word exceeds it. */
	static List<String> wrap(String text, double size, boolean strong, double width) {
		List<String> lines = new ArrayList<>();
		String line = "";
		for (String word : text.split(" ")) {
			String longer = line.isEmpty() ? word : line + " " + word;
			if (!line.isEmpty() && width(longer, size, strong) > width) {
				lines.add(line);
				longer = word;
			}
			line = longer;
		}
		lines.add(line);
		return lines;
	}

	/** The text, or as much of its beginning as is not wider, with an ellipsis. */
	static String cut(String text, double size, boolean strong, double width) {
		if (width(text, size, strong) <= width) {
			return text;
		}
		int end = text.length();
		while (end > 0 && width(text.substring(0, end) + "…", size, strong) > width) {
			end = text.offsetByCodePoints(end, -1);
		}
		return text.substring(0, end).strip() + "…";
	}

	private Glyph glyph(int character) {
		return this.known.computeIfAbsent(character, this::read);
	}

	/** Reading the font moves a position in it, so one reads at a time. */
	private synchronized Glyph read(int character) {
		try {
			if (Character.getType(character) == Character.FORMAT) {
				return new Glyph(0, new GeneralPath());
			}
			// A letter of a script it has not is a box: nobody shall think it was not
			// there.
			int id = this.glyphs.getGlyphId(character);
			GlyphData data = this.font.getGlyph().getGlyph(id);
			return new Glyph((id == 0) ? this.unit : this.font.getAdvanceWidth(id),
					(data != null) ? data.getPath() : new GeneralPath());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private record Glyph(double advance, GeneralPath path) {
	}

}
