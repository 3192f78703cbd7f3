package org.sourcebook.figure;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.sourcebook.kernel.Bounds;
import org.sourcebook.kernel.HopRole;

/**
 * A claim as an account of what somebody said, with what tells whether it leans on
 * another one.
 *
 * @param claim the id of the claim
 * @param report the report it stands in
 * @param speaker whose claim it is
 * @param media the medium that published the report, and the media above it, the
 * publisher's first; empty if the publisher is no medium that is known as a source
 * @param steps its attribution, from the report inwards
 * @param said when it was said
 * @param published when its report was published
 * @param figures what it states of the metrics that are asked about
 */
public record Account(String claim, String report, String speaker, List<String> media, List<Step> steps, Bounds said,
		Bounds published, List<Figure> figures) {

	/** Those known first come first. */
	static final Comparator<Account> EARLIEST_FIRST = Comparator
		.comparing((Account account) -> account.published.sortLatest())
		.thenComparing((account) -> account.published.sortEarliest())
		.thenComparing((account) -> account.said.sortEarliest())
		.thenComparing((account) -> account.said.sortLatest())
		.thenComparing(Account::claim);

	public Account {
		media = List.copyOf(media);
		steps = List.copyOf(steps);
		figures = List.copyOf(figures);
	}

	/** The same claim, of which other figures are looked at. */
	public Account stating(List<Figure> others) {
		return new Account(this.claim, this.report, this.speaker, this.media, this.steps, this.said, this.published,
				others);
	}

	/** The bodies it comes from in the end, as far as its report names them. */
	public Set<String> originBodies() {
		return origins().map(Step::body).filter(Objects::nonNull).collect(Collectors.toSet());
	}

	/** Whether it comes, in the end, from somebody its report does not name. */
	public boolean isOfUnknownOrigin() {
		return origins().anyMatch((step) -> step.path().isEmpty());
	}

	private Stream<Step> origins() {
		int last = this.steps.stream().mapToInt(Step::order).max().orElse(0);
		return this.steps.stream().filter((step) -> step.order() == last);
	}

	/** Everybody its report names on the way. */
	Stream<Step> named() {
		return this.steps.stream().filter((step) -> !step.path().isEmpty());
	}

	Set<String> relays() {
		return this.steps.stream()
			.filter((step) -> step.role() == HopRole.RELAY)
			.map(Step::source)
			.filter(Objects::nonNull)
			.collect(Collectors.toSet());
	}

	/**
	 * Whether it ends where another one does: at a body both name, or both at somebody
	 * who is not named.
	 */
	boolean endsLike(Account other) {
		Set<String> shared = new HashSet<>(originBodies());
		shared.retainAll(other.originBodies());
		return !shared.isEmpty() || (isOfUnknownOrigin() && other.isOfUnknownOrigin());
	}

	/** Whether it ends with one of some sources. */
	boolean endsWith(Collection<String> sources) {
		return origins().map(Step::source).filter(Objects::nonNull).anyMatch(sources::contains);
	}

	/** Whether both have figures that state the same. */
	boolean states(Account other) {
		return this.figures.stream().anyMatch((figure) -> other.figures.stream().anyMatch(figure::states));
	}

	/**
	 * Whether this is likely to be the other one told again: both have a figure that
	 * states the same, and this one names the medium the other was published by, or both
	 * name the same relay and this one was known later.
	 */
	public boolean retells(Account other) {
		return states(other) && (Leanings.namesMedium(this, other) || Leanings.copies(this, other));
	}

	/** Whether both have figures, and none of them state the same. */
	boolean statesOtherThan(Account other) {
		return !this.figures.isEmpty() && !other.figures.isEmpty() && !states(other);
	}

}
