package org.sourcebook.web;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a controller argument: a record whose components are query parameters, bound
 * strictly. What is not a component of one of a handler's records is refused.
 * <p>
 * A component is a {@code String}, an enum (spelled as its word), a whole number, a
 * boolean, a {@link Flag}, a plain date, or a list of one of these. A missing parameter
 * has the default of its {@link Param}, else it is null or the empty list; a component
 * that may be neither is required.
 */
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
@Documented
public @interface Query {

}
