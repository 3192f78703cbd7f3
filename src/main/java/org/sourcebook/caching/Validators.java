package org.sourcebook.caching;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.sourcebook.edition.AnsweredFrom;
import org.sourcebook.edition.NewestState;
import org.sourcebook.edition.SetState;
import org.springframework.stereotype.Component;

/**
 * Knows which validator the answer to a question has, and which it would have now.
 */
@Component
class Validators {

	private final Release release;

	private final NewestState newest;

	Validators(Release release, NewestState newest) {
		this.release = release;
		this.newest = newest;
	}

	/** The validator of an answer, from what it was really read from. */
	Validator of(Question question, @Nullable AnsweredFrom from) {
		if (from == null) {
			return new Validator(key(question, Lasting.RELEASE, ""), Lasting.RELEASE, this.release.day());
		}
		Lasting lasting = from.view().isOpen() ? Lasting.OPEN : Lasting.NEWEST;
		String basis = from.state().toString();
		if (from.digest() != null && !from.otherNames() && question.edition() != null
				&& question.edition() == from.view().number()) {
			lasting = Lasting.CLOSED;
			basis = closed(from.state(), from.digest());
		}
		return new Validator(key(question, lasting, basis), lasting, from.view().date());
	}

	/**
	 * All validators the answer can have in the state that is known to be the newest. One
	 * is known elsewhere only if the question was once answered with it: what it was
	 * answered from is there still, and so is the answer.
	 */
	List<Validator> now(Question question) {
		List<Validator> now = new ArrayList<>();
		now.add(new Validator(key(question, Lasting.RELEASE, ""), Lasting.RELEASE, null));
		SetState state = this.newest.state();
		if (state == null) {
			return now;
		}
		for (Lasting lasting : List.of(Lasting.NEWEST, Lasting.OPEN)) {
			now.add(new Validator(key(question, lasting, state.toString()), lasting, null));
		}
		String digest = (question.edition() != null) ? this.newest.digest(question.edition()) : null;
		if (digest != null) {
			now.add(new Validator(key(question, Lasting.CLOSED, closed(state, digest)), Lasting.CLOSED, null));
		}
		return now;
	}

	private static String closed(SetState state, String digest) {
		return state.loader() + " " + digest;
	}

	private String key(Question question, Lasting lasting, String basis) {
		return Digest.of(String.join("\n", this.release.digest(), lasting.name(), basis, question.asked()));
	}

}
