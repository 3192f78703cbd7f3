package org.sourcebook.dashboard.chart;

import java.util.List;

/**
 * A part of a drawing.
 */
public sealed interface Node {

	/**
	 * Parts that belong together.
	 *
	 * @param kind what they are, for style sheets and scripts
	 * @param key the id of the record they stand for, or empty
	 * @param right how far they are moved to the right
	 * @param down how far they are moved down
	 * @param parts the parts
	 */
	record Group(String kind, String key, double right, double down, List<Node> parts) implements Node {

		static Group of(String kind, List<Node> parts) {
			return new Group(kind, "", 0, 0, parts);
		}

	}

	/**
	 * A straight line.
	 */
	record Line(double x1, double y1, double x2, double y2, Ink ink) implements Node {
	}

	/**
	 * A rectangle.
	 */
	record Rectangle(Box box, Ink ink) implements Node {
	}

	/**
	 * A circle.
	 */
	record Circle(double x, double y, double radius, Ink ink) implements Node {
	}

	/**
	 * Lines from point to point, in one or more pieces.
	 *
	 * @param pieces the pieces, each with x and y by turns
	 * @param closed whether each ends where it begins
	 * @param ink how it is drawn
	 */
	record Outline(List<double[]> pieces, boolean closed, Ink ink) implements Node {

		static Outline line(Ink ink, double... points) {
			return new Outline(List.of(points), false, ink);
		}

		static Outline area(Ink ink, double... points) {
			return new Outline(List.of(points), true, ink);
		}

	}

	/**
	 * A line of text.
	 *
	 * @param text the text
	 * @param x where it begins, ends or has its middle, as the anchor says
	 * @param y where its baseline is
	 * @param size the size of the type
	 * @param strong whether it is set in semibold
	 * @param anchor what x is
	 * @param tint its colour
	 * @param clear whether what lies behind keeps clear of its letters
	 */
	record Words(String text, double x, double y, double size, boolean strong, Anchor anchor, Tint tint,
			boolean clear) implements Node {

		Words(String text, double x, double y, double size, boolean strong, Anchor anchor, Tint tint) {
			this(text, x, y, size, strong, anchor, tint, false);
		}

		/** Where it stands: as high as its letters reach, above and below. */
		public Box box() {
			double width = Typeface.width(this.text, this.size, this.strong);
			double left = this.x - switch (this.anchor) {
				case START -> 0;
				case MIDDLE -> width / 2;
				case END -> width;
			};
			return new Box(left, this.y - this.size * 0.8, width, this.size * 1.04);
		}

	}

	/**
	 * Which point of a text its place is.
	 */
	enum Anchor {

		START, MIDDLE, END

	}

}
