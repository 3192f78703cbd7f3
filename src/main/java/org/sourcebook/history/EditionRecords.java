package org.sourcebook.history;

import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.repository.Repository;

/**
 * The versions of records in closed editions.
 */
interface EditionRecords extends Repository<EditionRecord, Long>, JpaSpecificationExecutor<EditionRecord> {

}
