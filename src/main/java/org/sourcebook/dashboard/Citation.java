package org.sourcebook.dashboard;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.sourcebook.web.Links;

import org.springframework.web.util.UriUtils;

/**
 * How our record of something is cited.
 *
 * @param permalink where the page is as this edition has it, for ever
 * @param styles the citation in several styles
 */
public record Citation(String permalink, List<Frame.Alternate> styles) {

	public Citation {
		styles = List.copyOf(styles);
	}

	/**
	 * Citations of a record.
	 * @param permalink the whole address of its page
	 * @param address the same without the host
	 */
	static Citation of(String permalink, String address) {
		String cite = Links.root() + "/cite?url=" + UriUtils.encode(address, StandardCharsets.UTF_8) + "&style=";
		return new Citation(permalink, List.of(new Frame.Alternate("in words", "text/plain", cite + "plain"),
				new Frame.Alternate("for BibTeX", "application/x-bibtex", cite + "bibtex"),
				new Frame.Alternate("as CSL-JSON", "application/vnd.citationstyles.csl+json", cite + "csl-json")));
	}

}
