package org.sourcebook.dashboard.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Numbers upwards: evenly, from zero, or by powers of ten where they span more than two
 * of those, or where nobody would see that a small one is open below.
 */
final class NumberScale {

	private static final double TWO_ORDERS = 100;

	/** The room above zero below which an arrow towards it can hardly be seen. */
	private static final double SEEN = 20;

	private static final double[] STEPS = { 1, 2, 5, 10 };

	private final double low;

	private final double high;

	private final boolean logarithmic;

	private final double bottom;

	private final double top;

	/** The interval between ticks, where they are even. */
	private final double step;

	private NumberScale(double low, double high, boolean logarithmic, double bottom, double top, double step) {
		this.low = low;
		this.high = high;
		this.logarithmic = logarithmic;
		this.bottom = bottom;
		this.top = top;
		this.step = step;
	}

	/**
	 * A scale for some numbers.
	 * @param numbers what is to be shown on it
	 * @param bottom where it begins, counted downwards
	 * @param top where it ends
	 * @param below the room to leave below the least, where it does not begin with zero
	 * @param open the least number without a lower bound, or null if there is none
	 */
	static NumberScale of(Collection<BigDecimal> numbers, double bottom, double top, double below,
			@Nullable BigDecimal open) {
		double least = numbers.stream().mapToDouble(BigDecimal::doubleValue).min().orElse(0);
		double most = numbers.stream().mapToDouble(BigDecimal::doubleValue).max().orElse(1);
		boolean hidden = open != null && open.doubleValue() / most * (bottom - top) < SEEN;
		boolean logarithmic = least > 0 && (most / least > TWO_ORDERS || hidden);
		if (logarithmic) {
			double powerBelow = Math.pow(10, Math.floor(Math.log10(least)));
			double low = powerBelow * step(least / powerBelow, false);
			double powerAbove = Math.pow(10, Math.floor(Math.log10(most)));
			double high = powerAbove * step(most / powerAbove, true);
			return new NumberScale(low, high, true, bottom - below, top, 1);
		}
		double step = interval(Math.max(most, 1), bottom - top);
		return new NumberScale(0, Math.ceil(Math.max(most, 1) / step) * step, false, bottom, top, step);
	}

	private static double step(double factor, boolean up) {
		double found = up ? 10 : 1;
		for (double step : STEPS) {
			if (up && step >= factor) {
				return step;
			}
			if (!up && step <= factor) {
				found = step;
			}
		}
		return found;
	}

	/**
	 * The interval between ticks: 1, 2 or 5 with zeros, so that there are three to eight.
	 */
	private static double interval(double most, double height) {
		double least = most / Math.max(3, Math.min(8, height / 48));
		double power = Math.pow(10, Math.floor(Math.log10(least)));
		return Math.max(1, power * step(least / power, true));
	}

	boolean isLogarithmic() {
		return this.logarithmic;
	}

	/** Where a number stands, counted downwards. */
	double y(BigDecimal number) {
		return y(number.doubleValue());
	}

	private double y(double number) {
		double share = this.logarithmic ? Math.log10(number / this.low) / Math.log10(this.high / this.low)
				: (number - this.low) / (this.high - this.low);
		return this.bottom - share * (this.bottom - this.top);
	}

	/** The numbers at which lines are drawn. */
	List<BigDecimal> ticks() {
		List<BigDecimal> ticks = new ArrayList<>();
		if (!this.logarithmic) {
			for (int i = 0; i * this.step <= this.high * 1.000001; i++) {
				ticks.add(BigDecimal.valueOf(Math.round(i * this.step)));
			}
			return ticks;
		}
		double each = (this.bottom - this.top) / Math.log10(this.high / this.low);
		for (double power = Math.pow(10, Math.floor(Math.log10(this.low))); power <= this.high; power *= 10) {
			for (double factor : (each < 75) ? new double[] { 1 } : new double[] { 1, 2, 5 }) {
				double tick = power * factor;
				if (tick >= this.low * 0.999999 && tick <= this.high * 1.000001) {
					ticks.add(BigDecimal.valueOf(Math.round(tick)));
				}
			}
		}
		return ticks;
	}

}
