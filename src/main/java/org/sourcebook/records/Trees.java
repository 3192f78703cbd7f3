package org.sourcebook.records;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.sourcebook.kernel.Ancestry;
import org.sourcebook.kernel.Bounds;
import org.sourcebook.kernel.SourceKind;
import org.sourcebook.kernel.Span;

/**
 * The trees of sources and places as they are in one edition.
 */
final class Trees {

	/** What stands in place of a source nobody is named for. */
	static final String UNKNOWN = "unknown";

	private final Map<String, SourceEntry> sources = new HashMap<>();

	private final Map<String, String> formerSources = new HashMap<>();

	private final Map<String, LocationEntry> places = new HashMap<>();

	private final Map<String, String> formerPlaces = new HashMap<>();

	private final Ancestry sourceAncestry;

	private final Ancestry placeAncestry;

	Trees(Collection<SourceEntry> sources, Collection<LocationEntry> places) {
		Map<String, List<Span<String>>> sourceParents = new HashMap<>();
		for (SourceEntry source : sources) {
			this.sources.put(source.id(), source);
			source.formerly().forEach((former) -> this.formerSources.put(former, source.id()));
			sourceParents.put(source.id(),
					source.parent()
						.stream()
						.map((parent) -> new Span<>(parent.source(), parent.from(), parent.to()))
						.toList());
		}
		Map<String, List<Span<String>>> placeParents = new HashMap<>();
		for (LocationEntry place : places) {
			this.places.put(place.id(), place);
			place.formerly().forEach((former) -> this.formerPlaces.put(former, place.id()));
			placeParents.put(place.id(), (place.parent() != null) ? List.of(Span.always(place.parent())) : List.of());
		}
		this.sourceAncestry = new Ancestry(sourceParents, this::presentSource);
		this.placeAncestry = new Ancestry(placeParents, this::presentPlace);
	}

	private @Nullable String presentSource(@Nullable String id) {
		return this.sources.containsKey(id) ? id : this.formerSources.get(id);
	}

	private @Nullable String presentPlace(@Nullable String id) {
		return this.places.containsKey(id) ? id : this.formerPlaces.get(id);
	}

	/** A source and everything above it on a day. */
	List<String> sourcePath(String id, LocalDate day) {
		return this.sourceAncestry.path(id, day);
	}

	/** A place and everything above it. */
	List<String> placePath(String id) {
		return this.placeAncestry.path(id, Bounds.FIRST_DAY);
	}

	boolean isNamed(String source) {
		String present = presentSource(source);
		SourceEntry entry = (present != null) ? this.sources.get(present) : null;
		return entry == null || !Boolean.FALSE.equals(entry.named());
	}

	/** Whether a source is a medium. */
	boolean isMedium(String source) {
		String present = presentSource(source);
		SourceEntry entry = (present != null) ? this.sources.get(present) : null;
		return entry != null && entry.kind() == SourceKind.MEDIUM;
	}

	/** Whether the same sources are media as in the trees before. */
	boolean hasMediaOf(Trees before) {
		return this.sources.keySet().stream().allMatch((source) -> isMedium(source) == before.isMedium(source));
	}

	/**
	 * The sources, under their names before, whose path or naming is another than in the
	 * trees before.
	 */
	Set<String> changedSources(Trees before) {
		Set<String> changed = new TreeSet<>();
		for (String id : before.sources.keySet()) {
			if (!signature(id).equals(before.signature(id))) {
				changed.add(id);
			}
		}
		return changed;
	}

	/** Whether anything has another path or naming than in the trees before. */
	boolean isChanged(Trees before) {
		return !changedSources(before).isEmpty() || !changedPlaces(before).isEmpty();
	}

	/** Everything a source's rows depend on: its naming and all parents it ever had. */
	private List<Object> signature(String id) {
		List<Object> signature = new ArrayList<>();
		signature.add(isNamed(id));
		collect(id, signature, new HashSet<>());
		return signature;
	}

	private void collect(String id, List<Object> signature, Set<String> seen) {
		String present = presentSource(id);
		SourceEntry entry = (present != null) ? this.sources.get(present) : null;
		if (present != null && entry != null && seen.add(present)) {
			signature.add(present);
			signature.add(entry.parent());
			entry.parent().forEach((parent) -> collect(parent.source(), signature, seen));
		}
	}

	/**
	 * The places, under their names before, whose path is another than in the trees
	 * before.
	 */
	Set<String> changedPlaces(Trees before) {
		Set<String> changed = new TreeSet<>();
		for (String id : before.places.keySet()) {
			if (!placePath(id).equals(before.placePath(id))) {
				changed.add(id);
			}
		}
		return changed;
	}

}
