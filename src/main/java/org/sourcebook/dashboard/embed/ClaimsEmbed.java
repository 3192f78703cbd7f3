package org.sourcebook.dashboard.embed;

import java.util.List;
import java.util.Objects;

import jakarta.servlet.http.HttpServletRequest;
import org.sourcebook.claim.ClaimCatalog;
import org.sourcebook.claim.ClaimFacets;
import org.sourcebook.claim.ClaimFilter;
import org.sourcebook.claim.ClaimView;
import org.sourcebook.claim.FoldFilter;
import org.sourcebook.edition.AnsweredFrom;
import org.sourcebook.edition.View;
import org.sourcebook.kernel.DateWords;
import org.sourcebook.web.Fields;
import org.sourcebook.web.Query;
import org.sourcebook.web.Shows;

import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * {@code /embed/claims}: what was said, by whom, and how it came to us.
 */
@Controller
class ClaimsEmbed {

	private static final int MOST = 50;

	private final Narrowing narrowing;

	private final ClaimCatalog catalog;

	private final Fields fields = Fields.parse("id,report,source,kind,text,said,chain,withdrawn", ClaimView.class);

	ClaimsEmbed(ClaimCatalog catalog, Narrowing narrowing) {
		this.catalog = catalog;
		this.narrowing = narrowing;
	}

	/** The list, for a frame. */
	@Shows("claims")
	@GetMapping(path = "/embed/claims", produces = MediaType.TEXT_HTML_VALUE)
	ModelAndView page(@Query ClaimFilter filter, @Query FoldFilter fold, @Query EmbedSearch search,
			@Query EmbedOptions options, HttpServletRequest request) {
		EmbedAddress address = EmbedAddress.of(request, "claims", "claims");
		Said said = this.catalog
			.list(filter, fold, new ClaimFacets(List.of()), options.walk(MOST, search), this.fields, (list) -> new Said(
					list.parts().after(null, MOST).items().stream().map((claim) -> Item.of(claim, address)).toList(),
					list.total().getAsLong()));
		View view = Objects.requireNonNull(AnsweredFrom.of(request)).view();
		return EmbedFrame.of("What was said", view, this.narrowing.of(address, view), options, address, false)
			.show("embed/claims")
			.addObject("said", said);
	}

	/**
	 * What the list shows.
	 *
	 * @param items the claims
	 * @param total how many there are
	 */
	record Said(List<Item> items, long total) {

		/** Says so if not all are shown. */
		public String cut() {
			return (this.total > this.items.size()) ? "These are %,d of %,d.".formatted(this.items.size(), this.total)
					: "";
		}

	}

	/**
	 * A claim.
	 *
	 * @param who who said it, with whom that belongs to
	 * @param kind what the claim does
	 * @param text the claim
	 * @param said when
	 * @param chain how it came to the report
	 * @param withdrawn why it was withdrawn, or empty
	 * @param href its page
	 */
	record Item(String who, String kind, String text, String said, String chain, String withdrawn, String href) {

		static Item of(ClaimView claim, EmbedAddress address) {
			String role = claim.source().role();
			return new Item((role != null) ? claim.source().name() + ", " + role : claim.source().name(),
					claim.kind().replace('-', ' '), claim.text(), DateWords.of(claim.said().edtf()), claim.chain(),
					(claim.withdrawn() != null) ? "Withdrawn: " + claim.withdrawn().reason() : "",
					address.record("claims", claim.id()));
		}

	}

}
