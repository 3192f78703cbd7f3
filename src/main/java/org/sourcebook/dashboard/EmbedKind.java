package org.sourcebook.dashboard;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A kind of embed, as people choose one.
 */
public enum EmbedKind {

	/** The chart of one metric. */
	ESTIMATES("Chart of one number", "Every time a number was given, by whom, and how it was put.", "estimates", true,
			EmbedField.METRIC, EmbedField.STORYLINE, EmbedField.SOURCE, EmbedField.LOCATION, EmbedField.FROM,
			EmbedField.TO, EmbedField.PROJECTED, EmbedField.TOTAL),

	/** Where everybody stands. */
	FIGURE("One sentence", "Which number each body stands by, in a sentence.", "estimates/latest", false,
			EmbedField.METRIC, EmbedField.STORYLINE, EmbedField.SOURCE, EmbedField.LOCATION, EmbedField.ON),

	/** What was said. */
	CLAIMS("List of claims", "What was said, by whom, and how it came to the report.", "claims", false, EmbedField.Q,
			EmbedField.STORYLINE, EmbedField.SOURCE, EmbedField.CLAIM_KIND, EmbedField.LOCATION, EmbedField.FROM,
			EmbedField.TO),

	/** What was said when. */
	TIMELINE("Timeline", "What was said, denied and expected, month by month.", "timeline", true, EmbedField.STORYLINE,
			EmbedField.SOURCE, EmbedField.METRIC, EmbedField.LOCATION, EmbedField.WHAT, EmbedField.FROM, EmbedField.TO),

	/** Places. */
	MAP("Map", "The places that claims name, with a list of them.", "locations", true, EmbedField.STORYLINE,
			EmbedField.SOURCE, EmbedField.PLACE_KIND);

	private static final String PATH = "/embeds/";

	private final String title;

	private final String shows;

	private final String subject;

	private final boolean drawn;

	private final List<EmbedField> fields;

	EmbedKind(String title, String shows, String subject, boolean drawn, EmbedField... fields) {
		this.title = title;
		this.shows = shows;
		this.subject = subject;
		this.drawn = drawn;
		this.fields = List.of(fields);
	}

	/** The kind a page is about, if it is about one. */
	static Optional<EmbedKind> ofPage(String path) {
		return Arrays.stream(values()).filter((kind) -> path.endsWith(PATH + kind.word())).findFirst();
	}

	/** Its name in addresses. */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	public String title() {
		return this.title;
	}

	/** What it shows, in a sentence. */
	public String shows() {
		return this.shows;
	}

	/** What of the API holds the same data. */
	String subject() {
		return this.subject;
	}

	/** Whether there is a picture of it. */
	boolean isDrawn() {
		return this.drawn;
	}

	/** What people choose it by, first things first. */
	List<EmbedField> fields() {
		return this.fields;
	}

	/** Whether it shows nothing before a metric was chosen. */
	boolean needsMetric() {
		return this == ESTIMATES || this == FIGURE;
	}

	/** Whether a choice made for another kind can be made for this one too. */
	boolean takes(String parameter) {
		return EmbedField.of(this, parameter).filter((field) -> field.isShared()).isPresent();
	}

}
