package org.sourcebook.dashboard.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds the place of every mark. Where a mark may be of many days, its symbol stands on
 * one of them that no other symbol hides; the line across says that it may be any.
 * Symbols that would lie on one another stand side by side, by as little as shows both.
 */
final class Marks {

	/**
	 * How far symbols are moved aside, in their own half widths, the best first: between
	 * others only where those have no room left.
	 */
	private static final double[] ASIDE = { 0, -1, 1, -2, 2, -0.5, 0.5, -1.5, 1.5 };

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
			double x = aside(free(plot, reach, symbols), plot, reach, symbols);
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

	/**
	 * Where no symbol at that height is covered by more than half, or else where it is
	 * covered least.
	 */
	private static double aside(double wanted, Plot plot, Box reach, List<Box> symbols) {
		double step = plot.symbol();
		List<Box> level = symbols.stream()
			.filter((other) -> isNear(other, reach.top(), step) || isNear(other, reach.bottom(), step))
			.toList();
		double best = wanted;
		double most = -1;
		for (double away : ASIDE) {
			double x = wanted + away * step;
			double apart = level.stream().mapToDouble((other) -> Math.abs(other.centre() - x)).min().orElse(step);
			boolean within = x >= plot.room().left() && x <= plot.room().right();
			if (within && Math.min(apart, 0.9 * step) > most) {
				best = x;
				most = Math.min(apart, 0.9 * step);
			}
		}
		return best;
	}

	private static boolean isNear(Box symbol, double y, double step) {
		return Math.abs(symbol.middle() - y) < 0.9 * step;
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
