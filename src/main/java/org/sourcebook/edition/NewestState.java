package org.sourcebook.edition;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * The newest state of the record set that is known here, without asking the store.
 * Everyone who reads the state brings it up to date: every answer that is read, and
 * {@link StateWatch}. A state that was not known before is published as an event.
 */
@Component
public class NewestState {

	private final AtomicLong readings = new AtomicLong();

	/** A closed edition never changes, so this only grows. */
	private final Map<Integer, String> digests = new ConcurrentHashMap<>();

	private final ApplicationEventPublisher events;

	private volatile @Nullable Reading last;

	public NewestState(ApplicationEventPublisher events) {
		this.events = events;
	}

	/** The state, or null if none has been read yet. */
	public @Nullable SetState state() {
		Reading reading = this.last;
		return (reading != null) ? reading.state() : null;
	}

	/** The digest of a closed edition, or null if none of that number is known. */
	public @Nullable String digest(int edition) {
		return this.digests.get(edition);
	}

	/** Begins to read the state. The reading that began last is the newest. */
	long begin() {
		return this.readings.incrementAndGet();
	}

	/** Takes down what a reading found, and tells of it if it is something new. */
	void saw(long reading, SetState state) {
		if (isNew(reading, state)) {
			this.events.publishEvent(state);
		}
	}

	private synchronized boolean isNew(long reading, SetState state) {
		Reading former = this.last;
		if (former != null && former.number() >= reading) {
			return false;
		}
		this.last = new Reading(reading, state);
		return former == null || !former.state().equals(state);
	}

	/** Takes down the digest of a closed edition. */
	void sawEdition(int edition, String digest) {
		this.digests.put(edition, digest);
	}

	private record Reading(long number, SetState state) {
	}

}
