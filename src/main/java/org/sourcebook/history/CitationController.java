package org.sourcebook.history;

import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.sourcebook.format.Reply;
import org.sourcebook.web.Answers;
import org.sourcebook.web.BadParameters;
import org.sourcebook.web.Fields;
import org.sourcebook.web.Format;
import org.sourcebook.web.ParameterError;
import org.sourcebook.web.Query;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * {@code /api/v1/cite}: how to cite what this record says.
 */
@RestController
class CitationController {

	private final CitationCatalog catalog;

	CitationController(CitationCatalog catalog) {
		this.catalog = catalog;
	}

	/**
	 * Cites a record, a list or a question. The citation is of this record and leads to
	 * an edition that stays as it is: the one that the address names, or the newest.
	 */
	@Answers(CitationView.class)
	@GetMapping(path = "/api/v1/cite", produces = { Format.JSON_TYPE, CitationStyle.PLAIN_TYPE,
			CitationStyle.BIBTEX_TYPE, CitationStyle.CSL_TYPE })
	ResponseEntity<Object> cite(@Query CitationFilter filter, @Query EditionViewing viewing, Reply reply) {
		Fields fields = Fields.parse(viewing.fields(), CitationView.class);
		CitationStyle style = (filter.style() != null) ? filter.style() : accepted(reply.request());
		if (style != null && viewing.fields() != null) {
			throw new BadParameters(List.of(ParameterError.of("fields", viewing.fields(),
					"is for JSON with all styles; this answer is in one")));
		}
		Citation citation = this.catalog.get(filter, viewing, reply);
		if (style == null) {
			return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(fields.apply(citation.view()));
		}
		return ResponseEntity.ok().contentType(style.type()).body(switch (style) {
			case PLAIN -> citation.plain();
			case BIBTEX -> citation.bibtex();
			case CSL_JSON -> reply.json().writeValueAsString(List.of(citation.csl()));
		});
	}

	/** The style that a request likes better than JSON, or null. */
	private static @Nullable CitationStyle accepted(HttpServletRequest request) {
		return MediaType.parseMediaTypes(Collections.list(request.getHeaders(HttpHeaders.ACCEPT)))
			.stream()
			.sorted(Comparator.comparing(MediaType::getQualityValue).reversed())
			.filter((range) -> range.includes(MediaType.APPLICATION_JSON) || style(range) != null)
			.findFirst()
			.map(CitationController::style)
			.orElse(null);
	}

	private static @Nullable CitationStyle style(MediaType range) {
		return Arrays.stream(CitationStyle.values())
			.filter((style) -> style.type().equalsTypeAndSubtype(range))
			.findFirst()
			.orElse(null);
	}

}
