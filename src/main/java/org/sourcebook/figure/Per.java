package org.sourcebook.figure;

/**
 * Whose figures succeed one another: everybody's who speaks for one body, or each
 * speaker's own.
 */
public enum Per {

	BODY, SOURCE;

	/** Who holds the figure. */
	public String holder(Figure figure) {
		return switch (this) {
			case BODY -> figure.body();
			case SOURCE -> figure.speaker();
		};
	}

}
