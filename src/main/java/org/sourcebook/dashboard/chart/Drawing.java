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
 */
public record Drawing(double width, double height, String title, String description, List<Node> nodes,
		List<Link> links) {

	/**
	 * A part that leads somewhere.
	 *
	 * @param href the address
	 * @param words what the part says
	 * @param box where it can be pointed at
	 */
	public record Link(String href, String words, Box box) {
	}

}
