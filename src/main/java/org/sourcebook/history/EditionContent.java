package org.sourcebook.history;

import java.io.Serializable;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import org.hibernate.annotations.Immutable;

/**
 * How many records of a collection an edition holds.
 */
@Entity
@Immutable
class EditionContent {

	@EmbeddedId
	private Key key = new Key(0, "");

	private int total;

	private int added;

	private int changed;

	protected EditionContent() {
	}

	int edition() {
		return this.key.edition();
	}

	String collection() {
		return this.key.collection();
	}

	int total() {
		return this.total;
	}

	int added() {
		return this.added;
	}

	int changed() {
		return this.changed;
	}

	/** The edition and the collection. */
	@Embeddable
	record Key(int edition, String collection) implements Serializable {
	}

}
