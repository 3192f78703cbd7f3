package org.sourcebook.history;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import org.sourcebook.kernel.Word;
import org.sourcebook.report.Correction;
import org.sourcebook.report.WithdrawnView;

/**
 * The corrections and withdrawals of a record, each with the edition that brought it. A
 * correction has a row for every later version of its record.
 */
final class CorrectionsMade {

	private static final String WITHDRAWAL = Word.of(ChangeKind.WITHDRAWAL);

	private static final String ADDITION = Word.of(ChangeKind.ADDITION);

	private final Collection<Made> all;

	private CorrectionsMade(Collection<Made> all) {
		this.all = all;
	}

	/** Those of one record, from the rows of all its versions, oldest first. */
	static CorrectionsMade of(List<Correction> rows) {
		Map<String, Made> made = new LinkedHashMap<>();
		for (Correction row : rows) {
			made.merge(row.number(), new Made(row.since(), row), (first, newer) -> new Made(first.edition(), row));
		}
		return new CorrectionsMade(made.values());
	}

	/**
	 * What editions brought to a record or to a part of it: what names it or something in
	 * it, and withdrawals of what it stands in. If nothing does, all that they brought to
	 * the record.
	 * @param part what the part's id adds to that of the record
	 * @param after the edition after which they begin
	 * @param last the last one
	 */
	List<ReasonView> brought(String part, int after, int last) {
		List<ReasonView> own = told(after, last, (made) -> made.concerns(part));
		return own.isEmpty() ? told(after, last, (made) -> true) : own;
	}

	/**
	 * What editions brought that says of a part, or of something in it, more than that
	 * there is something new.
	 * @param after the edition after which they begin
	 * @param last the last one
	 */
	List<ReasonView> changing(String part, int after, int last) {
		return told(after, last, (made) -> made.concerns(part) && !made.row().kind().equals(ADDITION));
	}

	private List<ReasonView> told(int after, int last, Predicate<Made> which) {
		return this.all.stream()
			.filter((made) -> made.edition() > after && made.edition() <= last && which.test(made))
			.map((made) -> ReasonView.of(made.row()))
			.toList();
	}

	/** The withdrawal of a part, or of what it stands in, if an edition has one. */
	Optional<WithdrawnView> withdrawal(String part, int edition) {
		return this.all.stream()
			.filter((made) -> made.edition() <= edition && made.withdraws(part))
			.max((one, other) -> Integer.compare(one.part().length(), other.part().length()))
			.map((made) -> WithdrawnView.of(made.row().correctedOn(), made.row().reason()));
	}

	/**
	 * A correction.
	 *
	 * @param edition the edition that brought it, as the store counts
	 * @param row its newest row
	 */
	private record Made(int edition, Correction row) {

		String part() {
			return (this.row.part() != null) ? this.row.part().substring(this.row.record().length()) : "";
		}

		boolean withdraws(String part) {
			return this.row.kind().equals(WITHDRAWAL) && isWithin(part(), part);
		}

		boolean concerns(String part) {
			return isWithin(part, part()) || withdraws(part);
		}

		private static boolean isWithin(String whole, String part) {
			return whole.isEmpty() || part.equals(whole) || part.startsWith(whole + "-");
		}

	}

}
