package org.sourcebook.index;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.sourcebook.figure.DisagreementRule;
import org.sourcebook.figure.Disagreements;
import org.sourcebook.kernel.Word;

/**
 * What other bodies contradict or deny, and since when, on its way into the index. A
 * contradiction goes both ways, a denial does not.
 */
final class DisputedDrafts {

	private static final String SHOWN = "not d.internal and (d.apart is null or d.apart <= %d)"
		.formatted(Disagreements.NEAR);

	/** The sides of a disagreement, each with the condition that it is disputed. */
	private static final List<Map.Entry<String, String>> SIDES = List.of(
			Map.entry("d.one_claim_pk", "d.rule <> '%s'".formatted(Word.of(DisagreementRule.DENIAL))),
			Map.entry("d.other_claim_pk", "1 = 1"));

	private DisputedDrafts() {
	}

	/**
	 * Adds the first day of each dispute to rows whose claim is on a side of one.
	 * @param tables the tables to read, with a place for the column of the claim
	 * @param owner the column with the key of a row, or a place for that of the claim
	 */
	static void read(String tables, String owner, StoreRows rows, Map<Long, Draft> drafts, long after, long upTo) {
		for (Map.Entry<String, String> side : SIDES) {
			String key = owner.formatted(side.getKey());
			rows.read(
					"select d.pk, d.since, d.until, d.first_day, %s as owner from %s where %s and %s and".formatted(key,
							tables.formatted(side.getKey()), SHOWN, side.getValue())
							+ " %1$s > ? and %1$s <= ?".formatted(key),
					after, upTo,
					(row) -> ReportDrafts.of(drafts, row.getLong("owner"))
						.during(rows.stay("disagreement", row), Field.DISPUTED,
								row.getObject("first_day", LocalDate.class)));
		}
	}

}
