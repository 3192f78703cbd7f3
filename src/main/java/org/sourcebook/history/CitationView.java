package org.sourcebook.history;

import java.time.LocalDate;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A citation of what this record says, as JSON.
 *
 * @param title what is cited
 * @param edition the number of the edition that is cited
 * @param date the day it was closed
 * @param permalink the address at which the answer stays as it is
 * @param plain the citation in words
 * @param bibtex the citation for BibTeX
 * @param csl the citation for programs that know CSL
 */
record CitationView(String title, int edition, LocalDate date, String permalink, String plain, String bibtex,
		CslView csl) {

	/**
	 * An item of CSL-JSON.
	 *
	 * @param id what it is known by among others
	 * @param type what CSL calls it
	 * @param title its title
	 * @param author who wrote it
	 * @param publisher who published it
	 * @param version its edition
	 * @param issued the day its edition was closed
	 * @param url its address
	 */
	record CslView(String id, String type, String title, List<CslNameView> author, String publisher, String version,
			CslDateView issued, @JsonProperty("URL") String url) {
	}

	/**
	 * Somebody, in CSL-JSON.
	 *
	 * @param literal the name, which is not a person's
	 */
	record CslNameView(String literal) {
	}

	/**
	 * A date, in CSL-JSON.
	 *
	 * @param dateParts year, month and day
	 */
	record CslDateView(@JsonProperty("date-parts") List<List<Integer>> dateParts) {
	}

}
