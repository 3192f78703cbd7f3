package org.sourcebook.timeline;

import org.sourcebook.report.Estimate;

import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.repository.Repository;

/**
 * The estimates of all editions, by their dates.
 */
interface DatedEstimates extends Repository<Estimate, Long>, JpaSpecificationExecutor<Estimate> {

}
