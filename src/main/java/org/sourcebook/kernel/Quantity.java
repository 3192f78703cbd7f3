package org.sourcebook.kernel;

import java.math.BigDecimal;
import java.math.BigInteger;

import org.jspecify.annotations.Nullable;

/**
 * A number as a source stated it. From it follow its {@link #bounds() bounds}, which are
 * shown, and its {@link #reading() reading}, which is compared. The rules are published
 * in {@code docs/methods.md}.
 *
 * @param qualifier how the source put it
 * @param magnitude the word, for {@link Qualifier#ORDER_OF_MAGNITUDE} only
 * @param figure the number, for qualifiers that have one; not negative
 * @param low the lower end, for {@link Qualifier#BETWEEN} only
 * @param high the upper end, for {@link Qualifier#BETWEEN} only
 * @param shareInWords whether this is a percentage that was given in words ("a third")
 */
public record Quantity(Qualifier qualifier, @Nullable Magnitude magnitude, @Nullable Long figure, @Nullable Long low,
		@Nullable Long high, boolean shareInWords) {

	private static final BigDecimal SHARE_TOLERANCE = BigDecimal.valueOf(5);

	private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

	private static final BigDecimal HALF = new BigDecimal("0.5");

	/**
	 * Checks that the parts fit the qualifier.
	 * @throws IllegalArgumentException if they contradict it; the message says how, for a
	 * curator
	 */
	public Quantity {
		if (qualifier.hasFigure()) {
			require(figure != null, "needs a figure");
			require(low == null && high == null,
					"has a figure and no low or high; its bounds follow from the qualifier");
		}
		else {
			require(figure == null, "has no figure");
		}
		if (qualifier == Qualifier.BETWEEN) {
			require(low != null && high != null, "needs low and high");
			require(low != null && high != null && low <= high, "needs a low that is not above its high");
		}
		else {
			require(low == null && high == null, "has no low or high");
		}
		require((qualifier == Qualifier.ORDER_OF_MAGNITUDE) == (magnitude != null), (magnitude != null)
				? "has no magnitude" : "needs a magnitude (" + String.join(", ", Word.all(Magnitude.class)) + ")");
		require((figure == null || figure >= 0) && (low == null || low >= 0), "cannot be negative");
		require(!shareInWords || figure == null || figure <= WHOLE.longValue(),
				"is a share in words and cannot be above " + WHOLE);
	}

	private static void require(boolean condition, String rule) {
		if (!condition) {
			throw new IllegalArgumentException(rule);
		}
	}

	/** Whether the number is marked as approximate. */
	public boolean approximate() {
		return this.qualifier == Qualifier.ABOUT;
	}

	/**
	 * The bounds the source's words state: {@code nearly 12,000} has no lower one,
	 * {@code at least 3,000} no upper one.
	 */
	public NumberRange bounds() {
		return switch (this.qualifier) {
			case STATED, EXACTLY, ABOUT -> NumberRange.of(this.figure, this.figure);
			case NEARLY, FEWER_THAN, UP_TO -> NumberRange.of(null, this.figure);
			case AT_LEAST, MORE_THAN -> NumberRange.of(this.figure, null);
			case BETWEEN -> NumberRange.of(this.low, this.high);
			case ORDER_OF_MAGNITUDE -> (this.magnitude != null) ? this.magnitude.range() : NumberRange.of(null, null);
		};
	}

	/**
	 * The range the number is read as where numbers are compared. About n is half a unit
	 * of n's last non-zero digit each way, nearly n one unit down; where n is a 1
	 * followed by zeros, a tenth of that unit. A share given in words is read five points
	 * each way, but a bound nobody stated stays open. Everything else is its bounds.
	 */
	public NumberRange reading() {
		if (this.figure == null) {
			return bounds();
		}
		BigDecimal n = BigDecimal.valueOf(this.figure);
		if (this.shareInWords) {
			return share((this.qualifier == Qualifier.NEARLY) ? new NumberRange(n, n) : bounds());
		}
		return switch (this.qualifier) {
			case ABOUT -> {
				BigDecimal half = unit(n).multiply(HALF);
				yield new NumberRange(n.subtract(half), n.add(half));
			}
			case NEARLY -> new NumberRange(n.subtract(unit(n)), n);
			default -> bounds();
		};
	}

	private static NumberRange share(NumberRange stated) {
		BigDecimal lower = stated.lower();
		BigDecimal upper = stated.upper();
		return new NumberRange((lower != null) ? lower.subtract(SHARE_TOLERANCE).max(BigDecimal.ZERO) : null,
				(upper != null) ? upper.add(SHARE_TOLERANCE).min(WHOLE) : null);
	}

	private static BigDecimal unit(BigDecimal n) {
		if (n.signum() == 0) {
			return BigDecimal.ZERO;
		}
		BigDecimal stripped = n.stripTrailingZeros();
		BigDecimal unit = BigDecimal.ONE.scaleByPowerOfTen(-stripped.scale());
		return stripped.unscaledValue().equals(BigInteger.ONE) ? unit.scaleByPowerOfTen(-1) : unit;
	}

}
