package org.sourcebook.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sourcebook.edition.Editions;
import org.sourcebook.edition.View;
import org.sourcebook.registry.Registries;
import org.sourcebook.registry.Registry;
import org.sourcebook.registry.RegistryKind;
import org.sourcebook.web.NotReady;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The index over the records of this repository.
 */
@SpringBootTest(properties = "spring.datasource.url=jdbc:h2:mem:text-index;DB_CLOSE_DELAY=-1")
class TextIndexTests {

	@Autowired
	private TextIndex index;

	@Autowired
	private Editions editions;

	@Autowired
	private Registries registries;

	@Autowired
	private JdbcTemplate jdbc;

	@Autowired
	private PlatformTransactionManager transactions;

	@Test
	void everySpellingOfANameFindsTheSameClaims() {
		Set<String> claims = ids(IndexedCollection.CLAIMS, "zelensky");
		assertThat(claims).hasSizeGreaterThan(10);
		for (String spelling : List.of("zelenskiy", "Зеленський", "Zelenskyy", "Зеленский", "Selenskyj")) {
			assertThat(ids(IndexedCollection.CLAIMS, spelling)).as(spelling).isEqualTo(claims);
		}
	}

	@Test
	void aPlaceIsFoundByItsOtherSpellings() {
		for (String spelling : List.of("yekaterinoslavka", "Катеринославка", "ekaterinoslavke")) {
			assertThat(ids(IndexedCollection.LOCATIONS, spelling)).as(spelling).containsExactly("ekaterinoslavka");
		}
		assertThat(ids(IndexedCollection.CLAIMS, "yekaterinoslavka"))
			.isEqualTo(ids(IndexedCollection.CLAIMS, "Ekaterinoslavka"))
			.isNotEmpty();
	}

	@Test
	void withoutWordsEveryRowIsFound() {
		for (String table : List.of("report", "claim", "estimate", "source", "location", "metric")) {
			Long rows = this.jdbc.queryForObject("select count(*) from " + table + " where since <= 1 and until > 1",
					Long.class);
			IndexedCollection collection = IndexedCollection.valueOf(table.toUpperCase() + "S");
			assertThat(find(null, collection, null, 1, "1").total()).as(table).isEqualTo(rows);
		}
	}

	@Test
	void betterTiersComeFirstAndDatesDecideWithin() {
		List<Hit> hits = find("north korean soldiers", IndexedCollection.CLAIMS, null, 1000, "1").hits();
		assertThat(hits).extracting(Hit::tier).isSorted().contains(1, 2, 3).doesNotContain(0, 5);
	}

	@Test
	void aWordThatStandsSomewhereIsTakenToBeSpelledRight() {
		assertThat(find("soldiers", IndexedCollection.CLAIMS, null, 1000, "1").hits()).extracting(Hit::tier)
			.doesNotContain(5);
		assertThat(ids(IndexedCollection.CLAIMS, "soldirs")).isNotEmpty();
		assertThat(find("soldirs", IndexedCollection.CLAIMS, null, 1000, "1").hits()).extracting(Hit::tier)
			.containsOnly(5);
	}

	@Test
	void whatIsExcludedIsNotThere() {
		Set<String> all = ids(IndexedCollection.CLAIMS, "kursk");
		Set<String> without = ids(IndexedCollection.CLAIMS, "kursk -zelenskiy");
		Set<String> both = ids(IndexedCollection.CLAIMS, "kursk zelensky");
		assertThat(without).isNotEmpty().doesNotContainAnyElementsOf(both);
		without.addAll(both);
		assertThat(without).isEqualTo(all);
	}

	@Test
	void aWalkSeesEveryRowOnce() {
		List<Hit> whole = find("north korea", IndexedCollection.CLAIMS, null, 1000, "1").hits();
		List<Hit> walked = new ArrayList<>();
		@Nullable List<? extends Comparable<?>> after = null;
		boolean more = true;
		while (more) {
			Found part = find("north korea", IndexedCollection.CLAIMS, after, 7, "1");
			walked.addAll(part.hits());
			more = part.more();
			Hit last = part.hits().get(part.hits().size() - 1);
			after = List.of((long) last.tier(), last.id());
		}
		assertThat(walked).isEqualTo(whole);
	}

	@Test
	void theNameOfWhoIsMeantIsMarked() {
		find("Зеленський", IndexedCollection.CLAIMS, null, 1, "1");
		Marks marks = new TransactionTemplate(this.transactions).execute((status) -> {
			View view = this.editions.of("1", null);
			return this.index.marks(TextQuery.parse("Зеленський"), this.registries.of(view), view);
		});
		List<MatchView> matches = marks.row()
			.text("text", "Zelenskyy’s address of Saturday")
			.text("basis", "nothing of the kind")
			.name("source.name", RegistryKind.SOURCES, "volodymyr-zelensky", "The president")
			.matches();
		assertThat(matches).containsExactly(
				new MatchView("text",
						List.of(new MatchView.PartView("Zelenskyy’s", true),
								new MatchView.PartView(" address of Saturday", false))),
				new MatchView("source.name", List.of(new MatchView.PartView("The president", true))));
	}

	private Set<String> ids(IndexedCollection collection, String text) {
		Set<String> ids = new TreeSet<>();
		find(text, collection, null, 1000, "1").hits().forEach((hit) -> ids.add(hit.id()));
		return ids;
	}

	private Found find(@Nullable String text, IndexedCollection collection,
			@Nullable List<? extends Comparable<?>> after, int size, String edition) {
		TransactionTemplate transaction = new TransactionTemplate(this.transactions);
		Ranking ranking = new Ranking(text != null, List.of("id"), true, after);
		TextQuery query = (text != null) ? TextQuery.parse(text) : null;
		for (int attempt = 0; attempt < 600; attempt++) {
			try {
				return transaction.execute((status) -> {
					View view = this.editions.of(edition, null);
					Registry registry = this.registries.of(view);
					return this.index.find(query, registry, new Wanted(view, collection), ranking, size, true);
				});
			}
			catch (NotReady ex) {
				pause();
			}
		}
		throw new AssertionError("the index does not stand");
	}

	private static void pause() {
		try {
			Thread.sleep(100);
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
