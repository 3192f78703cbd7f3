package org.sourcebook.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import jakarta.persistence.criteria.AbstractQuery;
import jakarta.persistence.criteria.CommonAbstractCriteria;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.From;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import org.jspecify.annotations.Nullable;
import org.sourcebook.edition.Standing;
import org.sourcebook.edition.StatusFilter;
import org.sourcebook.edition.View;
import org.sourcebook.kernel.HopRole;
import org.sourcebook.kernel.Word;

/**
 * The conditions that a claim is found under a source, a place or a storyline.
 */
public final class FoundUnder {

	private final View view;

	private final CommonAbstractCriteria query;

	private final CriteriaBuilder criteria;

	public FoundUnder(View view, CommonAbstractCriteria query, CriteriaBuilder criteria) {
		this.view = view;
		this.query = query;
		this.criteria = criteria;
	}

	/**
	 * The claim has a hop of one of the sources or of somebody below one.
	 * @param claimPk the key of the claim
	 * @param sources the sources, or empty for any
	 * @param role what the hop does, or null for any role
	 * @param itself whether the hop is one of the sources itself
	 * @param named whether the hop's own source is named, or null for either
	 */
	public Predicate source(Expression<Long> claimPk, Collection<String> sources, @Nullable HopRole role,
			boolean itself, @Nullable Boolean named) {
		Subquery<Integer> found = this.query.subquery(Integer.class);
		Root<ClaimSource> row = found.from(ClaimSource.class);
		found.select(this.criteria.literal(1)).where(source(found, row, claimPk, sources, role, itself, named));
		return this.criteria.exists(found);
	}

	/**
	 * The claim was made by the source or by somebody below it. As {@link #source}, but
	 * with the row joined, of which there is at most one for each claim: so rows can be
	 * read in the order they have there.
	 */
	public Predicate speaker(AbstractQuery<?> whole, Expression<Long> claimPk, String source, boolean itself,
			@Nullable Boolean named) {
		return source(whole, whole.from(ClaimSource.class), claimPk, List.of(source), HopRole.SPEAKER, itself, named);
	}

	private Predicate source(CommonAbstractCriteria within, Root<ClaimSource> row, Expression<Long> claimPk,
			Collection<String> sources, @Nullable HopRole role, boolean itself, @Nullable Boolean named) {
		List<Predicate> allOf = new ArrayList<>();
		if (!sources.isEmpty()) {
			allOf.add(row.get("source").in(sources));
		}
		allOf.add(hop(within, row, claimPk, role, itself || sources.isEmpty(), named));
		return this.criteria.and(allOf.toArray(Predicate[]::new));
	}

	/**
	 * The claim comes, in the end, from one of the sources or from somebody below one.
	 * @param claimPk the key of the claim
	 * @param sources the sources; {@link ClaimSource#UNKNOWN} for one nobody is named for
	 */
	public Predicate origin(Expression<Long> claimPk, Collection<String> sources) {
		Subquery<Integer> found = this.query.subquery(Integer.class);
		Root<ClaimSource> row = found.from(ClaimSource.class);
		found.select(this.criteria.literal(1))
			.where(this.criteria.isTrue(row.get("origin")), source(found, row, claimPk, sources, null, false, null));
		return this.criteria.exists(found);
	}

	/** The claim has at least so many steps from its report to its origin. */
	public Predicate depth(Expression<Long> claimPk, int least) {
		Subquery<Integer> found = this.query.subquery(Integer.class);
		Root<Claim> row = found.from(Claim.class);
		found.select(this.criteria.literal(1))
			.where(this.criteria.equal(row.get("pk"), claimPk), this.criteria.ge(row.get("depth"), least));
		return this.criteria.exists(found);
	}

	/**
	 * The row is one under which the claim is found.
	 * @param row the row, of the query itself
	 * @param sources its source is one of these, or if there are none that of the hop
	 */
	public Predicate source(Root<ClaimSource> row, Expression<Long> claimPk, Collection<String> sources,
			@Nullable HopRole role, boolean itself, @Nullable Boolean named) {
		return source(this.query, row, claimPk, sources, role, itself, named);
	}

	/**
	 * The row is one under which the claim is found, whatever its source.
	 * @param row the row, of the query itself
	 * @param itself whether its source is that of the hop, not one above
	 */
	public Predicate hop(Root<ClaimSource> row, Expression<Long> claimPk, @Nullable HopRole role, boolean itself,
			@Nullable Boolean named) {
		return hop(this.query, row, claimPk, role, itself, named);
	}

	private Predicate hop(CommonAbstractCriteria within, Root<ClaimSource> row, Expression<Long> claimPk,
			@Nullable HopRole role, boolean itself, @Nullable Boolean named) {
		List<Predicate> allOf = new ArrayList<>();
		allOf.add(this.criteria.equal(row.get("claimPk"), claimPk));
		if (role != null) {
			allOf.add(this.criteria.equal(row.get("role"), Word.of(role)));
		}
		if (itself) {
			allOf.add(this.criteria.isTrue(row.get("itself")));
		}
		if (named != null) {
			allOf.add(this.criteria.equal(row.get("named"), named));
		}
		allOf.add(Standing.in(this.view, row, "claim_source", within, this.criteria));
		return this.criteria.and(allOf.toArray(Predicate[]::new));
	}

	/**
	 * Something is found under one of the places or within one.
	 * @param type the entity of the place's row
	 * @param table the table of the place's row
	 * @param owner the attribute of the place's row that holds the key
	 * @param key the key
	 * @param itself whether it is one of the places itself
	 */
	public Predicate place(Class<?> type, String table, String owner, Expression<Long> key, Collection<String> places,
			boolean itself) {
		Subquery<Integer> found = this.query.subquery(Integer.class);
		Root<?> row = found.from(type);
		found.select(this.criteria.literal(1))
			.where(row.get("place").in(places), place(found, row, table, owner, key, itself));
		return this.criteria.exists(found);
	}

	/**
	 * The row is one under which something is found, whatever its place.
	 * @param row the row, of the query itself
	 * @param itself whether its place is meant itself, not one within it
	 */
	public Predicate place(Root<?> row, String table, String owner, Expression<Long> key, boolean itself) {
		return place(this.query, row, table, owner, key, itself);
	}

	private Predicate place(CommonAbstractCriteria within, Root<?> row, String table, String owner,
			Expression<Long> key, boolean itself) {
		List<Predicate> allOf = new ArrayList<>();
		allOf.add(this.criteria.equal(row.get(owner), key));
		if (itself) {
			allOf.add(this.criteria.isTrue(row.get("itself")));
		}
		allOf.add(Standing.in(this.view, row, table, within, this.criteria));
		return this.criteria.and(allOf.toArray(Predicate[]::new));
	}

	/**
	 * The claim has a number that counts one of the metrics.
	 * @param claim the row of the claim
	 * @param status which numbers count
	 * @param asClaim whether those of the claim's own status count instead
	 */
	public Predicate number(From<?, ?> claim, Collection<String> metrics, @Nullable StatusFilter status,
			boolean asClaim) {
		Subquery<Integer> found = this.query.subquery(Integer.class);
		Root<Estimate> row = found.from(Estimate.class);
		found.select(this.criteria.literal(1))
			.where(this.criteria.equal(row.get("claimPk"), claim.get("pk")), row.get("metric").in(metrics),
					asClaim ? this.criteria.equal(row.get("status"), claim.get("status"))
							: StatusFilter.condition(status, row, this.criteria));
		return this.criteria.exists(found);
	}

	/** The report belongs to one of the storylines. */
	public Predicate storyline(Expression<Long> reportPk, Collection<String> storylines) {
		Subquery<Integer> found = this.query.subquery(Integer.class);
		Root<ReportStoryline> row = found.from(ReportStoryline.class);
		found.select(this.criteria.literal(1))
			.where(this.criteria.equal(row.get("key").get("reportPk"), reportPk),
					row.get("key").get("storyline").in(storylines));
		return this.criteria.exists(found);
	}

}
