package org.sourcebook.coverage;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.sourcebook.edition.View;
import org.sourcebook.kernel.FuzzyDate;
import org.sourcebook.registry.Registry;
import org.sourcebook.registry.Storyline;

/**
 * The time the storylines cover that are asked for, as far as it can be known.
 *
 * @param isStated whether any of them states one
 * @param months its months, or null if it has not begun or none is stated
 */
record Period(boolean isStated, @Nullable Months months) {

	private static final Period NONE = new Period(false, null);

	/**
	 * The period of a question. An open end reaches to the date of the edition, an open
	 * beginning and a storyline without a period reach as far as the record does, and
	 * nothing reaches beyond what can be known.
	 * @param known the months of the whole record
	 */
	static Period of(Question asked, Months known, Registry registry) {
		List<Storyline> storylines = asked.storylines()
			.stream()
			.map(registry.storylines()::get)
			.filter(Objects::nonNull)
			.toList();
		if (storylines.stream().allMatch((storyline) -> storyline.period() == null)) {
			return NONE;
		}
		YearMonth end = YearMonth.from(lastDay(asked.view()));
		Months months = null;
		for (Storyline storyline : storylines) {
			months = Months.and(months, months(storyline.period(), known, end));
		}
		return new Period(true, months);
	}

	private static @Nullable Months months(@Nullable FuzzyDate period, Months known, YearMonth end) {
		if (period == null) {
			return known;
		}
		YearMonth first = (period.earliest() != null) ? YearMonth.from(period.earliest()) : known.first();
		YearMonth last = (period.latest() != null) ? YearMonth.from(period.latest()) : end;
		last = last.isBefore(end) ? last : end;
		return !first.isAfter(last) ? new Months(first, last) : null;
	}

	/** Of what comes after, nothing can be known. */
	private static LocalDate lastDay(View view) {
		LocalDate known = view.lastKnownDay();
		return (known != null && known.isBefore(view.date())) ? known : view.date();
	}

	/** Whether it has a month, or null if none is stated. */
	@Nullable Boolean has(YearMonth month) {
		return this.isStated ? Boolean.valueOf(this.months != null && this.months.has(month)) : null;
	}

}
