package org.sourcebook.dashboard.embed;

import java.util.function.DoubleFunction;

import org.sourcebook.dashboard.chart.Drawing;
import org.sourcebook.dashboard.chart.SvgWriter;

/**
 * The same drawing laid out for frames of different widths. A style sheet shows the one
 * whose letters are neither small nor large in the frame at hand.
 *
 * @param narrow for a frame below 500 pixels
 * @param medium for one below 780
 * @param wide for any wider
 */
public record Layouts(String narrow, String medium, String wide) {

	private static final double NARROW = 320;

	private static final double MEDIUM = 540;

	private static final double WIDE = 860;

	static Layouts of(DoubleFunction<Drawing> draw) {
		return new Layouts(SvgWriter.part(draw.apply(NARROW), "narrow", "_blank"),
				SvgWriter.part(draw.apply(MEDIUM), "medium", "_blank"),
				SvgWriter.part(draw.apply(WIDE), "wide", "_blank"));
	}

}
