package org.sourcebook.records;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.sourcebook.testing.Databases;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests that a store is never left in between: not by a node that is killed, not by two
 * at once.
 */
@ExtendWith(OutputCaptureExtension.class)
class LoaderFaultTests {

	private static final String REAL = "classpath:records/";

	private static final int REPORTS = 200;

	@RepeatedTest(2)
	@Timeout(60)
	void twoNodesThatStartAtOnceOnAnEmptyDatabaseLoadOnce(CapturedOutput output) throws Exception {
		String store = Databases.postgres();
		CyclicBarrier barrier = new CyclicBarrier(2);
		ExecutorService nodes = Executors.newFixedThreadPool(2);
		try {
			List<Future<@Nullable Throwable>> starts = new ArrayList<>();
			for (int i = 0; i < 2; i++) {
				starts.add(nodes.submit(() -> {
					barrier.await();
					return Start.failure(Databases.at(store), REAL);
				}));
			}
			for (Future<@Nullable Throwable> start : starts) {
				assertThat(start.get()).isNull();
			}
		}
		finally {
			nodes.shutdownNow();
		}
		String alone = Databases.h2();
		Start.on(alone, REAL);
		assertThat(Rows.difference(Rows.of(alone).withoutKeys(), Rows.of(store).withoutKeys())).isEmpty();
		assertThat(Rows.of(store).where("flyway_schema_history", "description", "load records")).hasSize(1);
		assertThat(output.getAll().split("Loaded 105 reports", -1)).as("loaded by one node, and by the one alone")
			.hasSize(3);
	}

	@Test
	void aNodeWaitsForAsLongAsAnotherOneLoads() {
		Start.runner(Databases.at(Databases.h2()), REAL)
			.run((context) -> assertThat(context.getBean(Flyway.class).getConfiguration().getLockRetryCount())
				.as("without limit")
				.isEqualTo(-1));
	}

	/**
	 * On PostgreSQL alone: H2 in memory ends with its process, and a file of H2 is no
	 * store that outlives a kill.
	 */
	@Test
	@Timeout(60)
	void aNodeKilledWhileLoadingLeavesTheOldSetOrNone(@TempDir Path folder) throws Exception {
		String store = Databases.postgres();
		SmallSet set = SmallSet.in(folder.resolve("set"));
		set.grow(REPORTS);

		killWhileLoading(store, set, "insert into claim (", 2);
		assertThat(Rows.of(store).records()).isNotEmpty().allSatisfy((table, rows) -> assertThat(rows).isEmpty());
		Start.on(store, set.location());
		assertThat(Rows.of(store).count("report")).isEqualTo(REPORTS + 4);

		set.close(SmallSet.FIRST);
		set.changeEverything();
		Map<String, List<String>> before = Rows.of(store).everything();
		killWhileLoading(store, set, "insert into record_set", 1);
		assertThat(Rows.difference(before, Rows.of(store).everything())).isEmpty();
		Start.on(store, set.location());
		String alone = Databases.h2();
		Start.on(alone, set.location());
		assertThat(Rows.of(store).withoutKeys()).isEqualTo(Rows.of(alone).withoutKeys());
	}

	/** Loads in a process of its own, and kills it after some statement. */
	private static void killWhileLoading(String store, SmallSet set, String statement, int times)
			throws IOException, InterruptedException {
		String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
		String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
		Process process = new ProcessBuilder(java, "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", classPath,
				StartAndStall.class.getName(), store, set.location(), statement, String.valueOf(times))
			.redirectErrorStream(true)
			.start();
		try (BufferedReader output = process.inputReader()) {
			List<String> lines = new ArrayList<>();
			String line = output.readLine();
			while (line != null && !line.equals(StartAndStall.STALLED)) {
				lines.add(line);
				line = output.readLine();
			}
			assertThat(line).as(() -> "it stalls; it said: " + lines).isEqualTo(StartAndStall.STALLED);
		}
		finally {
			process.destroyForcibly();
			assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
		}
	}

}
