package org.sourcebook.web;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the record that a controller, or one of its handlers, answers with, for the
 * OpenAPI document. Java's type doesn't tell it, because of {@link Fields}.
 */
@Target({ ElementType.TYPE, ElementType.METHOD })
@Retention(RetentionPolicy.RUNTIME)
@Documented
public @interface Answers {

	/** The type of a single record, or of each item of a list. */
	Class<? extends Record> value();

}
