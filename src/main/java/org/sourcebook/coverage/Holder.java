package org.sourcebook.coverage;

/**
 * Who has a row in each month: the sources that are asked for, or bodies.
 */
enum Holder {

	SOURCE, BODY

}
