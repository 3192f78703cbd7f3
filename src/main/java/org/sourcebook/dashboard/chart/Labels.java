package org.sourcebook.dashboard.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.sourcebook.dashboard.chart.Node.Words;

/**
 * Writes numbers beside marks where there is room, and beside a body's newest total its
 * name. A label meets no mark, no other label, and does not leave the plot; one that
 * cannot be placed so is left out: the table has them all.
 */
final class Labels {

	private static final double GAP = 3;

	private static final double APART = 7;

	/**
	 * What says less about where a body stands than a total of everything, however new it
	 * is.
	 */
	private static final List<Trait> LEAST_LAST = List.of(Trait.PROJECTED, Trait.STRETCH, Trait.PART, Trait.REJECTED);

	/** A body's newest total, or what it has in its place, before its others. */
	private static final Comparator<Placed> NEWEST_FIRST = Comparator
		.comparingInt((Placed placed) -> rank(placed.mark()))
		.thenComparing((placed) -> placed.mark().newest(), Comparator.reverseOrder())
		.thenComparing((placed) -> placed.mark().id());

	private final Plot plot;

	private final Box room;

	private final List<Placed> marks;

	private final List<Words> placed = new ArrayList<>();

	private final List<Placed> written = new ArrayList<>();

	private Labels(Plot plot, List<Placed> marks) {
		this.plot = plot;
		this.room = new Box(plot.room().left() + 1, plot.room().top() - 10, plot.room().width() + 4,
				plot.room().height() + 8);
		this.marks = marks;
	}

	static List<Words> of(Plot plot, List<Placed> marks) {
		Labels labels = new Labels(plot, marks);
		List<Placed> newest = marks.stream().sorted(NEWEST_FIRST).toList();
		Set<String> bodies = new HashSet<>();
		Set<Placed> named = new HashSet<>();
		for (Placed mark : newest) {
			if (bodies.add(mark.mark().body())
					&& labels.write(mark, mark.mark().shortName() + ": " + mark.mark().number(), true)) {
				named.add(mark);
			}
		}
		newest.stream()
			.filter((mark) -> !named.contains(mark))
			.sorted(Comparator.comparing((mark) -> mark.reach().width() > 60))
			.filter((mark) -> !labels.says(mark))
			.forEach((mark) -> labels.write(mark, mark.mark().number(), false));
		return labels.placed;
	}

	private static int rank(Mark mark) {
		return LEAST_LAST.stream().filter(mark::is).mapToInt(LEAST_LAST::indexOf).max().orElse(-1);
	}

	/** Whether a label beside a mark says what its own would say. */
	private boolean says(Placed mark) {
		double near = 4 * this.plot.symbol();
		return this.written.stream()
			.anyMatch((other) -> other.mark().body().equals(mark.mark().body())
					&& other.mark().number().equals(mark.mark().number()) && Math.abs(other.x() - mark.x()) < near);
	}

	private boolean write(Placed mark, String text, boolean strong) {
		double size = this.plot.type();
		double beside = this.plot.symbol() * (mark.mark().is(Trait.ABOUT) ? 2.2 : 1.7) + 1;
		for (double y : new double[] { mark.reach().top(), mark.reach().bottom() }) {
			for (Words words : Beside.point(text, mark.x(), y, beside, size, strong, mark.body().tint())) {
				if (fits(words.box(), mark)) {
					this.placed.add(words);
					this.written.add(mark);
					return true;
				}
			}
		}
		return false;
	}

	/**
	 * Keeps so far from other marks that nobody takes it for theirs, but for those that
	 * lie on its own: there is no telling them apart by distance.
	 */
	private boolean fits(Box box, Placed own) {
		Box apart = new Box(box.left() - APART, box.top(), box.width() + 2 * APART, box.height());
		return this.room.holds(box) && this.placed.stream().map(Words::box).noneMatch(box.grown(GAP)::meets)
				&& this.marks.stream()
					.allMatch((mark) -> mark.boxes().stream().noneMatch(isOn(mark, own) ? box::meets : apart::meets));
	}

	private static boolean isOn(Placed mark, Placed own) {
		return Math.abs(mark.x() - own.x()) < 2 && Math.abs(mark.reach().top() - own.reach().top()) < 2;
	}

}
