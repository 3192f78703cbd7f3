package org.sourcebook.history;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.sourcebook.kernel.Fate;
import org.sourcebook.web.Words;

/**
 * A record that one edition has otherwise than another, as JSON.
 *
 * @param collection its collection
 * @param id its id in the later edition
 * @param formerId its id in the earlier edition, or null if that does not have it
 * @param change what became of it
 * @param formerVersion its version in the earlier edition, or null if that does not have
 * it
 * @param version its version in the later edition
 * @param formerDigest its digest in the earlier edition, or null if that does not have it
 * @param digest its digest in the later edition, or null if that is the open one and has
 * it otherwise than every closed one
 * @param corrections why: what came to its corrections in between
 * @param changes what it states otherwise; what came and went in between is left out
 * @param parts the claims and estimates in it of which something became; none for an
 * added report, in which all is new
 * @param formerHref where it is, as it is in the earlier edition, or null if that does
 * not have it
 * @param href where it is, as it is in the later edition
 */
record DifferenceView(@Words(of = CorrectedCollection.class) String collection, String id, @Nullable String formerId,
		@Words(of = Fate.class) String change, @Nullable Integer formerVersion, int version,
		@Nullable String formerDigest, @Nullable String digest, List<ReasonView> corrections,
		List<FieldChangeView> changes, List<ChangedPartView> parts, @Nullable String formerHref, String href) {

	/**
	 * A claim or estimate of which something became.
	 *
	 * @param collection its collection
	 * @param id its id in the later edition
	 * @param formerId its id in the earlier edition, or null if that does not have it
	 * @param change what became of it
	 */
	record ChangedPartView(@Words( {
			"claims", "estimates" }) String collection, String id, @Nullable String formerId,
			@Words(of = Fate.class) String change){

		@Override
		public String toString() {
			return this.id + ": " + this.change;
		}

	}

}
