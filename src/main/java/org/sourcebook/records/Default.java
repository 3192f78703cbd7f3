package org.sourcebook.records;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The value an optional field has when it is left out. Stating it changes nothing: it is
 * dropped, so that the canonical form is the same.
 */
@Target({ ElementType.RECORD_COMPONENT, ElementType.FIELD })
@Retention(RetentionPolicy.RUNTIME)
@interface Default {

	String value();

}
