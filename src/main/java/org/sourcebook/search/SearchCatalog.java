package org.sourcebook.search;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import org.sourcebook.edition.Editions;
import org.sourcebook.edition.Selection;
import org.sourcebook.edition.View;
import org.sourcebook.index.Hit;
import org.sourcebook.index.IndexedCollection;
import org.sourcebook.index.Marks;
import org.sourcebook.index.Search;
import org.sourcebook.index.TextIndex;
import org.sourcebook.index.Wanted;
import org.sourcebook.registry.Registries;
import org.sourcebook.registry.Registry;
import org.sourcebook.web.BadParameters;
import org.sourcebook.web.Links;
import org.sourcebook.web.Listed;
import org.sourcebook.web.ParameterError;
import org.sourcebook.web.Walk;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Answers questions about all collections together.
 */
@Service
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
public class SearchCatalog {

	private final Editions editions;

	private final Registries registries;

	private final TextIndex index;

	SearchCatalog(Editions editions, Registries registries, TextIndex index) {
		this.editions = editions;
		this.registries = registries;
		this.index = index;
	}

	<R> R list(List<IndexedCollection> collections, Walk walk, Function<Listed<HitView>, R> answer) {
		View view = this.editions.of(walk);
		Registry registry = this.registries.of(view);
		Search search = Objects.requireNonNull(this.index.search(walk.listing().q(), view, registry));
		Wanted wanted = new Wanted(view, collections.toArray(IndexedCollection[]::new)).status(null).known();
		Selection<Hit> selection = search.anywhere(wanted);
		Marks marks = search.marks();
		return answer.apply(new Listed<>(selection::count,
				selection.shown((hits) -> hits.stream().map((hit) -> view(hit, marks)).toList()), view.edition(),
				view.info(Map.of())));
	}

	private static HitView view(Hit hit, Marks marks) {
		return new HitView(hit.collection(), hit.id(), hit.label(), Links.toRecord(hit.collection(), hit.id()),
				hit.tier(), marks.row().text("label", hit.label()).matches());
	}

	List<SuggestionView> suggest(SuggestFilter filter) {
		if (filter.q().chars().noneMatch(Character::isLetterOrDigit)) {
			throw new BadParameters(List.of(ParameterError.of("q", filter.q(), "has no letter or digit")));
		}
		View view = this.editions.of(filter.edition(), filter.knownOn());
		return this.index.suggest(filter.q(), view, filter.size())
			.stream()
			.map((hit) -> new SuggestionView(hit.collection(), hit.id(), hit.label(),
					Links.toRecord(hit.collection(), hit.id())))
			.toList();
	}

}
