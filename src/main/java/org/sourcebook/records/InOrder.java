package org.sourcebook.records;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Reads many things on all processors and hands them over one at a time, in their order.
 * Only a few are in memory at once.
 */
final class InOrder {

	private static final int CHUNK = 200;

	private InOrder() {
	}

	/**
	 * Reads all and hands them over.
	 * @param read may run in any thread
	 * @param action runs in the calling thread
	 */
	static <S, T> void forEach(Iterator<S> all, Function<S, T> read, Consumer<T> action) {
		CompletableFuture<List<T>> ahead = ahead(all, read);
		while (true) {
			List<T> chunk = join(ahead);
			if (chunk.isEmpty()) {
				return;
			}
			ahead = ahead(all, read);
			try {
				chunk.forEach(action);
			}
			catch (RuntimeException | Error ex) {
				ahead.exceptionally((failure) -> List.of()).join();
				throw ex;
			}
		}
	}

	private static <S, T> CompletableFuture<List<T>> ahead(Iterator<S> all, Function<S, T> read) {
		List<S> chunk = new ArrayList<>();
		while (chunk.size() < CHUNK && all.hasNext()) {
			chunk.add(all.next());
		}
		return CompletableFuture.supplyAsync(() -> chunk.parallelStream().map(read).toList());
	}

	private static <T> T join(CompletableFuture<T> future) {
		try {
			return future.join();
		}
		catch (CompletionException ex) {
			if (ex.getCause() instanceof RuntimeException failure) {
				throw failure;
			}
			throw ex;
		}
	}

}
