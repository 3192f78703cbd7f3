package org.sourcebook.web;

/**
 * What the answer needs does not stand yet: a 503 that says when to try again.
 */
public class NotReady extends RuntimeException {

	/**
	 * Creates the refusal.
	 * @param sentence what does not stand yet
	 */
	public NotReady(String sentence) {
		super(sentence);
	}

}
