package org.sourcebook.dashboard.chart;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.sourcebook.dashboard.chart.Node.Circle;
import org.sourcebook.dashboard.chart.Node.Group;
import org.sourcebook.dashboard.chart.Node.Line;
import org.sourcebook.dashboard.chart.Node.Outline;
import org.sourcebook.dashboard.chart.Node.Rectangle;

/**
 * Draws one mark: its symbol at every number that was stated, a bar between two of them,
 * an arrow where an end was left open, a line across the days it may be of.
 */
final class MarkDrawing {

	/** How long the arrow at an open end is, where there is room. */
	static final double ARROW = 24;

	/** Days across are seen from this width on; the symbol hides anything less. */
	private static final double SEEN = 12;

	/** How wide a flat bar is at least, in half symbols. */
	private static final double FLAT = 5.6;

	/** How much of its colour an area has that may lie behind others. */
	private static final double PALE = 0.13;

	private final Plot plot;

	private final Mark mark;

	private final Bodies.Body body;

	private final Box reach;

	private final double x;

	private final List<Node> nodes = new ArrayList<>();

	private final List<Box> boxes = new ArrayList<>();

	private MarkDrawing(Plot plot, Mark mark, Bodies.Body body, Box reach, double x) {
		this.plot = plot;
		this.mark = mark;
		this.body = body;
		this.reach = reach;
		this.x = x;
	}

	/** How far a mark extends. */
	static Box reach(Plot plot, Mark mark) {
		LocalDate from = mark.date().earliest();
		LocalDate to = mark.date().latest();
		double left = (from != null) ? plot.time().start(from) : plot.room().left();
		double right = (to != null) ? plot.time().end(to) : plot.room().right();
		BigDecimal upper = (mark.upper() != null) ? mark.upper() : mark.lower();
		BigDecimal lower = (mark.lower() != null) ? mark.lower() : mark.upper();
		if (upper == null || lower == null) {
			throw new IllegalArgumentException(mark.id() + " has no bound");
		}
		return Box.between(left, plot.numbers().y(upper), right, plot.numbers().y(lower));
	}

	/**
	 * Draws a mark.
	 * @param reach how far it extends
	 * @param x where its symbol stands, among the days it may be of
	 */
	static Placed draw(Plot plot, Mark mark, Bodies.Body body, Box reach, double x) {
		MarkDrawing drawing = new MarkDrawing(plot, mark, body, reach, x);
		drawing.draw();
		String kind = (mark.is(Trait.PROJECTED) ? "mark projected " : "mark ") + body.tint().word();
		return new Placed(mark, body, reach, x, drawing.boxes,
				List.of(new Group(kind, mark.id(), 0, 0, drawing.nodes)));
	}

	private void draw() {
		if (this.mark.is(Trait.STRETCH)) {
			stretch();
		}
		else {
			across();
			bar();
		}
		arrow(this.mark.lower(), 1);
		arrow(this.mark.upper(), -1);
		symbol(this.reach.bottom());
		if (this.reach.height() > 0) {
			symbol(this.reach.top());
		}
	}

	/**
	 * The stretch it counts: as wide as the stretch, or so wide that one sees it beside
	 * the symbol; as high as the range. A high one is pale, so that what lies on it is
	 * seen.
	 */
	private void stretch() {
		Box seen = seen(atLeast(this.reach, this.plot.symbol() * FLAT));
		double thick = Math.max(this.plot.symbol(), seen.height());
		Box bar = new Box(seen.left(), seen.middle() - thick / 2, seen.width(), thick);
		boolean high = thick > this.plot.symbol() * 2;
		if (!this.mark.is(Trait.PROJECTED)) {
			this.nodes.add(new Rectangle(bar, Ink.fill(this.body.tint()).faint(high ? PALE : 0.45)));
		}
		this.nodes.add(new Rectangle(bar, Ink.line(this.body.tint(), 1.5)));
		this.boxes.add(bar);
	}

	private static Box atLeast(Box box, double width) {
		return (box.width() >= width) ? box : new Box(box.centre() - width / 2, box.top(), width, box.height());
	}

	/** A line across the days it may be of, with an end where they end. */
	private void across() {
		if (this.reach.width() < SEEN || this.mark.isOfOneDay()) {
			if (this.mark.is(Trait.ABOUT_DAY)) {
				dots();
			}
			return;
		}
		Box seen = seen(this.reach);
		Ink thin = Ink.line(this.body.tint(), 1.2);
		if (this.reach.height() > 0) {
			this.nodes.add(new Rectangle(seen, Ink.fill(this.body.tint()).faint(PALE)));
		}
		double y = this.reach.middle();
		if (this.reach.height() == 0) {
			this.nodes.add(new Line(seen.left(), y, seen.right(), y, thin));
		}
		end(this.reach.left(), this.plot.room().left(), this.mark.date().earliest(), y, -1, thin);
		end(this.reach.right(), this.plot.room().right(), this.mark.date().latest(), y, 1, thin);
		this.boxes.add(new Box(seen.left(), Math.min(seen.top(), y - 4), seen.width(), Math.max(seen.height(), 8)));
	}

	/** Dots to both sides of a day that is only about right: how far, nobody said. */
	private void dots() {
		double y = this.reach.middle();
		for (int i : new int[] { -3, -2, 2, 3 }) {
			this.nodes.add(new Circle(this.x + i * this.plot.symbol(), y, 1.1, Ink.fill(this.body.tint())));
		}
		this.boxes.add(Box.between(this.x - 3.3 * this.plot.symbol(), y - 2, this.x + 3.3 * this.plot.symbol(), y + 2));
	}

	/** A stroke where the days end, or a chevron where they go on. */
	private void end(double at, double edge, @Nullable LocalDate day, double y, int side, Ink ink) {
		boolean beyond = day == null || (at - edge) * side > 0.01;
		double tip = beyond ? edge : at;
		if (beyond) {
			this.nodes.add(Outline.line(ink, tip - side * 4, y - 4, tip, y, tip - side * 4, y + 4));
		}
		else {
			this.nodes.add(new Line(tip, Math.min(this.reach.top(), y - 3.5), tip,
					Math.max(this.reach.bottom(), y + 3.5), ink));
		}
	}

	private Box seen(Box reach) {
		double left = Math.max(reach.left(), this.plot.room().left());
		double right = Math.min(reach.right(), this.plot.room().right());
		return Box.between(left, reach.top(), Math.max(left, right), reach.bottom());
	}

	/** The bar from the lower to the upper bound. */
	private void bar() {
		if (this.reach.height() == 0) {
			return;
		}
		if (this.mark.is(Trait.IN_WORDS)) {
			Ink dashes = Ink.line(this.body.tint(), 1.8).dashed(true);
			this.nodes.add(new Line(this.x, this.reach.top(), this.x, this.reach.bottom(), dashes));
			this.boxes.add(Box.between(this.x - 3, this.reach.top(), this.x + 3, this.reach.bottom()));
			return;
		}
		double half = this.plot.symbol() * 0.55;
		Box bar = Box.between(this.x - half, this.reach.top(), this.x + half, this.reach.bottom());
		Ink ink = this.mark.is(Trait.PROJECTED) ? Ink.line(this.body.tint(), 1.3)
				: Ink.filled(this.body.tint(), this.body.tint(), 0.5).faint(0.5);
		this.nodes.add(new Rectangle(bar, ink));
		this.boxes.add(bar);
	}

	/** An arrow from the bound that was stated towards the side that was left open. */
	private void arrow(@Nullable BigDecimal bound, int side) {
		if (bound != null) {
			return;
		}
		double from = (side > 0) ? this.reach.bottom() : this.reach.top();
		double edge = (side > 0) ? this.plot.room().bottom() : this.plot.room().top();
		double to = from + side * Math.min(ARROW, Math.abs(edge - from) * 0.7);
		double tip = Math.min(4.5, Math.abs(to - from) * 0.6);
		Ink ink = Ink.line(this.body.tint(), 1.8);
		this.nodes.add(new Line(this.x, from, this.x, to, ink));
		this.nodes.add(Outline.line(ink, this.x - tip, to - side * tip, this.x, to, this.x + tip, to - side * tip));
		this.boxes.add(Box.between(this.x - 5, from, this.x + 5, to));
	}

	private void symbol(double y) {
		double size = this.plot.symbol() * (this.mark.is(Trait.PART) ? 0.68 : 1);
		if (this.mark.is(Trait.ABOUT)) {
			this.nodes.add(new Circle(this.x, y, size * 1.9, Ink.fill(this.body.tint()).faint(0.22)));
		}
		Ink ink = this.mark.is(Trait.PROJECTED) ? Ink.filled(Tint.PAPER, this.body.tint(), 1.7)
				: Ink.filled(this.body.tint(), Tint.PAPER, 1);
		this.nodes.add(this.body.symbol().at(this.x, y, size, ink));
		if (this.mark.is(Trait.REJECTED)) {
			double away = size * 1.9;
			this.nodes.add(new Line(this.x - away, y + away, this.x + away, y - away, Ink.line(Tint.INK, 1.6)));
		}
		if (this.mark.is(Trait.ELSEWHERE)) {
			double below = y + size * 1.9;
			this.nodes.add(new Line(this.x - size * 1.2, below, this.x + size * 1.2, below, Ink.line(Tint.INK, 1.4)));
		}
		this.boxes.add(Box.around(this.x, y, size * (this.mark.is(Trait.ELSEWHERE) ? 2 : 1.5)));
	}

}
