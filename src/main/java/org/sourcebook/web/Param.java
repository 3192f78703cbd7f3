package org.sourcebook.web;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Bounds and hints of one query parameter.
 */
@Target({ ElementType.RECORD_COMPONENT, ElementType.PARAMETER })
@Retention(RetentionPolicy.RUNTIME)
@Documented
public @interface Param {

	/** What the parameter does, for the documentation. */
	String description() default "";

	/** A value that works, for the documentation. */
	String example() default "";

	/** The least number taken. */
	long min() default Long.MIN_VALUE;

	/** The greatest number taken. */
	long max() default Long.MAX_VALUE;

	/** The value, as it would be written, of a parameter that is missing. */
	String defaultValue() default "";

	/** The value of a parameter that is missing where a feed is asked for. */
	String defaultInFeeds() default "";

	/** Whether feeds take it. */
	boolean inFeeds() default true;

	/** Whether JSON-LD takes it. */
	boolean inLinkedData() default true;

}
