package org.sourcebook.history;

import java.util.List;

import org.sourcebook.format.Columns;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The columns of editions and of corrections.
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
						(view) -> contents(view.contents())));
	}

	private static List<String> contents(List<EditionView.ContentView> contents) {
		return contents.stream()
			.map((content) -> "%s:%d:%d:%d".formatted(content.collection(), content.total(), content.added(),
					content.changed()))
			.toList();
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
