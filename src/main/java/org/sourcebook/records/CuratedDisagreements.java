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

import org.sourcebook.figure.DisagreementRule;
import org.sourcebook.kernel.RelationKind;
import org.sourcebook.kernel.Word;

/**
 * The disagreements somebody wrote down: claims that stand, were not withdrawn, and
 * contradict or deny another such claim.
 */
final class CuratedDisagreements {

	private static final String CLAIM_COLUMNS = "c.id, c.pk, c.report_pk, c.source, c.said_latest, c.published_latest";

	private final StandingRows store;

	private final Trees trees;

	CuratedDisagreements(StandingRows store, Trees trees) {
		this.store = store;
		this.trees = trees;
	}

	void find(Consumer<DisagreementRow> found) throws SQLException {
		List<Stated> relations = new ArrayList<>();
		Set<String> targets = new TreeSet<>();
		String standing = " c.status = 'current' and " + this.store.standing("claim", "c");
		this.store.query(
				"select " + CLAIM_COLUMNS + ", r.kind, r.target from relation r join claim c"
						+ " on c.pk = r.claim_pk where r.kind in (%s) and" + standing,
				List.of(Word.of(RelationKind.CONTRADICTS), Word.of(RelationKind.DENIES)), (row) -> {
					relations.add(new Stated(claim(row), row.getString(7), row.getString(8)));
					targets.add(row.getString(8));
				});
		Map<String, String> present = PresentClaims.of(targets, this.store);
		Map<String, Claim> claims = new HashMap<>();
		this.store.queryChunks("select " + CLAIM_COLUMNS + " from claim c where c.id in (%s) and" + standing,
				new TreeSet<>(present.values()), (row) -> claims.put(row.getString(1), claim(row)));
		for (Stated relation : relations) {
			Claim target = claims.get(present.get(relation.target()));
			if (target != null) {
				found.accept(row(relation.kind(), relation.claim(), target));
			}
		}
	}

	private Claim claim(ResultSet row) throws SQLException {
		List<String> path = this.trees.sourcePath(row.getString(4), row.getObject(5, LocalDate.class));
		return new Claim(row.getString(1), row.getObject(6, LocalDate.class),
				new DisagreementRow.Side(path.get(path.size() - 1), row.getLong(3), row.getLong(2), null));
	}

	/** A contradiction goes both ways, so that it is one whoever states it. */
	private static DisagreementRow row(String kind, Claim one, Claim other) {
		boolean denies = kind.equals(Word.of(RelationKind.DENIES));
		boolean turned = !denies && one.id().compareTo(other.id()) > 0;
		Claim first = turned ? other : one;
		Claim second = turned ? one : other;
		LocalDate day = one.known().isAfter(other.known()) ? one.known() : other.known();
		return DisagreementRow.curated("%s %s %s".formatted(first.id(), second.id(), kind),
				denies ? DisagreementRule.DENIAL : DisagreementRule.CURATED, first.side(), second.side(), day);
	}

	/** A claim, from when it is known. */
	private record Claim(String id, LocalDate known, DisagreementRow.Side side) {
	}

	/** What a claim is stated to do to another. */
	private record Stated(Claim claim, String kind, String target) {
	}

}
