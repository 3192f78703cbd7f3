package org.sourcebook.edition;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.TypedQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who looks for a newer state goes on looking while the database is away.
 */
@ExtendWith(OutputCaptureExtension.class)
class StateWatchTests {

	private static final String AWAY = "The database does not say what it holds";

	private final List<Object> published = new ArrayList<>();

	private final NewestState newest = new NewestState(this.published::add);

	private final StateWatch watch = new StateWatch(store(), this.newest);

	private boolean isAway;

	@Test
	void aDatabaseThatIsAwayIsToldOfOnceAndLookedForUntilItIsBack(CapturedOutput output) {
		this.isAway = true;
		this.watch.look();
		this.watch.look();
		assertThat(output.getAll().split(AWAY, -1)).hasSize(2);
		assertThat(this.newest.state()).isNull();
		this.isAway = false;
		this.watch.look();
		SetState state = this.newest.state();
		assertThat(this.published).containsExactly(state);
		this.isAway = true;
		this.watch.look();
		assertThat(output.getAll().split(AWAY, -1)).hasSize(3);
		assertThat(this.newest.state()).isNotNull().isSameAs(state);
		this.isAway = false;
		this.watch.look();
		assertThat(this.published).hasSize(1);
	}

	@Test
	void whoEndsSaysNothingOfADatabaseThatWentFirst(CapturedOutput output) {
		this.watch.destroy();
		this.isAway = true;
		this.watch.look();
		assertThat(output).doesNotContain(AWAY);
	}

	/** Of a set that never closed an edition. */
	private EntityManager store() {
		TypedQuery<?> query = proxy(TypedQuery.class, () -> new Object[] { new RecordState(), null });
		return proxy(EntityManager.class, () -> {
			if (this.isAway) {
				throw new PersistenceException("the connection is lost");
			}
			return query;
		});
	}

	private static <T> T proxy(Class<T> type, Supplier<Object> answer) {
		return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] { type },
				(proxy, method, arguments) -> answer.get()));
	}

}
