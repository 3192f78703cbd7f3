package org.sourcebook.dashboard;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.sourcebook.edition.AnsweredFrom;

/**
 * Something of a page that other sites can show.
 *
 * @param title what it is
 * @param live where people choose it as it is now
 * @param frozen where they choose it as this edition has it, or null for the open one
 * @param edition the number of the edition, or null
 * @param shown the embed itself, in the view of the page
 * @param picture its picture, or null if it is not drawn
 */
public record EmbedOffer(String title, String live, @Nullable String frozen, @Nullable Integer edition, String shown,
		@Nullable String picture) {

	/**
	 * An embed with everything a list is narrowed by.
	 * @param query the address of the list
	 */
	static EmbedOffer of(String title, EmbedKind kind, Address query, HttpServletRequest request) {
		Address shown = query.without("facet", "size", "count", "cursor");
		String embed = request.getContextPath() + "/embed/" + kind.word();
		String picture = kind.isDrawn() ? shown.at(embed + ".png").href() : null;
		Address live = shown.without("edition").at(request.getContextPath() + "/embeds/" + kind.word());
		AnsweredFrom from = AnsweredFrom.of(request);
		if (from == null || from.view().isOpen()) {
			return new EmbedOffer(title, live.href(), null, null, shown.at(embed).href(), picture);
		}
		return new EmbedOffer(title, live.href(), live.with("edition", from.view().edition()).href(),
				from.view().number(), shown.at(embed).href(), picture);
	}

	/**
	 * What a page of a record offers, once the record has been read.
	 */
	static final class Several {

		private static final Set<String> VIEW = Set.of("edition", "knownOn");

		private final List<EmbedOffer> offers = new ArrayList<>();

		private final HttpServletRequest request;

		Several(HttpServletRequest request) {
			this.request = request;
		}

		/**
		 * Offers one more.
		 * @param query what it is narrowed by, such as {@code source=ukraine}
		 */
		Several and(String title, EmbedKind kind, String query) {
			Address view = Address.of(this.request).keeping((parameter) -> VIEW.contains(parameter.name()));
			List<Address.Parameter> all = new ArrayList<>(Address.parse("?" + query).query());
			all.addAll(view.query());
			this.offers.add(of(title, kind, new Address("", all), this.request));
			return this;
		}

		List<EmbedOffer> all() {
			return List.copyOf(this.offers);
		}

	}

}
