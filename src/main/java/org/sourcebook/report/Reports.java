package org.sourcebook.report;

import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.repository.Repository;

/**
 * The reports of all editions.
 */
interface Reports extends Repository<Report, Long>, JpaSpecificationExecutor<Report> {

}
