package org.sourcebook.web;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that a text in an answer is one of certain words, for the OpenAPI document.
 */
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
@Documented
public @interface Words {

	/** The words, where no enum has them. */
	String[] value() default {};

	/** The enum whose words they are. */
	Class<? extends Enum<?>> of() default None.class;

	/**
	 * No words.
	 */
	enum None {

	}

}
