package org.sourcebook.records;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a part of the format that may be written as plain text, which then is its first
 * field: {@code parent: hur} for {@code parent: [{source: hur}]}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface Shorthand {

}
