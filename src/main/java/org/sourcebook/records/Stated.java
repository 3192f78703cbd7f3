package org.sourcebook.records;

import org.sourcebook.figure.Account;
import org.sourcebook.figure.Figure;

/**
 * A number with the claim it stands in, as an account of that number alone.
 *
 * @param estimate the row of the number
 * @param claim the row of the claim
 * @param stance whether the speaker asserts, relays or rejects it
 * @param account the claim, with this number and no other
 */
record Stated(Told estimate, Told claim, String stance, Account account) {

	Figure figure() {
		return this.account.figures().get(0);
	}

	/** What it has in common with every number that states the same. */
	Statement statement() {
		return new Statement(figure().statement(), this.stance);
	}

	/** Whether both state the same number, and do the same with it. */
	boolean states(Stated other) {
		return this.stance.equals(other.stance) && figure().states(other.figure());
	}

	/**
	 * What is stated, but for the moment it describes.
	 *
	 * @param number the number
	 * @param stance what the speaker does with it
	 */
	record Statement(Figure.Statement number, String stance) {
	}

}
