package org.sourcebook.web;

/**
 * A parameter that is there or not: {@code name=1}.
 */
public enum Flag {

	ON

}
