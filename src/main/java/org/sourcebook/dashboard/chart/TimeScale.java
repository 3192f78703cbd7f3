package org.sourcebook.dashboard.chart;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Days to the right. A day is not a moment: it reaches from its own beginning to that of
 * the next.
 */
final class TimeScale {

	/** Room a label of the axis takes. */
	private static final double ROOM = 46;

	private static final int TWO_MONTHS = 61;

	private static final int[] MONTHS = { 1, 2, 3, 6, 12, 24, 60, 120, 600 };

	private final LocalDate first;

	private final LocalDate last;

	private final double left;

	private final double right;

	/**
	 * A scale for a stretch of time.
	 * @param first the first day on it
	 * @param last the last day on it
	 * @param left where the first day begins
	 * @param right where the last day ends
	 */
	TimeScale(LocalDate first, LocalDate last, double left, double right) {
		this.first = first;
		this.last = last;
		this.left = left;
		this.right = right;
	}

	LocalDate first() {
		return this.first;
	}

	LocalDate last() {
		return this.last;
	}

	/** Where a day begins. */
	double start(LocalDate day) {
		double days = ChronoUnit.DAYS.between(this.first, this.last) + 1;
		return this.left + ChronoUnit.DAYS.between(this.first, day) / days * (this.right - this.left);
	}

	/** Where a day ends. */
	double end(LocalDate day) {
		return start(day.plusDays(1));
	}

	/** The marks of the axis: months or days, so that their labels do not meet. */
	List<Tick> ticks() {
		double perDay = end(this.first) - start(this.first);
		return this.first.plusDays(TWO_MONTHS).isAfter(this.last) ? days(perDay) : months(perDay);
	}

	private List<Tick> days(double perDay) {
		List<Tick> ticks = new ArrayList<>();
		int step = 28;
		for (int days : new int[] { 14, 7, 2, 1 }) {
			step = (days * perDay > ROOM) ? days : step;
		}
		String before = "";
		for (LocalDate day = this.first; !day.isAfter(this.last); day = day.plusDays(step)) {
			String year = String.valueOf(day.getYear());
			ticks.add(new Tick(start(day), day.getDayOfMonth() + " " + name(day.getMonth()),
					year.equals(before) ? "" : year));
			before = year;
		}
		return ticks;
	}

	private List<Tick> months(double perDay) {
		int step = MONTHS[MONTHS.length - 1];
		for (int i = MONTHS.length - 1; i >= 0; i--) {
			step = (MONTHS[i] * 30.4 * perDay >= ROOM) ? MONTHS[i] : step;
		}
		List<Tick> ticks = new ArrayList<>();
		int ahead = (this.first.getDayOfMonth() > 1) ? 1 : 0;
		LocalDate month = this.first.withDayOfMonth(1).plusMonths(ahead);
		while (((month.getYear() * 12) + month.getMonthValue() - 1) % step != 0) {
			month = month.plusMonths(1);
		}
		String before = "";
		for (; !month.isAfter(this.last); month = month.plusMonths(step)) {
			String year = String.valueOf(month.getYear());
			boolean years = step >= 12;
			ticks.add(new Tick(start(month), years ? year : name(month.getMonth()),
					(years || year.equals(before)) ? "" : year));
			before = year;
		}
		return ticks;
	}

	private static String name(Month month) {
		return month.getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
	}

	/**
	 * A mark of the axis.
	 *
	 * @param x where it is
	 * @param label the month or the day
	 * @param year the year, where it is another than before
	 */
	record Tick(double x, String label, String year) {
	}

}
