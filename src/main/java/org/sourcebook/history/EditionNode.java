package org.sourcebook.history;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;
import org.sourcebook.format.Reply;
import org.sourcebook.format.Thing;
import org.sourcebook.kernel.DateWords;
import org.sourcebook.web.Format;
import org.sourcebook.web.Links;

/**
 * A closed edition as schema.org has it, and as search engines for datasets want it.
 *
 * @param type what schema.org calls it
 * @param id the address that names it
 * @param url its address
 * @param identifier its digest
 * @param name its name
 * @param description what it holds, and what it brought
 * @param version its number
 * @param datePublished the day it was closed
 * @param creator who wrote it
 * @param includedInDataCatalog the API
 * @param isBasedOn the edition before, or null for the first
 * @param distribution all it has, one file for each collection and format
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record EditionNode(@JsonProperty("@type") String type, @JsonProperty("@id") String id, String url, String identifier,
		String name, String description, String version, LocalDate datePublished, Thing creator,
		Thing includedInDataCatalog, @Nullable Thing isBasedOn, List<Download> distribution) {

	private static final String TYPE = "Dataset";

	private static final List<Format> FORMATS = List.of(Format.CSV, Format.NDJSON);

	static EditionNode of(EditionView edition, Reply reply) {
		String id = name(edition.number(), reply);
		Thing previous = (edition.previous() != null)
				? new Thing(TYPE, name(edition.number() - 1, reply), title(edition.number() - 1)) : null;
		return new EditionNode(TYPE, id, id, "sha256:" + edition.digest(), title(edition.number()),
				description(edition), String.valueOf(edition.number()), edition.date(), Thing.OURSELVES,
				new Thing("DataCatalog", reply.absolute(Links.root()), Thing.OURSELVES.name()), previous,
				edition.contents().stream().flatMap((content) -> downloads(edition, content, reply)).toList());
	}

	private static String name(int number, Reply reply) {
		return reply.absolute(Links.naming("editions", String.valueOf(number)));
	}

	private static String title(int number) {
		return "%s, edition %d".formatted(Thing.OURSELVES.name(), number);
	}

	private static String description(EditionView edition) {
		String contents = edition.contents()
			.stream()
			.map((content) -> content.total() + " " + content.collection())
			.collect(Collectors.joining(", "));
		return "What sources are reported to have said, each claim with who carried it, as it was on record when edition"
				+ " %d was closed, %s. %s It holds, withdrawn records included: %s.".formatted(edition.number(),
						DateWords.of(edition.date()), edition.note(), contents);
	}

	private static Stream<Download> downloads(EditionView edition, EditionView.ContentView content, Reply reply) {
		String number = String.valueOf(edition.number());
		return FORMATS.stream()
			.map((format) -> new Download("DataDownload", content.collection(),
					reply.absolute(Links.toAllIn(number, content.collection(), format)), format.type().toString()));
	}

	/**
	 * A file of an edition.
	 *
	 * @param type what schema.org calls it
	 * @param name the collection
	 * @param contentUrl its address
	 * @param encodingFormat its media type
	 */
	record Download(@JsonProperty("@type") String type, String name, String contentUrl, String encodingFormat) {
	}

}
