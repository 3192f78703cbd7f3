package org.sourcebook.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.sourcebook.edition.SetState;
import org.sourcebook.edition.View;
import org.sourcebook.registry.Registry;

import org.springframework.util.FileSystemUtils;

/**
 * An index that stands. It is of one state of the store, and answers for every edition
 * that has not changed since.
 */
final class BuiltIndex {

	/** What type-ahead suggests: all that has a name or a title of its own. */
	private static final IndexedCollection[] SUGGESTED = { IndexedCollection.REPORTS, IndexedCollection.SOURCES,
			IndexedCollection.PUBLISHERS, IndexedCollection.LOCATIONS, IndexedCollection.METRICS,
			IndexedCollection.STORYLINES };

	private final Path folder;

	private final FSDirectory directory;

	private final IndexReader reader;

	private final IndexSearcher searcher;

	private final IndexedState state;

	/**
	 * Opens an index.
	 * @param folder where it was written to
	 * @param state the state of the store it was read from
	 */
	BuiltIndex(Path folder, IndexedState state) throws IOException {
		this.folder = folder;
		this.directory = FSDirectory.open(folder);
		this.reader = DirectoryReader.open(this.directory);
		this.searcher = new IndexSearcher(this.reader);
		this.state = state;
	}

	/** Whether it holds the edition of a view as the store does now. */
	boolean holds(View view) {
		return this.state.holds(view);
	}

	/** Whether it was read from that state of the store. */
	boolean isOf(SetState state) {
		return this.state.is(state);
	}

	/** Whether it may be read from now on until {@link #release()}. */
	boolean acquire() {
		return this.reader.tryIncRef();
	}

	/** Ends to read it. The last one to do so closes it and removes its files. */
	void release() {
		try {
			this.reader.decRef();
			if (this.reader.getRefCount() == 0) {
				this.directory.close();
				FileSystemUtils.deleteRecursively(this.folder);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException("an index cannot be closed", ex);
		}
	}

	/** What a question stands for in an edition. */
	List<Meaning> meanings(TextQuery text, Names names, View view) {
		return Meaning.of(text, names, (term) -> {
			Query anywhere = new BooleanQuery.Builder().add(TierQuery.words(term, Field.TEXT, Field.STEM), Occur.FILTER)
				.add(Wanted.standing(view), Occur.FILTER)
				.build();
			return count(anywhere) > 0;
		});
	}

	/**
	 * Finds rows.
	 * @param meanings what is looked for, or empty for everything
	 */
	Found find(List<Meaning> meanings, Registry registry, Wanted wanted, Ranking ranking, int size, boolean count) {
		return find(unfolded(query(meanings, registry, wanted), wanted), ranking, size, count);
	}

	private Found find(Query query, Ranking ranking, int size, boolean count) {
		try {
			ScoreDoc[] found = found(query, ranking, (int) Math.min(size + 1L, Math.max(1, this.reader.maxDoc())));
			List<Hit> hits = new ArrayList<>();
			for (ScoreDoc each : found) {
				if (hits.size() < size) {
					hits.add(hit((FieldDoc) each, ranking));
				}
			}
			return new Found(hits, count ? count(query) : null, found.length > size);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("the index cannot be read", ex);
		}
	}

	/** All rows, to be counted; as {@link #find} finds them. */
	FoundRows rows(List<Meaning> meanings, Registry registry, Wanted wanted) {
		try {
			Query query = query(meanings, registry, wanted);
			return new FoundRows(this.searcher, query,
					wanted.isFolded() ? Leaners.in(this.searcher, query, wanted.view().lastKnownDay()) : null);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("the index cannot be read", ex);
		}
	}

	/** What is left of found rows where repetitions are left out. */
	private Query unfolded(Query query, Wanted wanted) {
		if (!wanted.isFolded()) {
			return query;
		}
		try {
			Leaners leaners = Leaners.in(this.searcher, query, wanted.view().lastKnownDay());
			return new BooleanQuery.Builder().add(query, Occur.MUST).add(leaners.query(), Occur.MUST_NOT).build();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("the index cannot be read", ex);
		}
	}

	private static Query query(List<Meaning> meanings, Registry registry, Wanted wanted) {
		Query text = meanings.isEmpty() ? new MatchAllDocsQuery() : new TierQuery(meanings, registry).query();
		return new BooleanQuery.Builder().add(text, Occur.MUST).add(wanted.query(), Occur.FILTER).build();
	}

	/** Finds what is called by words that begin with the given ones. */
	List<Hit> suggest(List<String> beginnings, View view, int size) {
		Wanted wanted = new Wanted(view, SUGGESTED).status(null).known();
		beginnings.forEach((beginning) -> wanted.and(new PrefixQuery(new Term(Field.TITLE, beginning))));
		Ranking ranking = new Ranking(false, List.of(Field.EARLIEST, Field.LATEST, Field.RECORD), true, null);
		return beginnings.isEmpty() ? List.of() : find(wanted.query(), ranking, size, false).hits();
	}

	private ScoreDoc[] found(Query query, Ranking ranking, int size) throws IOException {
		@Nullable FieldDoc after = ranking.place(this.reader.maxDoc());
		return this.searcher.search(query, new TopFieldCollectorManager(ranking.sort(), size, after, 1)).scoreDocs;
	}

	private Hit hit(FieldDoc found, Ranking ranking) throws IOException {
		Document document = this.searcher.storedFields().document(found.doc);
		int tier = ranking.bestFirst() ? TierQuery.tier((Float) found.fields[0]) : 0;
		return new Hit(document.getField(Field.KEY).numericValue().longValue(), document.get(Field.COLLECTION),
				document.get(Field.ID), document.get(Field.LABEL), tier, place(found));
	}

	private static List<String> place(FieldDoc found) {
		return Arrays.stream(found.fields)
			.map((value) -> (value instanceof BytesRef text) ? text.utf8ToString() : value.toString())
			.toList();
	}

	private long count(Query query) {
		try {
			return this.searcher.count(query);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("the index cannot be read", ex);
		}
	}

}
