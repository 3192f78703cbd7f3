package org.sourcebook.edition;

import java.io.Serializable;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import org.hibernate.annotations.Immutable;

/**
 * A row of a closed edition that is replaced in the open one.
 */
@Entity
@Immutable
class Hidden {

	@EmbeddedId
	private Key key = new Key("", 0);

	protected Hidden() {
	}

	/** The table of the row, and its key. */
	@Embeddable
	record Key(String kind, long rowPk) implements Serializable {
	}

}
