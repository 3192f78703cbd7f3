/**
 * Record files: reading and checking them, closing and verifying editions, and loading
 * them into the store by Flyway. Knows files and tables and nothing of the features that
 * answer questions; no feature knows this package.
 */
@NullMarked
package org.sourcebook.records;

import org.jspecify.annotations.NullMarked;
