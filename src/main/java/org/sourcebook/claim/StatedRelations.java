package org.sourcebook.claim;

import org.sourcebook.report.StatedRelation;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.repository.Repository;

/**
 * What curators wrote down of two claims, in all editions.
 */
interface StatedRelations extends Repository<StatedRelation, Long>, JpaSpecificationExecutor<StatedRelation> {

}
