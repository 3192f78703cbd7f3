package org.sourcebook.records;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * What somebody wrote down of claims: those that stand, were not withdrawn, and repeat,
 * update, support, contradict or deny another such claim.
 */
final class StatedRelations {

	private static final String CLAIM_COLUMNS = "c.id, c.pk, c.report_pk, c.source, c.said_latest, c.published_latest,"
			+ " c.said_earliest";

	private final StandingRows store;

	private final Trees trees;

	StatedRelations(StandingRows store, Trees trees) {
		this.store = store;
		this.trees = trees;
	}

	void find(Consumer<StatedRelation> found) throws SQLException {
		List<Stated> relations = new ArrayList<>();
		Set<String> targets = new TreeSet<>();
		String standing = " c.status = 'current' and " + this.store.standing("claim", "c");
		this.store.query("select " + CLAIM_COLUMNS + ", r.kind, r.target from relation r join claim c"
				+ " on c.pk = r.claim_pk where" + standing, List.of(), (row) -> {
					relations.add(new Stated(claim(row), row.getString(8), row.getString(9)));
					targets.add(row.getString(9));
				});
		Map<String, String> present = PresentClaims.of(targets, this.store);
		Map<String, StatedRelation.Claim> claims = new HashMap<>();
		this.store.queryChunks("select " + CLAIM_COLUMNS + " from claim c where c.id in (%s) and" + standing,
				new TreeSet<>(present.values()), (row) -> claims.put(row.getString(1), claim(row)));
		for (Stated relation : relations) {
			StatedRelation.Claim target = claims.get(present.get(relation.target()));
			if (target != null) {
				found.accept(new StatedRelation(relation.kind(), relation.claim(), target));
			}
		}
	}

	private StatedRelation.Claim claim(ResultSet row) throws SQLException {
		LocalDate latest = row.getObject(5, LocalDate.class);
		List<String> path = this.trees.sourcePath(row.getString(4), latest);
		return new StatedRelation.Claim(row.getString(1), row.getObject(6, LocalDate.class),
				row.getObject(7, LocalDate.class), latest,
				new DisagreementRow.Side(path.get(path.size() - 1), row.getLong(3), row.getLong(2), null));
	}

	/** What a claim is stated to do to another. */
	private record Stated(StatedRelation.Claim claim, String kind, String target) {
	}

}
