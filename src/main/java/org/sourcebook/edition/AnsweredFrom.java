package org.sourcebook.edition;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * What the answer to the present request was read from. It is noted by the transaction
 * that read it, so that nobody has to guess afterwards.
 *
 * @param view the view
 * @param state the state of the whole set
 * @param digest the digest of the closed edition, or null if the view is the open one
 * @param otherNames whether ids were understood that are not those of the view. What they
 * mean may follow from later editions
 */
public record AnsweredFrom(View view, SetState state, @Nullable String digest, boolean otherNames) {

	private static final String ATTRIBUTE = AnsweredFrom.class.getName();

	/** What was noted with a request, or null if its answer says nothing of records. */
	public static @Nullable AnsweredFrom of(HttpServletRequest request) {
		return (AnsweredFrom) request.getAttribute(ATTRIBUTE);
	}

	/** What was noted with the present request, or null. */
	public static @Nullable AnsweredFrom noted() {
		RequestAttributes request = RequestContextHolder.getRequestAttributes();
		return (request != null) ? (AnsweredFrom) request.getAttribute(ATTRIBUTE, RequestAttributes.SCOPE_REQUEST)
				: null;
	}

	void note() {
		RequestAttributes request = RequestContextHolder.getRequestAttributes();
		if (request != null) {
			request.setAttribute(ATTRIBUTE, this, RequestAttributes.SCOPE_REQUEST);
		}
	}

	static void noteOtherNames() {
		AnsweredFrom noted = noted();
		if (noted != null) {
			new AnsweredFrom(noted.view, noted.state, noted.digest, true).note();
		}
	}

}
