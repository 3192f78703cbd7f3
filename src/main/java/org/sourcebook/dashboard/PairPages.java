package org.sourcebook.dashboard;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.sourcebook.claim.DisagreementCatalog;
import org.sourcebook.claim.DisagreementFilter;
import org.sourcebook.claim.DisagreementKind;
import org.sourcebook.claim.DisagreementView;
import org.sourcebook.claim.StatedRelationCatalog;
import org.sourcebook.claim.StatedRelationFilter;
import org.sourcebook.claim.StatedRelationView;
import org.sourcebook.format.Reply;
import org.sourcebook.kernel.FuzzyDate;
import org.sourcebook.kernel.RelationKind;
import org.sourcebook.kernel.Word;
import org.sourcebook.web.Listing;
import org.sourcebook.web.Page;
import org.sourcebook.web.Param;
import org.sourcebook.web.Query;
import org.sourcebook.web.Shows;
import org.sourcebook.web.Walk;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * {@code /disagreements} and {@code /relations}: pairs of claims, for people who browse
 * them.
 */
@Controller
class PairPages {

	private static final Collection DISAGREEMENTS = new Collection("disagreements", "Disagreements", "pair",
			"Pairs of claims that could not both be right, each with the rule that found it and the days on which both stood.",
			titles(), true, sorts(), List.of("csv", "json"));

	private static final Collection RELATIONS = new Collection("relations", "Relations", "relation",
			"Which claim repeats, updates, supports, contradicts or denies which, as curators wrote it down.", titles(),
			true, sorts(), List.of("csv", "json"));

	private static final List<String> YES_OR_NO = List.of("true", "false");

	private final DisagreementCatalog disagreements;

	private final StatedRelationCatalog relations;

	private final Lately lately;

	private final BrowsePages browse;

	PairPages(DisagreementCatalog disagreements, StatedRelationCatalog relations, Lately lately, BrowsePages browse) {
		this.disagreements = disagreements;
		this.relations = relations;
		this.lately = lately;
		this.browse = browse;
	}

	@Shows("disagreements")
	@GetMapping(path = "/disagreements", produces = "text/html")
	ModelAndView disagreements(@Query DisagreementFilter filter, @Query PairListing listing, Reply reply) {
		Walk walk = reply.walk(listing.listing());
		return this.disagreements.list(filter, walk, (list) -> {
			Page<DisagreementView> page = Page.of(list, walk, reply.request());
			return this.browse.show(DISAGREEMENTS, Map.of("kind", Word.all(DisagreementKind.class)), page,
					marks(ClaimPages.sides(page.items())), reply.request());
		});
	}

	@Shows("relations")
	@GetMapping(path = "/relations", produces = "text/html")
	ModelAndView relations(@Query StatedRelationFilter filter, @Query PairListing listing, Reply reply) {
		Walk walk = reply.walk(listing.listing());
		return this.relations.list(filter, walk, (list) -> {
			Page<StatedRelationView> page = Page.of(list, walk, reply.request());
			return this.browse.show(RELATIONS,
					Map.of("kind", Word.all(RelationKind.class), "internal", YES_OR_NO, "afterDispute", YES_OR_NO),
					page,
					marks(page.items()
						.stream()
						.flatMap((pair) -> Stream.of(pair.one().claim(), pair.other().claim()))
						.toList()),
					reply.request());
		});
	}

	private Marks marks(List<String> claims) {
		return this.lately.marks(Map.of("claims", claims));
	}

	private static Map<String, String> titles() {
		Map<String, String> titles = new LinkedHashMap<>();
		titles.put("kind", "Kind");
		titles.put("source", "Said by");
		titles.put("of", "About a claim of");
		titles.put("against", "On the other side");
		titles.put("later", "Who spoke later");
		titles.put("metric", "Counting");
		titles.put("storyline", "Storyline");
		titles.put("internal", "Within one body");
		titles.put("afterDispute", "After a dispute");
		titles.put("within", "Days apart at most");
		return titles;
	}

	private static Map<String, String> sorts() {
		Map<String, String> sorts = new LinkedHashMap<>();
		sorts.put("-first", "newest first");
		sorts.put("first", "oldest first");
		return sorts;
	}

	/**
	 * The parameters of a page with pairs, besides filters.
	 */
	record PairListing(@Param(min = 1, max = 1000, defaultValue = "50") int size, @Nullable String cursor,
			@Nullable String sort, @Param(defaultValue = "true") boolean count, @Nullable String edition,
			@Nullable FuzzyDate knownOn) {

		Listing listing() {
			return new Listing(this.size, this.cursor, null, this.sort, this.count, null, this.edition, this.knownOn);
		}

	}

}
