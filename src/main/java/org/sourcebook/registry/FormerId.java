package org.sourcebook.registry;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;

/**
 * An earlier id of a record.
 */
@Entity
@Immutable
class FormerId {

	@Id
	long pk;

	String collection = "";

	String former = "";

	String id = "";

	int since;

	int until;

	protected FormerId() {
	}

}
