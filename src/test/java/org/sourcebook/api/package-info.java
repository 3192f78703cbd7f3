/**
 * Tests of the whole application over HTTP, on H2 and PostgreSQL.
 */
@NullMarked
package org.sourcebook.api;

import org.jspecify.annotations.NullMarked;
