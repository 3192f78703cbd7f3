package org.sourcebook.claim;

import org.sourcebook.report.Disagreement;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.repository.Repository;

/**
 * The disagreements of all editions.
 */
interface Disagreements extends Repository<Disagreement, Long>, JpaSpecificationExecutor<Disagreement> {

}
