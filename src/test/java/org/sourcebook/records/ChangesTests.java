package org.sourcebook.records;

import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Nothing published changes silently, and nothing published vanishes.
 */
class ChangesTests {

	private static final String WIRE = FixtureSet.WIRE;

	private static final String PAPER = FixtureSet.PAPER;

	private static final String LOSSES = FixtureSet.LOSSES;

	private static final String SILENT = "changed since the last closed edition without a correction: ";

	private static final String REMEDY = " (add an entry to corrections with date, kind and reason)";

	private static final String GONE = "was published in edition 1 and is gone; nothing published vanishes "
			+ "(restore it and add withdrawn: {date: …, reason: …}, or name it in formerly)";

	@TempDir
	private Path folder;

	private FixtureSet set;

	@BeforeEach
	void closeFixture() {
		this.set = new FixtureSet(this.folder);
		this.set.edit(PAPER, "  text: Figures differ from source to source.\n", """
				  text: Figures differ from source to source.
				  withdrawn: {date: 2025-02-20, reason: Nobody said so.}
				""");
		this.set.append(WIRE, "withdrawn: {date: 2025-02-20, reason: Retracted.}\n");
		this.set.close("2025-03-01");
	}

	@Test
	void aChangeWithoutACorrectionNamesTheFieldAndBothValues() {
		this.set.edit(LOSSES, "low: 300", "low: 250").edit(LOSSES, "place: kursk-oblast}", "place: russia}");
		this.set.edit(LOSSES, ", stance: relays}", ", note: Repeated.}");
		assertThat(this.set.problems()).containsExactly(LOSSES + ":1: corrections: 2025-02-04-example-paper " + SILENT
				+ "claims[c01].estimates[e1].low was '300', is '250'; "
				+ "claims[c01].estimates[e1].place was 'kursk-oblast', is 'russia'; "
				+ "claims[c01].estimates[e3].stance was 'relays', is not there; "
				+ "claims[c01].estimates[e3].note was not there, is 'Repeated.'" + REMEDY);
	}

	@Test
	void aRegistryEntryChangesAsPubliclyAsAReport() {
		this.set.edit("sources.yaml", "aliases: [Washington]", "aliases: [Washington, D.C.]");
		this.set.edit("locations.yaml", "lat: 50,", "lat: 50.5,");
		assertThat(this.set.problems()).containsExactly(
				"locations.yaml:23: corrections: front " + SILENT + "point.lat was '50', is '50.5'" + REMEDY,
				"sources.yaml:2: corrections: united-states " + SILENT
						+ "aliases was '[Washington]', is '[Washington, D.C.]'" + REMEDY);
	}

	@Test
	void everyChangeIsNamedHoweverManyThereAre() {
		this.set.edit(PAPER, "- id: c03\n", "- id: c03\n  note: new\n  occasion: new\n  basis: new\n  about: 2024\n"
				+ "  places: [russia]\n  cites: [gur]\n  relays: [gur]\n");
		this.set.edit(PAPER, "language: en", "language: de").edit(PAPER, "?id=7", "?id=8");
		assertThat(this.set.problems()).singleElement()
			.asString()
			.contains("language was", "url was", "].note was", "].occasion was", "].basis was", "].about was",
					"].places was", "].cites was", "].relays was");
	}

	@Test
	void aNewOrderIsAChange() {
		String text = this.set.text(LOSSES);
		String third = text.substring(text.indexOf("- id: c03"), text.indexOf("corrections:"));
		this.set.edit(LOSSES, third, "").edit(LOSSES, "- id: c02", third + "- id: c02");
		assertThat(this.set.problems()).containsExactly(LOSSES + ":1: corrections: 2025-02-04-example-paper " + SILENT
				+ "order was 'c01, e1, e2, e3, e4, c02, e1, c03', is 'c01, e1, e2, e3, e4, c03, c02, e1'" + REMEDY);
	}

	@Test
	void silentChangesAreSeenTogetherWithOtherProblems() {
		this.set.edit(LOSSES, "title: Losses of", "title: The losses of")
			.edit(PAPER, "language: en", "language: English");
		assertThat(this.set.problems()).containsExactly(
				PAPER + ":1: corrections: 2024-10-26-example-paper " + SILENT + "language was 'en', is 'English'"
						+ REMEDY,
				PAPER + ":4: language: English: is no language tag, such as en or pt-BR",
				LOSSES + ":1: corrections: 2025-02-04-example-paper " + SILENT
						+ "title was 'Losses of the contingent', is 'The losses of the contingent'" + REMEDY);
	}

	@Test
	void aCorrectionMakesAChangePublic() {
		this.set.edit(LOSSES, "low: 300", "low: 250")
			.append(LOSSES, "- {date: 2025-03-02, kind: our-error, reason: Misread., record: c01-e1}\n");
		assertThat(this.set.read().waiting()).isOne();
	}

	@Test
	void anOldCorrectionDoesNotCoverANewChange() {
		this.set.edit(LOSSES, "low: 300", "low: 250")
			.append(LOSSES, "- {date: 2025-03-02, kind: our-error, reason: Misread., record: c01-e1}\n");
		this.set.close("2025-03-03");
		this.set.edit(LOSSES, "low: 250", "low: 200");
		assertThat(this.set.problems()).containsExactly(LOSSES + ":1: corrections: 2025-02-04-example-paper " + SILENT
				+ "claims[c01].estimates[e1].low was '250', is '200'" + REMEDY);
	}

	@Test
	void aPublishedCorrectionIsNeitherChangedNorRemoved() {
		String problem = LOSSES + ":40: corrections: a published correction was changed or removed "
				+ "(restore it and add another)";
		String text = this.set.text(LOSSES);
		this.set.edit(LOSSES, "reason: The week is now given.", "reason: The week.");
		assertThat(this.set.problems()).containsExactly(problem);
		this.set.write(LOSSES, text.substring(0, text.indexOf("- {date: 2025-02-12")));
		assertThat(this.set.problems()).containsExactly(problem);
		this.set.write(LOSSES, text.replace("corrections:\n",
				"corrections:\n- {date: 2025-02-08, kind: our-error, reason: Put in before.}\n"));
		assertThat(this.set.problems()).containsExactly(problem);
	}

	@Test
	void anAdditionAddsAndDoesNotOverwrite() {
		this.set.append(LOSSES, "- {date: 2025-03-02, kind: addition, reason: A note.}\n");
		this.set.edit(LOSSES, "readFrom: full-text", "readFrom: full-text\nnote: Read twice.");
		assertThat(this.set.read().waiting()).isOne();
		this.set.edit(LOSSES, "title: Losses of", "title: The losses of");
		assertThat(this.set.problems())
			.containsExactly(LOSSES + ":41: corrections: addition: " + "something that stood was changed: "
					+ "title was 'Losses of the contingent', is 'The losses of the contingent' "
					+ "(use another kind of correction)");
		this.set.append(LOSSES, "- {date: 2025-03-02, kind: clarification, reason: The title.}\n");
		assertThat(this.set.read().waiting()).isOne();
	}

	@Test
	void aPublishedClaimIsWithdrawnAndNotRemoved() {
		String text = this.set.text(LOSSES);
		this.set.write(LOSSES,
				text.substring(0, text.indexOf("- id: c02")) + text.substring(text.indexOf("corrections:"))
						+ "- {date: 2025-03-02, kind: our-error, reason: Two claims removed.}\n");
		String rule = ": was published and is gone; nothing published vanishes "
				+ "(restore it and add withdrawn: {date: …, reason: …})";
		assertThat(this.set.problems()).containsExactly(LOSSES + ":8: claims: c02" + rule,
				LOSSES + ":8: claims: c03" + rule);
		this.set.write(LOSSES, text.replace("  text: The number of 4,000",
				"  withdrawn: {date: 2025-03-02, reason: Said by another.}\n  text: The number of 4,000"));
		assertThat(this.set.read().waiting()).isOne();
	}

	@Test
	void aPublishedEstimateIsWithdrawnAndNotRemoved() {
		String text = this.set.text(LOSSES);
		String estimate = text.lines().filter((line) -> line.contains("id: e2,")).findFirst().orElseThrow();
		String without = text.replace(estimate + "\n", "");
		this.set.write(LOSSES, without + "- {date: 2025-03-02, kind: our-error, reason: A number removed.}\n");
		assertThat(this.set.problems()).singleElement()
			.asString()
			.contains("estimates: c01-e2: was published and is gone; nothing published vanishes "
					+ "(restore it and add withdrawn: {date: …, reason: …})");
		this.set.write(LOSSES, text.replace(estimate,
				estimate.replace("id: e2,", "id: e2, withdrawn: {date: 2025-03-02, reason: Not a count.},")));
		assertThat(this.set.read().waiting()).isOne();
	}

	@Test
	void theUnitOfAPublishedMetricStays() {
		this.set.edit("metrics.yaml", "unit: percent", "unit: persons");
		assertThat(this.set.problems()).anySatisfy(
				(problem) -> assertThat(problem).contains("unit: persons: was percent; numbers are read by their unit")
					.endsWith("(add a new metric)"));
	}

	@Test
	void anotherItemInAListThatGrowsIsAnAddition() {
		this.set.edit("sources.yaml", "aliases: [Washington]", "aliases: [Washington, America]");
		this.set.edit("sources.yaml", "- id: united-states\n", "- id: united-states\n"
				+ "  corrections: [{date: 2025-03-02, kind: addition, reason: Another name.}]\n");
		assertThat(this.set.read().waiting()).isOne();
		this.set.edit("sources.yaml", "aliases: [Washington, America]", "aliases: [America, Washington]");
		assertThat(this.set.problems()).singleElement()
			.asString()
			.contains("aliases was '[Washington]', is '[America, Washington]'");
	}

	@Test
	void aPublishedRecordIsWithdrawnAndNotRemoved() {
		this.set.delete(LOSSES);
		this.set.edit("storylines.yaml", "- id: troops", "- id: soldiers\n  formerly: [troops]");
		this.set.edit("metrics.yaml", "- id: killed-share\n  name: Dead among the casualties\n"
				+ "  definition: The share of the casualties who were killed.\n  unit: percent\n", "");
		assertThat(this.set.problems()).containsExactly("metrics: killed-share: " + GONE,
				"reports: 2025-02-04-example-paper: " + GONE);
	}

	@Test
	void aWithdrawalStays() {
		this.set.edit(WIRE, "reason: Retracted.", "reason: Retracted by the wire.");
		this.set.edit(PAPER, "  withdrawn: {date: 2025-02-20, reason: Nobody said so.}\n", "");
		String rule = "a published withdrawal was changed or removed (restore it)";
		assertThat(this.set.problems()).containsExactly(WIRE + ":32: withdrawn: " + rule,
				PAPER + ":37: withdrawn: c03: " + rule);
	}

	@Test
	void aFormerIdStays() {
		this.set.edit("publishers.yaml", "  formerly: [example-gazette]\n", "");
		this.set.edit(PAPER, "publisher: example-gazette", "publisher: example-paper");
		this.set.append(PAPER, "corrections:\n- {date: 2025-03-02, kind: our-error, reason: Publisher.}\n");
		assertThat(this.set.problems()).containsExactly("publishers.yaml:7: formerly: a former id was removed "
				+ "(former ids keep working for ever; restore it)");
	}

	@Test
	void aRenamedRecordIsComparedUnderItsFormerName() {
		String renamed = "reports/2025/2025-02-04-losses.yaml";
		this.set.move(LOSSES, renamed).append(renamed, "formerly: [2025-02-04-example-paper]\n");
		assertThat(this.set.read().waiting()).isOne();
		this.set.edit(renamed, "title: Losses of", "title: The losses of");
		assertThat(this.set.problems()).containsExactly(renamed + ":1: corrections: 2025-02-04-losses " + SILENT
				+ "title was 'Losses of the contingent', is 'The losses of the contingent'" + REMEDY);
	}

	@Test
	void aFormerIdIsGivenToNobodyElse() {
		String renamed = "reports/2025/2025-02-04-losses.yaml";
		this.set.move(LOSSES, renamed).append(renamed, "formerly: [2025-02-04-example-paper]\n");
		this.set.close("2025-03-02");
		this.set.write(LOSSES, this.set.text(renamed).replace("formerly: [2025-02-04-example-paper]\n", ""));
		assertThat(this.set.problems()).contains(renamed + ":43: formerly: 2025-02-04-example-paper: is used again in "
				+ LOSSES + " (a former id is never given to another record)");
	}

}
