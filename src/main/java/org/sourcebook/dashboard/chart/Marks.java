package org.sourcebook.dashboard.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds the place of every mark. Where a mark may be of many days, its symbol stands on
 * one of them that no other symbol hides; the line across says that it may be any.
 */
final class Marks {

	private Marks() {
	}

	/**
	 * The marks in their places, those of the fewest days last, so that they lie on top.
	 */
	static List<Placed> place(Plot plot, List<Mark> marks, Bodies bodies) {
		List<Placed> placed = new ArrayList<>();
		List<Box> symbols = new ArrayList<>();
		for (Mark mark : marks.stream().filter(Mark::isDrawn).sorted(byWidth(plot)).toList()) {
			Box reach = MarkDrawing.reach(plot, mark);
			double x = free(plot, reach, symbols);
			symbols.add(Box.around(x, reach.top(), plot.symbol() * 1.5));
			symbols.add(Box.around(x, reach.bottom(), plot.symbol() * 1.5));
			placed.add(0, MarkDrawing.draw(plot, mark, bodies.of(mark), reach, x));
		}
		return placed;
	}

	private static Comparator<Mark> byWidth(Plot plot) {
		return Comparator.<Mark>comparingDouble((mark) -> MarkDrawing.reach(plot, mark).width())
			.thenComparing(Mark::newest)
			.thenComparing(Mark::id);
	}

	private static double free(Plot plot, Box reach, List<Box> symbols) {
		double left = Math.max(reach.left(), plot.room().left());
		double right = Math.min(reach.right(), plot.room().right());
		double middle = (left + right) / 2;
		double step = plot.symbol() * 3;
		for (int i = 0; i * step / 2 + step / 2 <= (right - left) / 2; i++) {
			double x = middle + ((i % 2 == 0) ? 1 : -1) * ((i + 1) / 2) * step;
			Box wanted = Box.between(x - 1, reach.top() - 1, x + 1, reach.bottom() + 1);
			if (x >= left && x <= right && symbols.stream().noneMatch(wanted.grown(plot.symbol())::meets)) {
				return x;
			}
		}
		return middle;
	}

}
