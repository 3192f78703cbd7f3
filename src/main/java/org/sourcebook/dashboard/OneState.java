package org.sourcebook.dashboard;

import java.util.function.Supplier;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Has several catalogs be asked in one state of the store, so that no part of a page
 * contradicts another.
 */
@Component
class OneState {

	@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
	public <T> T read(Supplier<T> parts) {
		return parts.get();
	}

}
