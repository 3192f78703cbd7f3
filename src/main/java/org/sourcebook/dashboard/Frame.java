package org.sourcebook.dashboard;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What stands around the content of every page.
 *
 * @param title what the page is called
 * @param description what it tells, in a sentence, or null
 * @param canonical its address without what only chooses a part of it
 * @param style the address of the stylesheet
 * @param script the address of the small script that helps where scripts run
 * @param edition what it was seen from, in words, or null if it says nothing of records
 * @param q the words that were looked for, or null
 * @param kept the parameters that forms keep
 * @param alternates the same in other formats
 * @param linkedData the record as linked data, or null
 */
public record Frame(String title, @Nullable String description, String canonical, String style, String script,
		@Nullable String edition, @Nullable String q, List<Address.Parameter> kept, List<Alternate> alternates,
		@Nullable String linkedData) {

	public Frame {
		kept = List.copyOf(kept);
		alternates = List.copyOf(alternates);
	}

	/** The same, with a format the content is there in too. */
	Frame also(String name, String type, String href) {
		List<Alternate> all = new ArrayList<>(this.alternates);
		all.add(new Alternate(name, type, href));
		return new Frame(this.title, this.description, this.canonical, this.style, this.script, this.edition, this.q,
				this.kept, all, this.linkedData);
	}

	/** The same, told to programs. */
	Frame telling(String linkedData) {
		return new Frame(this.title, this.description, this.canonical, this.style, this.script, this.edition, this.q,
				this.kept, this.alternates, linkedData);
	}

	/**
	 * The same in another format.
	 *
	 * @param name how people call the format
	 * @param type its media type
	 * @param href where it is
	 */
	public record Alternate(String name, String type, String href) {
	}

}
