package org.sourcebook.history;

import org.sourcebook.report.Correction;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.repository.Repository;

/**
 * The corrections of all editions.
 */
interface Corrections extends Repository<Correction, Long>, JpaSpecificationExecutor<Correction> {

}
