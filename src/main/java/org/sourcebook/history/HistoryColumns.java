package org.sourcebook.history;

import java.util.List;

import org.sourcebook.format.ColumnGroup;
import org.sourcebook.format.Columns;
import org.sourcebook.report.WithdrawnView;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The columns of editions, of what they hold and have otherwise, of versions and of
 * corrections.
 */
@Configuration(proxyBeanMethods = false)
class HistoryColumns {

	@Bean
	Columns<EditionView> columnsOfEditions() {
		return new Columns<>("editions", EditionView.class)
			.members((edition) -> edition.number("number", "edition", "its number, counted from 1", EditionView::number)
				.day("date", "the day it was closed", EditionView::date)
				.text("note", "what it brought", EditionView::note)
				.word("digest", "the SHA-256 of its sums file, in hexadecimal", EditionView::digest)
				.word("previous", "the digest of the edition before; empty for the first", EditionView::previous)
				.list("contents", "how many records of each collection it holds, as collection:total:added:changed",
						(view) -> contents(view.contents()))
				.count("records", "records", "how many records its digest vouches for", EditionView::records)
				.text("verify", "how anybody can check the digest", EditionView::verify));
	}

	private static List<String> contents(List<EditionView.ContentView> contents) {
		return contents.stream()
			.map((content) -> "%s:%d:%d:%d".formatted(content.collection(), content.total(), content.added(),
					content.changed()))
			.toList();
	}

	@Bean
	Columns<EditionRecordView> columnsOfEditionRecords() {
		return new Columns<>("edition-records", EditionRecordView.class)
			.members((record) -> record.word("collection", "its collection", EditionRecordView::collection)
				.id("id", "its id", EditionRecordView::id)
				.number("version", "versions", "how often it was recorded", EditionRecordView::version)
				.word("digest", "the SHA-256 of its canonical form, in hexadecimal", EditionRecordView::digest)
				.word("change", "what the edition made of it", EditionRecordView::change)
				.number("recorded_in", "edition", "the edition this version was recorded in",
						EditionRecordView::recordedIn)
				.url("href", "where it is, as it is in the edition", EditionRecordView::href));
	}

	@Bean
	Columns<DifferenceView> columnsOfDifferences() {
		return new Columns<>("edition-diff", DifferenceView.class)
			.members((record) -> record.word("collection", "its collection", DifferenceView::collection)
				.id("id", "its id in the later edition", DifferenceView::id)
				.id("former_id", "its id in the earlier edition; empty if that does not have it",
						DifferenceView::formerId)
				.word("change", "what became of it", DifferenceView::change)
				.number("former_version", "versions",
						"its version in the earlier edition; empty if that does not have it",
						DifferenceView::formerVersion)
				.number("version", "versions", "its version in the later edition", DifferenceView::version)
				.word("former_digest",
						"the SHA-256 of its canonical form in the earlier edition; empty if that does not have it",
						DifferenceView::formerDigest)
				.word("digest",
						"the SHA-256 of its canonical form in the later edition; empty if it is in no closed one yet",
						DifferenceView::digest))
			.member("corrections", DifferenceView::corrections, HistoryColumns::reasons)
			.members((record) -> record
				.list("changes", "what it states otherwise, each as field: from -> to", DifferenceView::changes)
				.list("parts", "the claims and estimates in it of which something became, each as id: what",
						DifferenceView::parts)
				.url("former_href", "where it is, as it is in the earlier edition; empty if that does not have it",
						DifferenceView::formerHref)
				.url("href", "where it is, as it is in the later edition", DifferenceView::href));
	}

	private static void reasons(ColumnGroup<List<ReasonView>> corrections) {
		corrections
			.list("kinds", "why, one kind for each correction", (all) -> all.stream().map(ReasonView::kind).toList())
			.list("reasons", "what was changed and why, one text for each correction",
					(all) -> all.stream().map(ReasonView::reason).toList());
	}

	@Bean
	Columns<VersionView> columnsOfVersions() {
		return new Columns<>("history", VersionView.class)
			.members((version) -> version.number("version", "versions", "counted from 1", VersionView::version)
				.number("edition", "edition", "the edition that brought it; empty if it is in none yet",
						VersionView::edition)
				.day("date", "the day that edition was closed; empty if it is in none yet", VersionView::date)
				.id("id", "the id of the record in this version", VersionView::id)
				.word("change", "what became of the record", VersionView::change)
				.word("status", "current or withdrawn", VersionView::status))
			.member("corrections", VersionView::corrections, HistoryColumns::reasons)
			.members((version) -> version.list("changes",
					"what it states otherwise than the version before, each as field: from -> to",
					VersionView::changes))
			.member("withdrawn", VersionView::withdrawn, WithdrawnView::columns)
			.members((version) -> version.url("href", "where the record is, as it was then", VersionView::href));
	}

	@Bean
	Columns<CorrectionView> columnsOfCorrections() {
		return new Columns<>("corrections", CorrectionView.class)
			.members((correction) -> correction.id("id", "its id", CorrectionView::id)
				.day("date", "the day of the change", CorrectionView::date)
				.word("kind", "why it was needed; withdrawal for a record that no longer stands", CorrectionView::kind)
				.text("reason", "what was changed and why", CorrectionView::reason)
				.word("collection", "the collection of the record", CorrectionView::collection)
				.id("record", "the record", CorrectionView::record)
				.id("part", "the claim or estimate it concerns; empty for the whole record", CorrectionView::part)
				.url("href", "where the record is", CorrectionView::href));
	}

}
