package org.sourcebook.coverage;

import org.sourcebook.format.Columns;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The columns of the coverage.
 */
@Configuration(proxyBeanMethods = false)
class CoverageColumns {

	static final String COLLECTION = "coverage";

	static final String MONTH = "the month, such as 2024-10";

	static final String IN_PERIOD = "whether the storyline's period has the month; empty if none was asked for";

	private static final String ZERO = "; zero: this record has none, which does not say that there were none";

	static final String REPORTS = "how many reports this record has that were published in the month" + ZERO;

	static final String CLAIMS = "how many claims are in reports published in the month" + ZERO;

	static final String ESTIMATES = "how many numbers are in reports published in the month" + ZERO;

	@Bean
	Columns<CoverageView> columnsOfCoverage() {
		return new Columns<>(COLLECTION, CoverageView.class)
			.members((row) -> row.word("month", MONTH, CoverageView::month)
				.bool("in_period", IN_PERIOD, CoverageView::inPeriod)
				.named("source", "whose row it is; empty if it is everybody's", CoverageView::source)
				.count("reports", "reports", REPORTS, CoverageView::reports)
				.count("claims", "claims", CLAIMS, CoverageView::claims)
				.count("estimates", "estimates", ESTIMATES, CoverageView::estimates));
	}

}
