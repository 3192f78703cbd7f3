package org.sourcebook.records;

import java.util.List;
import java.util.concurrent.CountDownLatch;

import javax.sql.DataSource;

import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.jspecify.annotations.Nullable;
import org.sourcebook.testing.Databases;

/**
 * A program that starts on a store, and in the middle of loading says so and stands
 * still, to be killed there.
 */
final class StartAndStall {

	/** What it says when it stands still. */
	static final String STALLED = "stalled";

	private StartAndStall() {
	}

	/**
	 * Starts.
	 * @param args the address of the store, the location of the records, the beginning of
	 * the statement after which to stall, and after how many such statements
	 */
	public static void main(String[] args) {
		Stall stall = new Stall(args[2], Integer.parseInt(args[3]));
		DataSource store = ProxyDataSourceBuilder.create(Databases.at(args[0])).listener(stall).build();
		Throwable failure = Start.failure(store, args[1]);
		System.out.println((failure != null) ? failure.toString() : "started");
	}

	/** Stands still for good after some statement. */
	private static final class Stall implements QueryExecutionListener {

		private final String start;

		private int remaining;

		Stall(String start, int times) {
			this.start = start;
			this.remaining = times;
		}

		@Override
		public void beforeQuery(@Nullable ExecutionInfo execution, @Nullable List<QueryInfo> queries) {
		}

		@Override
		public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
			boolean matches = queries.stream().anyMatch((query) -> query.getQuery().startsWith(this.start));
			if (matches && --this.remaining == 0) {
				System.out.println(STALLED);
				try {
					new CountDownLatch(1).await();
				}
				catch (InterruptedException ex) {
					throw new IllegalStateException(ex);
				}
			}
		}

	}

}
