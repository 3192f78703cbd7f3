package org.sourcebook.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

import org.sourcebook.figure.DisagreementRule;
import org.sourcebook.kernel.Word;
import org.sourcebook.registry.Registry;
import org.sourcebook.registry.RegistryKind;
import org.sourcebook.report.Disagreement;
import org.sourcebook.report.Disagreement.Side;
import org.springframework.stereotype.Component;

/**
 * Shows disagreements with both sides, in three statements however many there are.
 */
@Component
class DisagreementViews {

	private final Sides sides;

	DisagreementViews(Sides sides) {
		this.sides = sides;
	}

	/**
	 * The disagreements, one for one.
	 * @param end the last day on which what stands is known to stand
	 */
	List<DisagreementView> of(List<Disagreement> rows, LocalDate end, Registry registry) {
		Sides.Shown sides = this.sides.of(keys(rows, Side::claimPk), keys(rows, Side::reportPk), registry);
		return rows.stream().map((row) -> view(row, end, sides, registry)).toList();
	}

	/** The ids of both claims of each. */
	List<List<String>> claims(List<Disagreement> rows) {
		return this.sides.claims(rows.stream().map((row) -> List.of(row.one(), row.other())).toList());
	}

	private static List<Long> keys(List<Disagreement> rows, ToLongFunction<Side> key) {
		return rows.stream()
			.flatMap((row) -> Stream.of(row.one(), row.other()))
			.mapToLong(key)
			.distinct()
			.boxed()
			.toList();
	}

	/**
	 * A disagreement. It ends on a day only if something that came later ended it.
	 * @param sides has both sides
	 */
	static DisagreementView view(Disagreement row, LocalDate end, Sides.Shown sides, Registry registry) {
		LocalDate ended = row.lastDay();
		boolean standing = ended == null || !ended.isBefore(end);
		LocalDate last = (ended == null || standing) ? end : ended;
		return new DisagreementView(row.id(), row.rule(), row.isCurated() ? "curated" : "computed", row.isInternal(),
				explanation(row), (row.metric() != null) ? MetricHead.of(row.metric(), registry) : null,
				(row.place() != null) ? registry.named(RegistryKind.LOCATIONS, row.place()) : null,
				sides.view(row.one()), sides.view(row.other()), row.firstDay(),
				last.isBefore(row.firstDay()) ? row.firstDay() : last, standing, row.apart(),
				GapView.of(row.gapFrom(), row.gapTo()));
	}

	private static String explanation(Disagreement row) {
		if (row.rule().equals(Word.of(DisagreementRule.DENIAL))) {
			return row.isCurated() ? "A curator wrote down that the one claim denies the other (rule denial)."
					: "The one rejects a number that the other had asserted (rule denial).";
		}
		if (row.isCurated()) {
			return "A curator wrote down that the two claims contradict each other (rule curated).";
		}
		return "The readings of the two totals, each the newest of its %s on these days, do not meet (rule range-disjoint)."
			.formatted(row.isInternal() ? "speaker" : "body");
	}

}
