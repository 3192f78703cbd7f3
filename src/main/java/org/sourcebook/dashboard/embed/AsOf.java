package org.sourcebook.dashboard.embed;

import org.sourcebook.edition.View;
import org.sourcebook.kernel.DateWords;

/**
 * Says what an embed is seen from.
 */
final class AsOf {

	private AsOf() {
	}

	/**
	 * The words, which stay true.
	 * @param frozen whether the embed stays in its edition
	 */
	static String of(View view, boolean frozen) {
		String day = DateWords.of(view.date());
		String edition = view.isOpen() ? "The open edition, up to %s.".formatted(day)
				: (frozen ? "As of edition %d, %s." : "Edition %d, %s.").formatted(view.number(), day);
		return (view.knownOn() != null)
				? edition + " With what had been published by %s.".formatted(DateWords.of(view.knownOn().edtf()))
				: edition;
	}

}
