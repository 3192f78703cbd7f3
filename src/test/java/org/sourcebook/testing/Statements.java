package org.sourcebook.testing;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import javax.sql.DataSource;

import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.NoOpQueryExecutionListener;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;

import org.springframework.beans.factory.config.BeanPostProcessor;

/**
 * Listens to the statements an application sends to its store to answer requests. What it
 * looks up of its own accord, it looks up in other threads.
 */
final class Statements extends NoOpQueryExecutionListener implements BeanPostProcessor {

	private final List<String> sent = new CopyOnWriteArrayList<>();

	private volatile boolean listening;

	@Override
	public Object postProcessAfterInitialization(Object bean, String beanName) {
		return (bean instanceof DataSource store) ? ProxyDataSourceBuilder.create(store).listener(this).build() : bean;
	}

	@Override
	public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
		if (this.listening && Thread.currentThread().getName().contains("-exec-")) {
			queries.forEach((query) -> this.sent.add(query.getQuery()));
		}
	}

	/** Forgets what was sent, and listens from now on. */
	void forget() {
		this.sent.clear();
		this.listening = true;
	}

	/** What was sent since. */
	List<String> since() {
		this.listening = false;
		return List.copyOf(this.sent);
	}

}
