package org.sourcebook.dashboard;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.sourcebook.edition.AnsweredFrom;
import org.sourcebook.edition.StatusFilter;
import org.sourcebook.edition.View;
import org.sourcebook.history.CorrectedRecords;
import org.sourcebook.history.CorrectionCatalog;
import org.sourcebook.history.CorrectionFilter;
import org.sourcebook.history.CorrectionView;
import org.sourcebook.report.RecordIds;
import org.sourcebook.report.ReportCatalog;
import org.sourcebook.report.ReportFacets;
import org.sourcebook.report.ReportFilter;
import org.sourcebook.report.ReportView;
import org.sourcebook.web.Fields;
import org.sourcebook.web.Walk;

import org.springframework.stereotype.Component;

/**
 * Reads what changed lately, and what was ever corrected in the records a page shows.
 * Asked within what reads the rest of the page.
 */
@Component
class Lately {

	private static final Fields RECORDED = Fields.parse("id,title,publisher,published,recordedIn,version,withdrawn",
			ReportView.class);

	private static final int CORRECTIONS = 5;

	private static final int RECORDED_LAST = 5;

	private static final String REPORTS = "reports";

	/** What is corrected with its report. */
	private static final Set<String> IN_REPORTS = Set.of(REPORTS, "claims", "estimates");

	private final CorrectionCatalog corrections;

	private final CorrectedRecords corrected;

	private final ReportCatalog reports;

	Lately(CorrectionCatalog corrections, CorrectedRecords corrected, ReportCatalog reports) {
		this.corrections = corrections;
		this.corrected = corrected;
		this.reports = reports;
	}

	/**
	 * What changed last.
	 * @param storylines of which storylines, or nothing for all
	 */
	Changes changes(List<String> storylines, PageViewing viewing) {
		Walk some = viewing.first(CORRECTIONS, null);
		// What was known on a day says nothing of how its record was corrected since.
		boolean ofADay = viewing.knownOn() != null;
		Few<CorrectionView> made = ofADay ? new Few<>(List.of(), 0)
				: this.corrections.list(CorrectionFilter.ofEveryKind(storylines), some, Few.of(some));
		Walk newest = viewing.lastRecorded(RECORDED_LAST);
		Few<ReportView> recorded = this.reports.list(new ReportFilter(List.of(), storylines, List.of(), List.of(),
				List.of(), List.of(), null, null, StatusFilter.ANY), new ReportFacets(List.of()), newest, RECORDED,
				Few.of(newest));
		return new Changes(ofADay, made, names(made.items()), recorded);
	}

	/** What corrected records are called. */
	Map<String, String> names(List<CorrectionView> corrections) {
		return this.corrected.names(corrections, view());
	}

	/**
	 * What was corrected in the records of a page.
	 * @param shown their ids, by collection
	 */
	Marks marks(Map<String, ? extends Collection<String>> shown) {
		Map<String, Set<String>> records = new TreeMap<>();
		shown.forEach((collection, ids) -> {
			boolean isInReports = IN_REPORTS.contains(collection);
			records.computeIfAbsent(isInReports ? REPORTS : collection, (key) -> new TreeSet<>())
				.addAll(isInReports ? ids.stream().map(RecordIds::report).toList() : ids);
		});
		return new Marks(this.corrected.corrections(records, view())
			.stream()
			.collect(Collectors.groupingBy(CorrectionView::record)));
	}

	private static View view() {
		return Objects.requireNonNull(AnsweredFrom.noted(), "asked after something else was read").view();
	}

	/**
	 * What changed last.
	 *
	 * @param ofADay whether what was known on a day was asked for
	 * @param corrections what was corrected, added to or withdrawn
	 * @param names what these records are called
	 * @param recorded the reports that were recorded last, in the edition that brought
	 * each
	 */
	public record Changes(boolean ofADay, Few<CorrectionView> corrections, Map<String, String> names,
			Few<ReportView> recorded) {
	}

}
