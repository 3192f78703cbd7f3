package org.sourcebook.edition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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
		SetReading set = read(edition, null);
		Integer number = number(edition);
		SetReading.Closed closed = (number != null) ? closed(set, number) : set.last();
		View view = view(edition, knownOn, closed, set.set());
		new AnsweredFrom(view, set.state(), (closed != null) ? closed.digest() : null, false).note();
		return view;
	}

	/**
	 * The view of a closed edition, for an answer that is seen from another one.
	 * @param other that other one, which is read along with it
	 * @return nothing if there is no such edition
	 */
	public Optional<View> closed(String edition, @Nullable String other, @Nullable FuzzyDate knownOn) {
		Integer number = number(edition);
		if (number == null) {
			return Optional.empty();
		}
		SetReading set = read(edition, other);
		return Optional.ofNullable(closed(set, number)).map((closed) -> view(edition, knownOn, closed, set.set()));
	}

	private static @Nullable Integer number(@Nullable String edition) {
		return (edition != null && NUMBER.matcher(edition).matches()) ? Integer.valueOf(edition) : null;
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

	/** The state of the set, which is read once in a transaction. */
	private SetReading read(@Nullable String edition, @Nullable String other) {
		SetReading known = SetReading.ofTransaction();
		return (known != null) ? known : readFirst(
				Stream.concat(Stream.ofNullable(number(edition)), Stream.ofNullable(number(other))).toList());
	}

	/** Reads it with the newest closed edition, and some others. */
	private SetReading readFirst(List<Integer> numbers) {
		long reading = this.newest.begin();
		List<Object[]> rows = this.entities
			.createQuery("select s, e.number, e.closedOn, e.digest from RecordState s left join Edition e"
					+ " on e.number = s.lastEdition or e.number in (:numbers)", Object[].class)
			.setParameter("numbers", numbers)
			.getResultList();
		SetReading set = SetReading.of((RecordState) rows.get(0)[0],
				rows.stream().flatMap((row) -> closed(row, 1).stream()).toList());
		this.newest.saw(reading, set.state());
		return set;
	}

	/** A closed edition, or null if there is none of that number. */
	private SetReading.@Nullable Closed closed(SetReading set, int number) {
		SetReading.Closed known = set.closed(number);
		if (known == null && number <= set.set().lastEdition()) {
			this.entities
				.createQuery("select number, closedOn, digest from Edition where number = :number", Object[].class)
				.setParameter("number", number)
				.getResultList()
				.forEach((row) -> closed(row, 0).ifPresent(set::add));
			return set.closed(number);
		}
		return known;
	}

	private static Optional<SetReading.Closed> closed(Object[] row, int first) {
		return (row[first] instanceof Integer number)
				? Optional.of(new SetReading.Closed(number, (LocalDate) row[first + 1], (String) row[first + 2]))
				: Optional.empty();
	}

	private static View view(@Nullable String edition, @Nullable FuzzyDate knownOn, SetReading.@Nullable Closed closed,
			RecordState state) {
		if (View.OPEN.equals(edition) || (edition == null && state.lastEdition() == 0)) {
			String set = state.lastEdition() + " " + state.openDigest();
			return new View(View.OPEN_NUMBER, state.openDate(), set, knownOn, state.lastEdition() == 0);
		}
		if (closed != null && (edition == null || number(edition) != null)) {
			return new View(closed.number(), closed.closedOn(), state.openDigest(), knownOn,
					closed.number() == state.lastEdition());
		}
		throw unknown(String.valueOf(edition), state.lastEdition());
	}

	private static BadParameters unknown(String edition, int last) {
		List<String> known = new ArrayList<>(IntStream.rangeClosed(1, last).mapToObj(String::valueOf).toList());
		known.add(View.OPEN);
		return new BadParameters(List.of(ParameterError.unknownValue("edition", edition, "is no edition", known)));
	}

}
