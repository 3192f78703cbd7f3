package org.sourcebook.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.sourcebook.registry.Registry;
import org.sourcebook.registry.Storyline;
import org.sourcebook.web.ViewInfo;

/**
 * Says in words what the numbers mean, and what they do not.
 */
final class CoverageNote {

	private static final String ZERO = "This is what this record holds. A zero says that this record has nothing that"
			+ " was published in the month; it does not say that nobody said anything.";

	private CoverageNote() {
	}

	/**
	 * What is to be said of an answer.
	 * @param isKnown whether anything is known yet
	 */
	static String of(Question asked, boolean isKnown, Registry registry) {
		List<String> sentences = new ArrayList<>();
		if (!isKnown) {
			sentences.add(ViewInfo.NOTHING_KNOWN_YET);
		}
		sentences.add(ZERO);
		asked.storylines()
			.stream()
			.map(registry.storylines()::get)
			.filter(Objects::nonNull)
			.forEach((storyline) -> sentences.add(of(storyline)));
		return String.join(" ", sentences);
	}

	private static String of(Storyline storyline) {
		return "What belongs to the storyline %s: %s Languages searched: %s. Last searched: %s.".formatted(
				storyline.entry().id(), storyline.rule().strip(),
				storyline.languages().isEmpty() ? "none on record" : String.join(", ", storyline.languages()),
				(storyline.searched() != null) ? storyline.searched() : "no day on record");
	}

}
