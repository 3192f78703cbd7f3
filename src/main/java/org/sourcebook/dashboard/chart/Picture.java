package org.sourcebook.dashboard.chart;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import javax.imageio.ImageIO;

/**
 * Paints a drawing as PNG. Text is painted as outlines of the shipped font, so a machine
 * needs no fonts.
 */
public final class Picture {

	private static final float[] DASHES = { 3, 2.5f };

	private final Graphics2D graphics;

	private final Theme theme;

	private Picture(Graphics2D graphics, Theme theme) {
		this.graphics = graphics;
		this.theme = theme;
	}

	/**
	 * A drawing as PNG.
	 * @param scale how many pixels a unit of the drawing takes
	 */
	public static byte[] png(Drawing drawing, Theme theme, double scale) {
		BufferedImage image = new BufferedImage((int) Math.ceil(drawing.width() * scale),
				(int) Math.ceil(drawing.height() * scale), BufferedImage.TYPE_INT_RGB);
		Graphics2D graphics = image.createGraphics();
		graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
		graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
		Picture picture = new Picture(graphics, theme);
		graphics.setColor(picture.colour(Tint.PAPER));
		graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
		graphics.scale(scale, scale);
		drawing.nodes().forEach(picture::paint);
		graphics.dispose();
		return encode(image);
	}

	private static byte[] encode(BufferedImage image) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try {
			ImageIO.setUseCache(false);
			ImageIO.write(image, "png", bytes);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

	private void paint(Node node) {
		if (node instanceof Node.Group group) {
			AffineTransform before = this.graphics.getTransform();
			this.graphics.translate(group.right(), group.down());
			group.parts().forEach(this::paint);
			this.graphics.setTransform(before);
		}
		else if (node instanceof Node.Words words) {
			Path2D letters = Typeface.outline(words.text(), words.box().left(), words.y(), words.size(),
					words.strong());
			if (words.clear()) {
				paint(letters, Ink.line(Tint.PAPER, 3));
			}
			paint(letters, Ink.fill(words.tint()));
		}
		else if (node instanceof Node.Line line) {
			paint(new Line2D.Double(line.x1(), line.y1(), line.x2(), line.y2()), line.ink());
		}
		else if (node instanceof Node.Rectangle rectangle) {
			Box box = rectangle.box();
			paint(new Rectangle2D.Double(box.left(), box.top(), box.width(), box.height()), rectangle.ink());
		}
		else if (node instanceof Node.Circle circle) {
			double size = 2 * circle.radius();
			paint(new Ellipse2D.Double(circle.x() - circle.radius(), circle.y() - circle.radius(), size, size),
					circle.ink());
		}
		else if (node instanceof Node.Outline outline) {
			paint(path(outline), outline.ink());
		}
	}

	private static Path2D path(Node.Outline outline) {
		Path2D path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
		for (double[] points : outline.pieces()) {
			path.moveTo(points[0], points[1]);
			for (int i = 2; i < points.length; i += 2) {
				path.lineTo(points[i], points[i + 1]);
			}
			if (outline.closed()) {
				path.closePath();
			}
		}
		return path;
	}

	private void paint(Shape shape, Ink ink) {
		this.graphics.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, (float) ink.opacity()));
		if (ink.fill() != null) {
			this.graphics.setColor(colour(ink.fill()));
			this.graphics.fill(shape);
		}
		if (ink.stroke() != null) {
			this.graphics.setColor(colour(ink.stroke()));
			float width = (float) ink.width();
			this.graphics.setStroke(
					ink.dashed() ? new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 4, DASHES, 0)
							: new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 4));
			this.graphics.draw(shape);
		}
	}

	private Color colour(Tint tint) {
		return new Color(Integer.parseInt(this.theme.hex(tint), 16));
	}

}
