package org.sourcebook.web;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says which address of the API answers what a page shows, and takes the same parameters.
 * So the address of the page can be understood where one of the API is asked for.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Documented
public @interface Shows {

	/** The pattern of the address, below that of the API: {@code claims/{id}}. */
	String value();

	/**
	 * What else the page shows a part of: addresses below that of the API, with the id of
	 * the page in the place of {@code {id}}.
	 */
	String[] besides() default {};

}
