package org.sourcebook.index;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sourcebook.edition.SetState;
import org.sourcebook.edition.View;
import org.sourcebook.registry.Registry;
import org.sourcebook.registry.Tally;
import org.sourcebook.web.BadParameters;
import org.sourcebook.web.NotReady;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Finds rows by their text. The index behind it is written in the background: when the
 * application has started, and whenever the store has changed since.
 */
@Component
public class TextIndex implements DisposableBean {

	private static final Logger log = LoggerFactory.getLogger(TextIndex.class);

	private static final long LONGEST_WAIT = 10_000;

	private final IndexBuilder builder;

	private final Map<Registry, Names> names = Collections.synchronizedMap(new WeakHashMap<>());

	private final AtomicBoolean building = new AtomicBoolean();

	private volatile @Nullable Thread builds;

	private volatile @Nullable BuiltIndex current;

	private volatile @Nullable SetState newest;

	private volatile boolean ends;

	TextIndex(IndexBuilder builder) {
		this.builder = builder;
	}

	/**
	 * What a request looks for, or null if it looks for nothing.
	 * @param q the parameter
	 * @throws BadParameters if it is not written as it has to be
	 */
	public @Nullable Search search(@Nullable String q, View view, Registry registry) {
		return (q != null) ? new Search(this, TextQuery.parse(q), view, registry) : null;
	}

	/**
	 * Suggests entries of registries and then reports, in whose names, aliases, ids or
	 * titles words begin as those that were typed.
	 * @param typed what was typed so far
	 * @param size how many at most
	 * @throws NotReady if the edition is not indexed yet
	 */
	public List<Hit> suggest(String typed, View view, int size) {
		BuiltIndex index = acquire(view);
		try {
			return index.suggest(Words.exact(typed), view, size);
		}
		finally {
			index.release();
		}
	}

	/**
	 * Finds rows.
	 * @param text what is looked for, or null for everything
	 * @throws NotReady if the edition is not indexed yet
	 */
	Found find(@Nullable TextQuery text, Registry registry, Wanted wanted, Ranking ranking, int size, boolean count) {
		BuiltIndex index = acquire(wanted.view());
		try {
			return index.find(meanings(index, text, registry, wanted.view()), registry, wanted, ranking, size, count);
		}
		finally {
			index.release();
		}
	}

	/**
	 * Counts rows.
	 * @param text what is looked for, or null for everything
	 * @throws NotReady if the edition is not indexed yet
	 */
	Tally count(@Nullable TextQuery text, Registry registry, Wanted wanted, Function<FoundRows, Tally> counting) {
		BuiltIndex index = acquire(wanted.view());
		try {
			return counting.apply(index.rows(meanings(index, text, registry, wanted.view()), registry, wanted));
		}
		finally {
			index.release();
		}
	}

	/** Marks what is looked for in what is shown. */
	Marks marks(@Nullable TextQuery text, Registry registry, View view) {
		BuiltIndex index = acquire(view);
		try {
			return new Marks(meanings(index, text, registry, view));
		}
		finally {
			index.release();
		}
	}

	private List<Meaning> meanings(BuiltIndex index, @Nullable TextQuery text, Registry registry, View view) {
		return (text != null) ? index.meanings(text, names(registry), view) : List.of();
	}

	private BuiltIndex acquire(View view) {
		BuiltIndex index = this.current;
		if (index == null || !index.holds(view) || !index.acquire()) {
			build();
			throw new NotReady("The index that the parameter q is answered from is being built. "
					+ "Try again a little later; everything else is answered meanwhile.");
		}
		return index;
	}

	private Names names(Registry registry) {
		return this.names.computeIfAbsent(registry, Names::new);
	}

	/** Has the index follow a state of the store that was not known before. */
	@EventListener
	void follow(SetState state) {
		this.newest = state;
		build();
	}

	/** Begins to write the index in the background, unless that is under way. */
	private void build() {
		if (!this.ends && this.building.compareAndSet(false, true)) {
			Thread thread = new Thread(this::buildNow, "text-index");
			thread.setDaemon(true);
			thread.setPriority(Thread.MIN_PRIORITY);
			this.builds = thread;
			thread.start();
		}
	}

	private void buildNow() {
		long start = System.nanoTime();
		boolean stands = false;
		try {
			replace(this.builder.build(() -> !this.ends));
			stands = true;
			log.info("The text index stands after {} ms", (System.nanoTime() - start) / 1_000_000);
		}
		catch (CancellationException ex) {
			log.debug("The text index is no longer wanted");
		}
		catch (RuntimeException ex) {
			log.error("The text index cannot be built; the next question with q tries again", ex);
		}
		finally {
			this.building.set(false);
		}
		if (stands && isOutdated()) {
			build();
		}
	}

	/** Whether the store has changed while the index was written. */
	private boolean isOutdated() {
		BuiltIndex index = this.current;
		SetState state = this.newest;
		return index != null && state != null && !index.isOf(state);
	}

	private synchronized void replace(@Nullable BuiltIndex next) {
		BuiltIndex former = this.current;
		this.current = next;
		if (former != null) {
			former.release();
		}
	}

	@Override
	public void destroy() throws InterruptedException {
		this.ends = true;
		Thread thread = this.builds;
		if (thread != null) {
			// Not interrupted: that would close the files of the store with it.
			thread.join(LONGEST_WAIT);
		}
		replace(null);
	}

}
