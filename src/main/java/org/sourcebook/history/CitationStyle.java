package org.sourcebook.history;

import org.springframework.http.MediaType;

/**
 * The ways to write a citation.
 */
enum CitationStyle {

	PLAIN(CitationStyle.PLAIN_TYPE), BIBTEX(CitationStyle.BIBTEX_TYPE), CSL_JSON(CitationStyle.CSL_TYPE);

	static final String PLAIN_TYPE = "text/plain";

	static final String BIBTEX_TYPE = "application/x-bibtex";

	static final String CSL_TYPE = "application/vnd.citationstyles.csl+json";

	private final MediaType type;

	CitationStyle(String type) {
		this.type = MediaType.parseMediaType(type + ";charset=UTF-8");
	}

	/** The media type it is sent as. */
	MediaType type() {
		return this.type;
	}

}
