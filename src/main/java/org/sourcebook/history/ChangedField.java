package org.sourcebook.history;

import java.io.Serializable;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * A field that a record, claim or estimate states otherwise since an edition.
 */
@Entity
@Immutable
class ChangedField {

	@EmbeddedId
	private Key key = new Key(0, 0);

	private String field = "";

	private @Nullable String formerContent;

	private @Nullable String content;

	protected ChangedField() {
	}

	/** The field, as the files name it. */
	String field() {
		return this.field;
	}

	/** What stood there in the edition before, or null if nothing did. */
	@Nullable String formerContent() {
		return this.formerContent;
	}

	/** What stands there, or null if nothing does. */
	@Nullable String content() {
		return this.content;
	}

	/** What a row is known by. */
	@Embeddable
	record Key(long recordChangePk, int seq) implements Serializable {
	}

}
