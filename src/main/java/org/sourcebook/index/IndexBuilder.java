package org.sourcebook.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.FileSystemUtils;

/**
 * Writes everything the store holds into a new index, in a temporary folder.
 */
@Component
class IndexBuilder {

	private static final double BUFFER_MEGABYTES = 64;

	private final JdbcTemplate jdbc;

	private final TransactionTemplate transaction;

	IndexBuilder(JdbcTemplate jdbc, PlatformTransactionManager transactions) {
		this.jdbc = jdbc;
		this.transaction = new TransactionTemplate(transactions);
		this.transaction.setReadOnly(true);
		this.transaction.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
	}

	/**
	 * Writes the index.
	 * @param goesOn whether it is still wanted
	 * @throws CancellationException if it is not
	 */
	BuiltIndex build(BooleanSupplier goesOn) {
		Path folder = null;
		try {
			folder = Files.createTempDirectory("sourcebook-index-");
			Path target = folder;
			return new BuiltIndex(folder,
					Objects.requireNonNull(this.transaction.execute((status) -> write(target, goesOn))));
		}
		catch (IOException ex) {
			remove(folder);
			throw new UncheckedIOException("the index cannot be written", ex);
		}
		catch (RuntimeException ex) {
			remove(folder);
			throw ex;
		}
	}

	private static void remove(@Nullable Path folder) {
		if (folder != null) {
			FileSystemUtils.deleteRecursively(folder.toFile());
		}
	}

	/** Writes everything, and returns the state of the store it is read from. */
	private IndexedState write(Path folder, BooleanSupplier goesOn) {
		IndexedState state = this.jdbc
			.query("select last_edition, open_digest from record_set",
					(row, number) -> new IndexedState(row.getInt(1), row.getString(2)))
			.get(0);
		IndexWriterConfig config = new IndexWriterConfig(new ByField());
		config.setRAMBufferSizeMB(BUFFER_MEGABYTES);
		try (FSDirectory directory = FSDirectory.open(folder);
				IndexWriter writer = new IndexWriter(directory, config)) {
			StoreRows rows = new StoreRows(this.jdbc);
			Adding adding = new Adding(writer, goesOn);
			new RegistryDrafts(rows).read(adding::add);
			new ReportDrafts(rows).read(adding::add);
			new ClaimDrafts(rows).read(adding::add);
			new EstimateDrafts(rows).read(adding::add);
			writer.commit();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("the index cannot be written", ex);
		}
		return state;
	}

	private record Adding(IndexWriter writer, BooleanSupplier goesOn) {

		void add(Draft draft) {
			if (!this.goesOn.getAsBoolean()) {
				throw new CancellationException("the application ends");
			}
			try {
				this.writer.addDocuments(draft.documents());
			}
			catch (IOException ex) {
				throw new UncheckedIOException("the index cannot be written", ex);
			}
		}

	}

	/** Chooses how a field is taken apart. */
	private static final class ByField extends DelegatingAnalyzerWrapper {

		ByField() {
			super(PER_FIELD_REUSE_STRATEGY);
		}

		@Override
		protected Analyzer getWrappedAnalyzer(String field) {
			return (field.equals(Field.STEM) || field.equals(Field.TITLE_STEM)) ? Words.STEMS : Words.EXACT;
		}

	}

}
