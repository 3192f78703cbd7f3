package org.sourcebook.index;

import java.util.Arrays;
import java.util.List;

import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexableField;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DraftTests {

	@Test
	void aRowBecomesOneDocumentForEachStretchInWhichNothingChanges() {
		Draft draft = new Draft(IndexedCollection.CLAIMS, 7, "a-c01", new Stay(2, 9)).during(new Stay(1, 4), "hop", "x")
			.during(new Stay(4, 100), "hop", "y")
			.during(new Stay(2, 9), "hop", "z");
		assertThat(draft.documents()).extracting(DraftTests::toText).containsExactly("2 to 4: x z", "4 to 9: y z");
	}

	@Test
	void whatStandsInOtherEditionsOnlyDoesNotCount() {
		Draft draft = new Draft(IndexedCollection.CLAIMS, 7, "a-c01", new Stay(2, 3)).during(new Stay(3, 5), "hop",
				"x");
		assertThat(draft.documents()).extracting(DraftTests::toText).containsExactly("2 to 3: ");
	}

	private static String toText(Document document) {
		List<String> hops = Arrays.stream(document.getFields("hop")).map(IndexableField::stringValue).toList();
		return "%s to %s: %s".formatted(document.getField("since").numericValue(),
				document.getField("until").numericValue(), String.join(" ", hops));
	}

}
