package org.sourcebook.claim;

import org.sourcebook.report.Claim;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.repository.Repository;

/**
 * The claims of all editions.
 */
interface Claims extends Repository<Claim, Long>, JpaSpecificationExecutor<Claim> {

}
