package org.sourcebook.claim;

import org.sourcebook.index.IndexedCollection;
import org.sourcebook.report.Claim;
import org.sourcebook.report.ClaimPlace;

/**
 * Rows that are found as claims are: those of claims, or of the estimates in them, which
 * repeat what is filtered by.
 *
 * @param <T> the type of the rows
 * @param type the type of the rows
 * @param table their table
 * @param collection their collection
 * @param claimPk the attribute that holds the key of the claim
 * @param places the type of the rows with their places
 * @param placeTable the table of these
 * @param placeOwner the attribute of these that holds the key of the row
 * @param earliest the attribute with the first day of the principal date
 * @param latest the attribute with the last day of the principal date
 */
public record ClaimRows<T>(Class<T> type, String table, IndexedCollection collection, String claimPk, Class<?> places,
		String placeTable, String placeOwner, String earliest, String latest) {

	/** The rows of claims themselves. */
	public static final ClaimRows<Claim> CLAIMS = new ClaimRows<>(Claim.class, "claim", IndexedCollection.CLAIMS, "pk",
			ClaimPlace.class, "claim_place", "claimPk", "saidEarliest", "saidLatest");

}
