package org.sourcebook.edition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import jakarta.persistence.EntityManager;
import org.jspecify.annotations.Nullable;
import org.sourcebook.kernel.FuzzyDate;
import org.sourcebook.web.BadParameters;
import org.sourcebook.web.Links;
import org.sourcebook.web.ParameterError;
import org.sourcebook.web.Walk;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Decides which edition an answer stands for. Asked within the transaction that reads the
 * rows.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
public class Editions {

	private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,8}");

	private final EntityManager entities;

	private final NewestState newest;

	Editions(EntityManager entities, NewestState newest) {
		this.entities = entities;
		this.newest = newest;
	}

	/** The view of a walk through a collection. */
	public View of(Walk walk) {
		View view = of(walk.edition(), walk.listing().knownOn());
		if (walk.listing().edition() == null && !view.isDefault()) {
			Links.stayIn(view.edition());
		}
		return view;
	}

	/**
	 * The view a request asks for.
	 * @param edition a number, {@code open}, or null for the newest closed edition and,
	 * where none was ever closed, the open one
	 * @param knownOn the date whose knowledge is wanted, or null
	 * @throws BadParameters if there is no such edition
	 */
	public View of(@Nullable String edition, @Nullable FuzzyDate knownOn) {
		boolean wantsNumber = edition != null && NUMBER.matcher(edition).matches();
		long reading = this.newest.begin();
		Object[] row = read(wantsNumber ? Integer.parseInt(edition) : -1);
		RecordState set = (RecordState) row[0];
		SetState state = SetState.of(set, (String) row[4]);
		this.newest.saw(reading, state);
		View view = view(edition, knownOn, wantsNumber, row);
		new AnsweredFrom(view, state, (String) row[3], false).note();
		return view;
	}

	/** When the editions were closed that a view knows. */
	public Closings closings(View view) {
		Map<Integer, LocalDate> days = new HashMap<>();
		String first = "";
		for (Edition edition : this.entities.createQuery("from Edition where number <= :number", Edition.class)
			.setParameter("number", view.number())
			.getResultList()) {
			days.put(edition.number(), edition.closedOn());
			first = (edition.number() == 1) ? edition.digest() : first;
		}
		return new Closings(first, Map.copyOf(days));
	}

	private Object[] read(int number) {
		return this.entities.createQuery(
				"select s, e.number, e.closedOn, e.digest, l.digest from RecordState s left join Edition e on e.number ="
						+ " case when :number >= 0 then :number else s.lastEdition end"
						+ " left join Edition l on l.number = s.lastEdition",
				Object[].class)
			.setParameter("number", number)
			.getSingleResult();
	}

	private static View view(@Nullable String edition, @Nullable FuzzyDate knownOn, boolean wantsNumber, Object[] row) {
		RecordState state = (RecordState) row[0];
		if (View.OPEN.equals(edition) || (edition == null && state.lastEdition() == 0)) {
			String set = state.lastEdition() + " " + state.openDigest();
			return new View(View.OPEN_NUMBER, state.openDate(), set, knownOn, state.lastEdition() == 0);
		}
		if (row[1] instanceof Integer closed && (edition == null || wantsNumber)) {
			return new View(closed, (LocalDate) row[2], state.openDigest(), knownOn, closed == state.lastEdition());
		}
		throw unknown(String.valueOf(edition), state.lastEdition());
	}

	private static BadParameters unknown(String edition, int last) {
		List<String> known = new ArrayList<>(IntStream.rangeClosed(1, last).mapToObj(String::valueOf).toList());
		known.add(View.OPEN);
		return new BadParameters(List.of(ParameterError.unknownValue("edition", edition, "is no edition", known)));
	}

}
