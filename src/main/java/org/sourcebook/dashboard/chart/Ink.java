package org.sourcebook.dashboard.chart;

import org.jspecify.annotations.Nullable;

/**
 * How something is drawn.
 *
 * @param fill what it is filled with, or null if it is hollow
 * @param stroke what its line is drawn with, or null for no line
 * @param width how wide the line is
 * @param dashed whether the line is dashed
 * @param opacity how much it hides what lies behind, up to 1
 */
public record Ink(@Nullable Tint fill, @Nullable Tint stroke, double width, boolean dashed, double opacity) {

	static Ink fill(Tint fill) {
		return new Ink(fill, null, 0, false, 1);
	}

	static Ink line(Tint stroke, double width) {
		return new Ink(null, stroke, width, false, 1);
	}

	static Ink filled(Tint fill, Tint stroke, double width) {
		return new Ink(fill, stroke, width, false, 1);
	}

	Ink dashed(boolean dashed) {
		return new Ink(this.fill, this.stroke, this.width, dashed, this.opacity);
	}

	Ink faint(double opacity) {
		return new Ink(this.fill, this.stroke, this.width, this.dashed, opacity);
	}

}
