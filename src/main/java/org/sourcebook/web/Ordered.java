package org.sourcebook.web;

/**
 * A controller whose lists take {@code sort}.
 */
public interface Ordered {

	/** The orders its lists can be asked for in. */
	Orders orders();

}
