package org.sourcebook.report;

import java.io.Serializable;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * A step of an attribution: a source, or somebody nobody names.
 */
@Entity
@Immutable
@Table(name = "hop")
public class Hop {

	@EmbeddedId
	private Key key = new Key(0, 0, 0);

	private String role = "";

	private @Nullable String source;

	private @Nullable String wording;

	protected Hop() {
	}

	public long claimPk() {
		return this.key.claimPk();
	}

	public int seq() {
		return this.key.seq();
	}

	public int side() {
		return this.key.side();
	}

	public String role() {
		return this.role;
	}

	public @Nullable String source() {
		return this.source;
	}

	public @Nullable String wording() {
		return this.wording;
	}

	/** What a row is known by. */
	@Embeddable
	record Key(long claimPk, int seq, int side) implements Serializable {
	}

}
