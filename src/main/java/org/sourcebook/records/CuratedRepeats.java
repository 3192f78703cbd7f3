package org.sourcebook.records;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.sourcebook.figure.Chain;
import org.sourcebook.figure.Chains;
import org.sourcebook.kernel.RelationKind;
import org.sourcebook.kernel.Word;

/**
 * The repetitions somebody wrote down: claims that stand, were not withdrawn, and repeat
 * another such claim. Two that repeat the same one, directly or through others, repeat
 * one another too.
 */
final class CuratedRepeats {

	private static final String COLUMNS = "c.pk, c.id, c.published_earliest, c.published_latest, c.said_earliest,"
			+ " c.said_latest";

	private final StandingRows store;

	CuratedRepeats(StandingRows store) {
		this.store = store;
	}

	/** All of them, followed through others. */
	List<Chain<Told>> read() throws SQLException {
		Chains<Told> written = new Chains<>();
		add(written);
		Map<Told, List<Chain<Told>>> repeated = new HashMap<>();
		written.follow((chain) -> repeated.computeIfAbsent(chain.on(), (on) -> new ArrayList<>()).add(chain));
		repeated.values().forEach((together) -> together.forEach((one) -> together.forEach((other) -> {
			if (one.leaner().compareTo(other.leaner()) > 0) {
				written.lean(one.leaner(), other.leaner(),
						one.first().isAfter(other.first()) ? one.first() : other.first());
			}
		})));
		List<Chain<Told>> all = new ArrayList<>();
		written.follow(all::add);
		return all;
	}

	private void add(Chains<Told> written) throws SQLException {
		List<Stated> relations = new ArrayList<>();
		Set<String> targets = new TreeSet<>();
		String standing = " c.status = 'current' and " + this.store.standing("claim", "c");
		this.store.query("select " + COLUMNS + ", r.target from relation r join claim c on c.pk = r.claim_pk"
				+ " where r.kind in (%s) and" + standing, List.of(Word.of(RelationKind.REPEATS)), (row) -> {
					relations.add(new Stated(Told.read(row, row.getLong(1), row.getString(2), 3), row.getString(7)));
					targets.add(row.getString(7));
				});
		Map<String, String> present = PresentClaims.of(targets, this.store);
		Map<String, Told> claims = new HashMap<>();
		this.store.queryChunks("select " + COLUMNS + " from claim c where c.id in (%s) and" + standing,
				new TreeSet<>(present.values()),
				(row) -> claims.put(row.getString(2), Told.read(row, row.getLong(1), row.getString(2), 3)));
		for (Stated relation : relations) {
			Told target = claims.get(present.get(relation.target()));
			if (target != null) {
				written.lean(relation.claim(), target, relation.claim().knownWith(target));
			}
		}
	}

	/**
	 * What a claim states of another one.
	 *
	 * @param claim the claim
	 * @param target the id of the other one, as it was written down
	 */
	private record Stated(Told claim, String target) {
	}

}
