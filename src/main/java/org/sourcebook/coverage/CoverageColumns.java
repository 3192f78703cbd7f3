package org.sourcebook.coverage;

import org.sourcebook.format.Columns;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The columns of the coverage.
 */
@Configuration(proxyBeanMethods = false)
class CoverageColumns {

	private static final String ZERO = "; zero: this record has none, which does not say that there were none";

	@Bean
	Columns<CoverageView> columnsOfCoverage() {
		return new Columns<>("coverage", CoverageView.class)
			.members((row) -> row.word("month", "the month, such as 2024-10", CoverageView::month)
				.bool("in_period", "whether the storyline's period has the month; empty if none was asked for",
						CoverageView::inPeriod)
				.named("source", "whose row it is; empty if it is everybody's", CoverageView::source)
				.count("reports", "reports", "how many reports this record has that were published in the month" + ZERO,
						CoverageView::reports)
				.count("claims", "claims", "how many claims are in reports published in the month" + ZERO,
						CoverageView::claims)
				.count("estimates", "estimates", "how many numbers are in reports published in the month" + ZERO,
						CoverageView::estimates));
	}

}
