package org.sourcebook.format;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.sourcebook.web.Answers;
import org.sourcebook.web.Fields;
import org.sourcebook.web.Format;
import org.sourcebook.web.Listed;
import org.sourcebook.web.Listing;
import org.sourcebook.web.Page;
import org.sourcebook.web.ParameterError;
import org.sourcebook.web.ParameterErrors;
import org.sourcebook.web.Part;
import org.sourcebook.web.Query;
import org.sourcebook.web.ViewInfo;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * {@code /api/v1/dictionary}: what every column means.
 */
@Answers(DictionaryEntry.class)
@RestController
class DictionaryController {

	private final List<Columns<?>> collections;

	private final Columns<DictionaryEntry> own;

	DictionaryController(List<Columns<?>> collections, Columns<DictionaryEntry> own) {
		this.collections = collections.stream().sorted(Comparator.comparing(Columns::collection)).toList();
		this.own = own;
	}

	/**
	 * Explains the columns of every collection. They are always answered whole, and are
	 * of no edition.
	 */
	@GetMapping(path = "/api/v1/dictionary", produces = { Format.JSON_TYPE, Format.CSV_TYPE, Format.NDJSON_TYPE })
	@Nullable ResponseEntity<Page<Object>> list(@Query DictionaryFilter filter, @Query Sheet sheet, Reply reply) {
		Fields fields = Fields.parse(filter.fields(), DictionaryEntry.class);
		refuseUnknown(filter.collection());
		List<DictionaryEntry> entries = this.collections.stream()
			.filter((columns) -> filter.collection().isEmpty() || filter.collection().contains(columns.collection()))
			.flatMap((columns) -> columns.all()
				.stream()
				.map((column) -> DictionaryEntry.of(columns.collection(), column)))
			.toList();
		Listing all = new Listing(entries.size(), null, null, null, true, filter.fields(), null, null);
		Listed<DictionaryEntry> list = new Listed<>(entries::size, (position, size) -> new Part<>(entries, null), "",
				new ViewInfo(null, false, null, Map.of()));
		return reply.with(reply.walk(all), fields, sheet, this.own).apply(list).orElse(null);
	}

	private void refuseUnknown(List<String> names) {
		List<String> known = this.collections.stream().map(Columns::collection).toList();
		ParameterErrors errors = new ParameterErrors();
		names.stream()
			.filter((name) -> !known.contains(name))
			.forEach((name) -> errors.add(ParameterError.unknownValue("collection", name, "has no columns", known)));
		errors.throwIfAny();
	}

}
