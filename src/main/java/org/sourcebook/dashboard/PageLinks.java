package org.sourcebook.dashboard;

import java.util.Set;

import org.sourcebook.history.CorrectionView;
import org.sourcebook.web.Links;

/**
 * The links of templates. They stay in the view of the request.
 */
public final class PageLinks {

	/**
	 * The collections whose records have pages and are corrected under their own name.
	 */
	private static final Set<String> HAVE_PAGES = Set.of("reports", "sources", "locations", "storylines");

	static final PageLinks INSTANCE = new PageLinks();

	private PageLinks() {
	}

	/** The page of a record. */
	public String record(String collection, String id) {
		return Links.toPage("/" + collection + "/" + id);
	}

	/** A page, perhaps with a query of its own. */
	public String page(String path) {
		return Links.toPage(path);
	}

	/** The page at the same address as something of the API. */
	public String at(String href) {
		return Links.pageOf(href);
	}

	/** The corrections, which are of the record and know no day in the life of others. */
	public String corrections(String query) {
		String edition = Links.toPage("/corrections")
			.replaceAll("(?<=[?&])knownOn=[^&]*&?", "")
			.replaceAll("[?&]$", "");
		return edition + (query.isEmpty() ? "" : (edition.contains("?") ? "&" : "?") + query);
	}

	/** The feed of a collection, as it goes on. */
	public String feed(String collection, String query) {
		return Links.naming(collection, "").replaceAll("/$", ".atom") + (query.isEmpty() ? "" : "?" + query);
	}

	/**
	 * Where a corrected record, or what was corrected in it, is shown: on its page, if it
	 * has one.
	 */
	public String corrected(CorrectionView correction) {
		String part = correction.part();
		if (part != null) {
			String claim = part.replaceFirst("-e[0-9]+$", "");
			return record("claims", claim) + (claim.equals(part) ? "" : "#" + part);
		}
		return HAVE_PAGES.contains(correction.collection()) ? record(correction.collection(), correction.record())
				: correction.href();
	}

	/** The history of a corrected record. */
	public String history(CorrectionView correction) {
		return HAVE_PAGES.contains(correction.collection())
				? record(correction.collection(), correction.record()) + "#history"
				: api(correction.collection(), correction.record() + "/history");
	}

	/** The same thing of the API. */
	public String api(String collection, String idAndSuffix) {
		return Links.toRecord(collection, idAndSuffix);
	}

}
