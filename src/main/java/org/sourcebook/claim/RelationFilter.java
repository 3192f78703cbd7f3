package org.sourcebook.claim;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.sourcebook.kernel.RelationKind;
import org.sourcebook.kernel.Word;
import org.sourcebook.web.Param;

/**
 * What the relations of a claim are narrowed by.
 */
public record RelationFilter(
		@Param(description = "Of one of these kinds.", example = "contradicts") List<RelationKind> kind,
		@Param(description = "Only what a curator wrote down, or only what follows from numbers.",
				example = "computed") @Nullable RelationOrigin origin) {

	boolean admits(RelationView relation) {
		return (this.kind.isEmpty() || this.kind.contains(Word.parse(RelationKind.class, relation.kind())))
				&& (this.origin == null || Word.of(this.origin).equals(relation.origin()));
	}

}
