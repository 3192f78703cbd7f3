package org.sourcebook.bench;

import java.io.IOException;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;

import javax.management.NotificationEmitter;
import javax.management.openmbean.CompositeData;

import com.sun.management.GarbageCollectionNotificationInfo;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.sourcebook.SourcebookApplication;
import org.springframework.boot.SpringApplication;

/**
 * Starts the application on a PostgreSQL that lies in a folder of
 * its own and is kept from run to run, and says how long the start took and how much of
 * the heap was in use at most after a collection.
 * <p>
 * {@code ./mvnw -q -Pbench test-compile exec:exec -Dbench="StartBenchmark /tmp/bench/records /tmp/bench/postgres"}
 */
public final class StartBenchmark {

	private StartBenchmark() {
	}

	/**
	 * Starts once.
	 * @param args the folder of the records and that of the database; further ones go to
	 * the application
	 */
	public static void main(String[] args) throws IOException {
		AtomicLong peak = new AtomicLong();
		watchHeap(peak);
		try (EmbeddedPostgres postgres = postgres(Path.of(args[1]))) {
			SpringApplication application = new SpringApplication(SourcebookApplication.class);
			long start = System.nanoTime();
			application
				.run("--sourcebook.records=file:" + args[0],
						"--spring.datasource.url="
								+ postgres.getJdbcUrl("postgres", "postgres") + "&reWriteBatchedInserts=true",
						"--server.port=0", "--logging.level.root=warn", "--logging.level.org.sourcebook=info")
				.close();
			System.out.printf("started in %.1f s, at most %d MiB of heap in use after a collection%n",
					(System.nanoTime() - start) / 1e9, peak.get() >> 20);
		}
	}

	private static EmbeddedPostgres postgres(Path folder) throws IOException {
		return EmbeddedPostgres.builder()
			.setDataDirectory(folder)
			.setCleanDataDirectory(false)
			.setServerConfig("fsync", "on")
			.setServerConfig("synchronous_commit", "on")
			.setServerConfig("full_page_writes", "on")
			.setServerConfig("shared_buffers", "512MB")
			.setServerConfig("max_wal_size", "4GB")
			.setOutputRedirector(Redirect.DISCARD)
			.setErrorRedirector(Redirect.DISCARD)
			.start();
	}

	private static void watchHeap(AtomicLong peak) {
		for (GarbageCollectorMXBean collector : ManagementFactory.getGarbageCollectorMXBeans()) {
			((NotificationEmitter) collector).addNotificationListener((notification, handback) -> {
				long used = GarbageCollectionNotificationInfo.from((CompositeData) notification.getUserData())
					.getGcInfo()
					.getMemoryUsageAfterGc()
					.entrySet()
					.stream()
					.filter((pool) -> pool.getKey().startsWith("G1"))
					.mapToLong((pool) -> pool.getValue().getUsed())
					.sum();
				peak.accumulateAndGet(used, Math::max);
			}, (notification) -> notification.getType()
				.equals(GarbageCollectionNotificationInfo.GARBAGE_COLLECTION_NOTIFICATION), null);
		}
	}

}
