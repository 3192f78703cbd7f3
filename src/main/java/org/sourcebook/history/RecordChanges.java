package org.sourcebook.history;

import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.repository.Repository;

/**
 * What editions did to records.
 */
interface RecordChanges extends Repository<RecordChange, Long>, JpaSpecificationExecutor<RecordChange> {

}
