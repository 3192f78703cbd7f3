package org.sourcebook.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.sourcebook.edition.Selection;
import org.sourcebook.web.Listed;
import org.sourcebook.web.Part;

/**
 * Rows of several collections that are found by their text, the best first, then entries
 * of registries, then the newest.
 */
final class HitSelection implements Selection<Hit> {

	private static final List<String> COLUMNS = List.of(Field.EARLIEST, Field.LATEST, Field.RECORD);

	private final Search search;

	private final Wanted wanted;

	HitSelection(Search search, Wanted wanted) {
		this.search = search;
		this.wanted = wanted;
	}

	@Override
	public long count() {
		return Objects.requireNonNull(this.search.find(this.wanted, ranking(null), 1, true).total());
	}

	@Override
	public <V> Listed.Parts<V> shown(Function<List<Hit>, List<V>> views) {
		return (position, size) -> {
			Found found = this.search.find(this.wanted, ranking(position), size, false);
			List<Hit> hits = found.hits();
			return new Part<>(hits, found.more() ? place(hits.get(hits.size() - 1)) : null).map(views);
		};
	}

	private static List<String> place(Hit last) {
		List<String> place = new ArrayList<>(last.place());
		place.set(0, String.valueOf(last.tier()));
		return place;
	}

	/** The position is one that was given out: cursors that were changed are refused. */
	private static Ranking ranking(@Nullable List<String> position) {
		return new Ranking(true, COLUMNS, true, (position == null) ? null : List.of(Long.valueOf(position.get(0)),
				Long.valueOf(position.get(1)), Long.valueOf(position.get(2)), position.get(3)));
	}

}
