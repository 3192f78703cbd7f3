package org.sourcebook.testing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;

import javax.sql.DataSource;

import net.ttddyy.dsproxy.proxy.ResultSetProxyLogicFactory;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;

import org.springframework.beans.factory.config.BeanPostProcessor;

/**
 * A store whose connection is lost in the midst of its rows, when it is told to lose it.
 */
public final class FailingStore implements BeanPostProcessor {

	private static final int NEVER = Integer.MAX_VALUE;

	private final AtomicInteger left = new AtomicInteger(NEVER);

	/** Gives some more rows, and then none. */
	public void failAfter(int rows) {
		this.left.set(rows);
	}

	/** Gives all rows from now on. */
	public void mend() {
		this.left.set(NEVER);
	}

	@Override
	public Object postProcessAfterInitialization(Object bean, String beanName) {
		ResultSetProxyLogicFactory rows = (resultSet, connection,
				configuration) -> (proxy, method, arguments) -> read(resultSet, method, arguments);
		return (bean instanceof DataSource store) ? ProxyDataSourceBuilder.create(store).proxyResultSet(rows).build()
				: bean;
	}

	private Object read(ResultSet rows, Method method, Object[] arguments) throws Throwable {
		if (method.getName().equals("next")
				&& this.left.getAndUpdate((left) -> (left == NEVER) ? left : Math.max(0, left - 1)) == 0) {
			throw new SQLException("the connection is lost", "08006");
		}
		try {
			return method.invoke(rows, arguments);
		}
		catch (InvocationTargetException ex) {
			throw ex.getTargetException();
		}
	}

}
