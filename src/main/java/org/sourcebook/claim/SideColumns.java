package org.sourcebook.claim;

import org.sourcebook.format.ColumnGroup;
import org.sourcebook.format.Reader;
import org.sourcebook.report.ReportHead;

/**
 * The columns of a claim that is one side of something.
 *
 * @param name what their names begin with
 * @param side what the side is called
 * @param claim what its claim is called
 */
record SideColumns(String name, String side, String claim) {

	private static final String UNIT = "see unit";

	/** The columns of a side of a disagreement. */
	static SideColumns of(String name) {
		return new SideColumns(name, "side " + name, "the claim of side " + name);
	}

	void addTo(ColumnGroup<SideView> columns) {
		addClaim(columns);
		addNumber(columns);
		addReport(columns);
	}

	/** The columns of a claim that is never meant for one of its numbers. */
	void addWhole(ColumnGroup<SideView> columns) {
		addClaim(columns);
		addReport(columns);
		addMore(columns);
	}

	private void addClaim(ColumnGroup<SideView> columns) {
		columns.named(this.name + "_body", "the body of " + this.side, SideView::body)
			.id(this.name + "_source", "the speaker of " + this.side, (view) -> view.source().id())
			.text(this.name + "_source_name", "the name of %s_source".formatted(this.name),
					(view) -> view.source().name())
			.id(this.name + "_claim", this.claim, SideView::claim)
			.text(this.name + "_text", "the claim in our own words", SideView::text);
	}

	private void addReport(ColumnGroup<SideView> columns) {
		columns.id(this.name + "_report", "the report of " + this.side, report(ReportHead::id))
			.url(this.name + "_url", "where the report was published", report(ReportHead::url))
			.date(this.name + "_published", "when the report was published", report(ReportHead::published));
	}

	private void addNumber(ColumnGroup<SideView> columns) {
		columns
			.id(this.name + "_estimate", "the number of %s; empty where it is about a whole claim".formatted(this.side),
					number(NumberView::id))
			.word(this.name + "_qualifier", "how the source put the number", number(NumberView::qualifier))
			.number(this.name + "_figure", UNIT, "the number as stated; empty where there is none",
					number(NumberView::figure))
			.number(this.name + "_reading_lower", UNIT, "the lower bound it is read with",
					number((n) -> n.reading().lower()))
			.number(this.name + "_reading_upper", UNIT, "the upper bound it is read with",
					number((n) -> n.reading().upper()))
			.date(this.name + "_as_of", "the moment the number describes", number(NumberView::asOf));
	}

	/** What was not there from the start: new columns come at the end. */
	void addMore(ColumnGroup<SideView> columns) {
		columns.named(this.name + "_publisher", "who published the report", report(ReportHead::publisher))
			.date(this.name + "_said",
					"when %s spoke, at the latest when the report was published".formatted(this.side), SideView::said);
	}

	private static <P> Reader<SideView, P> number(Reader<NumberView, P> part) {
		return (view) -> (view.estimate() != null) ? part.read(view.estimate()) : null;
	}

	private static <P> Reader<SideView, P> report(Reader<ReportHead, P> part) {
		return (view) -> (view.report() != null) ? part.read(view.report()) : null;
	}

}
