package org.sourcebook.dashboard.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Where marks can be pointed at: each around its symbols and what lies between them, as
 * wide as a finger needs, but no further than halfway to a neighbour. A figure lies on
 * top of a range.
 */
final class Targets {

	private static final double REACH = 12;

	/** Nearer ones cannot be told apart by pointing. */
	private static final double APART = 2;

	private static final Comparator<Placed> HIGHEST_FIRST = Comparator
		.comparingDouble((placed) -> -placed.reach().height());

	private Targets() {
	}

	/** The links of marks, the highest first. */
	static List<Drawing.Link> of(List<Placed> marks) {
		List<Drawing.Link> links = new ArrayList<>();
		for (Placed placed : marks.stream().sorted(HIGHEST_FIRST).toList()) {
			Box box = new Box(placed.x(), placed.reach().top(), 0, placed.reach().height()).grown(REACH);
			for (Placed other : marks) {
				box = (other != placed) ? cut(box, placed, other) : box;
			}
			links.add(new Drawing.Link(placed.mark().id(), placed.body().tint().word(), placed.mark().href(),
					placed.mark().words(), box));
		}
		return links;
	}

	/** What is left of a box, halfway to a neighbour. */
	private static Box cut(Box box, Placed own, Placed other) {
		double across = other.x() - own.x();
		double down = gap(own.reach(), other.reach());
		if (Math.max(Math.abs(across), Math.abs(down)) < APART) {
			return box;
		}
		if (Math.abs(across) >= Math.abs(down)) {
			double half = own.x() + across / 2;
			boolean beside = other.reach().top() - REACH < box.bottom() && box.top() < other.reach().bottom() + REACH;
			return beside ? ((across > 0) ? box.leftOf(half) : box.rightOf(half)) : box;
		}
		if (Math.abs(across) >= 2 * REACH) {
			return box;
		}
		return (down > 0) ? box.above(own.reach().bottom() + down / 2) : box.below(own.reach().top() + down / 2);
	}

	/** How far another lies below, less than zero if above, zero if beside. */
	private static double gap(Box own, Box other) {
		return (other.top() > own.bottom()) ? other.top() - own.bottom()
				: (other.bottom() < own.top()) ? other.bottom() - own.top() : 0;
	}

}
