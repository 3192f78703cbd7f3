package org.sourcebook.edition;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What a transaction read of the state of the set. Until its end it would read the same
 * again.
 */
final class SetReading implements TransactionSynchronization {

	private final RecordState set;

	private final SetState state;

	private final Map<Integer, Closed> closed = new HashMap<>();

	private SetReading(RecordState set, List<Closed> editions) {
		this.set = set;
		editions.forEach(this::add);
		Closed last = last();
		this.state = SetState.of(set, (last != null) ? last.digest() : null);
	}

	/**
	 * Keeps what the present transaction read.
	 * @param editions some closed editions, and the newest one if there is any
	 */
	static SetReading of(RecordState set, List<Closed> editions) {
		SetReading reading = new SetReading(set, editions);
		reading.resume();
		TransactionSynchronizationManager.registerSynchronization(reading);
		return reading;
	}

	/** What the present transaction has read, or null if it has not. */
	static @Nullable SetReading ofTransaction() {
		return (SetReading) TransactionSynchronizationManager.getResource(SetReading.class);
	}

	@Override
	public void resume() {
		TransactionSynchronizationManager.bindResource(SetReading.class, this);
	}

	@Override
	public void suspend() {
		TransactionSynchronizationManager.unbindResource(SetReading.class);
	}

	@Override
	public void afterCompletion(int status) {
		TransactionSynchronizationManager.unbindResourceIfPossible(SetReading.class);
	}

	RecordState set() {
		return this.set;
	}

	SetState state() {
		return this.state;
	}

	/** The newest closed edition, or null if none was ever closed. */
	@Nullable Closed last() {
		return this.closed.get(this.set.lastEdition());
	}

	/** A closed edition, or null if it was not read. */
	@Nullable Closed closed(int number) {
		return this.closed.get(number);
	}

	void add(Closed edition) {
		this.closed.put(edition.number(), edition);
	}

	/**
	 * A closed edition.
	 */
	record Closed(int number, LocalDate closedOn, String digest) {
	}

}
