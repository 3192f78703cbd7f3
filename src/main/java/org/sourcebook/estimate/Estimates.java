package org.sourcebook.estimate;

import org.sourcebook.report.Estimate;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.repository.Repository;

/**
 * The estimates of all editions.
 */
interface Estimates extends Repository<Estimate, Long>, JpaSpecificationExecutor<Estimate> {

}
