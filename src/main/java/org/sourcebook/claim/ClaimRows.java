package org.sourcebook.claim;

import org.sourcebook.index.IndexedCollection;
import org.sourcebook.report.Claim;
import org.sourcebook.report.ClaimLeaning;
import org.sourcebook.report.ClaimPlace;
import org.sourcebook.report.Estimate;
import org.sourcebook.report.EstimateLeaning;
import org.sourcebook.report.EstimatePlace;

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
 * @param leanings the type of the rows that say which of them repeat which
 * @param leaningTable the table of these
 */
public record ClaimRows<T>(Class<T> type, String table, IndexedCollection collection, String claimPk, Class<?> places,
		String placeTable, String placeOwner, String earliest, String latest, Class<?> leanings, String leaningTable) {

	/** The rows of claims themselves. */
	public static final ClaimRows<Claim> CLAIMS = new ClaimRows<>(Claim.class, "claim", IndexedCollection.CLAIMS, "pk",
			ClaimPlace.class, "claim_place", "claimPk", "saidEarliest", "saidLatest", ClaimLeaning.class,
			"claim_leaning");

	/** The rows of the estimates in claims. */
	public static final ClaimRows<Estimate> ESTIMATES = new ClaimRows<>(Estimate.class, "estimate",
			IndexedCollection.ESTIMATES, "claimPk", EstimatePlace.class, "estimate_place", "estimatePk", "dateEarliest",
			"dateLatest", EstimateLeaning.class, "estimate_leaning");

	/**
	 * The same rows, with another principal date.
	 * @param date what the attributes with its first and last day begin with
	 */
	public ClaimRows<T> datedBy(String date) {
		return new ClaimRows<>(this.type, this.table, this.collection, this.claimPk, this.places, this.placeTable,
				this.placeOwner, date + "Earliest", date + "Latest", this.leanings, this.leaningTable);
	}

}
