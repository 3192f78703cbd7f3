package org.sourcebook.dashboard.chart;

/**
 * A rectangle of a drawing.
 *
 * @param left where it begins
 * @param top where it begins, counted downwards
 * @param width how wide it is
 * @param height how high it is
 */
public record Box(double left, double top, double width, double height) {

	static Box around(double x, double y, double reach) {
		return new Box(x - reach, y - reach, 2 * reach, 2 * reach);
	}

	static Box between(double x1, double y1, double x2, double y2) {
		return new Box(Math.min(x1, x2), Math.min(y1, y2), Math.abs(x2 - x1), Math.abs(y2 - y1));
	}

	/** Where it ends to the right. */
	public double right() {
		return this.left + this.width;
	}

	/** Where it ends at the bottom. */
	public double bottom() {
		return this.top + this.height;
	}

	double centre() {
		return this.left + this.width / 2;
	}

	double middle() {
		return this.top + this.height / 2;
	}

	/** Whether the two have some area in common. */
	public boolean meets(Box other) {
		return this.left < other.right() && other.left < right() && this.top < other.bottom() && other.top < bottom();
	}

	/** Whether another lies wholly within. */
	public boolean holds(Box other) {
		return other.left >= this.left && other.right() <= right() && other.top >= this.top
				&& other.bottom() <= bottom();
	}

	/** What of it lies to the left of a line. */
	Box leftOf(double x) {
		return between(this.left, this.top, Math.min(right(), x), bottom());
	}

	/** What of it lies to the right of a line. */
	Box rightOf(double x) {
		return between(Math.max(this.left, x), this.top, right(), bottom());
	}

	/** What of it lies above a line. */
	Box above(double y) {
		return between(this.left, this.top, right(), Math.min(bottom(), y));
	}

	/** What of it lies below a line. */
	Box below(double y) {
		return between(this.left, Math.max(this.top, y), right(), bottom());
	}

	Box grown(double by) {
		return new Box(this.left - by, this.top - by, this.width + 2 * by, this.height + 2 * by);
	}

}
