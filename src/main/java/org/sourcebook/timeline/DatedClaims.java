package org.sourcebook.timeline;

import org.sourcebook.report.Claim;

import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.repository.Repository;

/**
 * The claims of all editions, by their dates.
 */
interface DatedClaims extends Repository<Claim, Long>, JpaSpecificationExecutor<Claim> {

}
