package org.sourcebook.edition;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import jakarta.persistence.EntityManager;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;
import org.springframework.stereotype.Component;

/**
 * Looks every second whether another node has loaded something. No request waits for it,
 * and neither does the end of the application: Spring's scheduler would wait for a look
 * that waits for a database that is gone.
 */
@Component
class StateWatch implements SmartInitializingSingleton, DisposableBean {

	private static final Logger log = LoggerFactory.getLogger(StateWatch.class);

	private final EntityManager entities;

	private final NewestState newest;

	private final ScheduledExecutorService looks = Executors
		.newSingleThreadScheduledExecutor(new CustomizableThreadFactory("state-watch-"));

	private volatile boolean ended;

	private boolean away;

	StateWatch(EntityManager entities, NewestState newest) {
		this.entities = entities;
		this.newest = newest;
	}

	@Override
	public void afterSingletonsInstantiated() {
		this.looks.scheduleWithFixedDelay(this::look, 0, 1, TimeUnit.SECONDS);
	}

	@Override
	public void destroy() {
		this.ended = true;
		this.looks.shutdownNow();
	}

	void look() {
		try {
			read();
			this.away = false;
		}
		catch (RuntimeException ex) {
			if (!this.away && !this.ended) {
				log.warn("The database does not say what it holds. Answers that are known are still given", ex);
			}
			this.away = true;
		}
	}

	private void read() {
		long reading = this.newest.begin();
		Object[] row = this.entities
			.createQuery("select s, e.digest from RecordState s left join Edition e on e.number = s.lastEdition",
					Object[].class)
			.getSingleResult();
		SetState state = SetState.of((RecordState) row[0], (String) row[1]);
		if (state.lastEdition() > 0 && this.newest.digest(state.lastEdition()) == null) {
			this.entities.createQuery("from Edition e order by e.number", Edition.class)
				.getResultList()
				.forEach((edition) -> this.newest.sawEdition(edition.number(), edition.digest()));
		}
		this.newest.saw(reading, state);
	}

}
