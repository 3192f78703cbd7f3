package org.sourcebook.report;

import java.io.Serializable;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/**
 * How a claim stands to another.
 */
@Entity
@Immutable
@Table(name = "relation")
public class Relation {

	@EmbeddedId
	private Key key = new Key(0, 0);

	private String kind = "";

	private String target = "";

	protected Relation() {
	}

	public long claimPk() {
		return this.key.claimPk();
	}

	public int seq() {
		return this.key.seq();
	}

	public String kind() {
		return this.kind;
	}

	public String target() {
		return this.target;
	}

	/** What a row is known by. */
	@Embeddable
	record Key(long claimPk, int seq) implements Serializable {
	}

}
