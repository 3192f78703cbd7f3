package org.sourcebook.dashboard;

import org.sourcebook.web.Links;

/**
 * The links of templates. They stay in the view of the request.
 */
public final class PageLinks {

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

	/** The same thing of the API. */
	public String api(String collection, String idAndSuffix) {
		return Links.toRecord(collection, idAndSuffix);
	}

}
