package org.sourcebook.bench;

import java.io.IOException;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;

import javax.management.NotificationEmitter;
import javax.management.openmbean.CompositeData;

import com.sun.management.GarbageCollectionNotificationInfo;

/**
 * Starts the application on a PostgreSQL that lies in a folder of
 * its own and is kept from run to run, and says how long the start took and how much of
 * the heap was in use at most after a collection.
 * <p>
 * {@code ./mvnw -q -Pbench test-compile exec:exec -Dbench="StartBenchmark file:/tmp/bench/records /tmp/bench/postgres"}
 */
public final class StartBenchmark {

	private StartBenchmark() {
	}

	/**
	 * Starts once.
	 * @param args the location of the records and the folder of the database
	 */
	public static void main(String[] args) throws IOException {
		AtomicLong peak = new AtomicLong();
		watchHeap(peak);
		try (Store store = new Store(Path.of(args[1]))) {
			long start = System.nanoTime();
			store.start(args[0]).close();
			System.out.printf("started in %.1f s, at most %d MiB of heap in use after a collection%n",
					(System.nanoTime() - start) / 1e9, peak.get() >> 20);
		}
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
