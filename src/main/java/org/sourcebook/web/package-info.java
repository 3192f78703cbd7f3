/**
 * What every controller shares: parameters that are bound strictly, problems that say
 * what is wrong, the envelope of a collection, and the way through its pages.
 */
@NullMarked
package org.sourcebook.web;

import org.jspecify.annotations.NullMarked;
