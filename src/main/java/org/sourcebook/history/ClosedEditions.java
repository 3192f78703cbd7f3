package org.sourcebook.history;

import org.sourcebook.edition.Edition;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.repository.Repository;

/**
 * The closed editions.
 */
interface ClosedEditions extends Repository<Edition, Integer>, JpaSpecificationExecutor<Edition> {

}
