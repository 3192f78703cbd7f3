package org.sourcebook.dashboard.chart;

import java.util.List;

/**
 * A drawing, with what it says in words.
 *
 * @param width how wide it is
 * @param height how high it is
 * @param title what it shows
 * @param description what is to be seen, in one sentence
 * @param nodes its parts
 * @param links where its parts lead
 * @param toggles which kinds of parts can be left out
 */
public record Drawing(double width, double height, String title, String description, List<Node> nodes, List<Link> links,
		List<Toggle> toggles) {

	/**
	 * A part that leads somewhere.
	 *
	 * @param id the id of the record the part stands for
	 * @param kind what of its kind has in common, for style sheets and scripts
	 * @param href the address
	 * @param words what the part says
	 * @param box where it can be pointed at
	 */
	public record Link(String id, String kind, String href, String words, Box box) {
	}

	/**
	 * A kind of parts that can be left out.
	 *
	 * @param kind the kind
	 * @param words how the key calls it
	 * @param box where it stands in the key
	 */
	public record Toggle(String kind, String words, Box box) {
	}

}
