/**
 * Who publishes reports.
 */
@NullMarked
package org.sourcebook.publisher;

import org.jspecify.annotations.NullMarked;
