package org.sourcebook;

import java.nio.file.Path;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * {@code docs/clients.md} shows the programs that {@code src/contract/clients/check.sh}
 * compiles and runs.
 */
class ClientDocsTests {

	@ParameterizedTest
	@CsvSource({ "java,java/AllClaims.java", "python,python/all_claims.py", "typescript,typescript/all-claims.mts" })
	void theProgramsShownAreThoseThatAreChecked(String language, String program) {
		assertThat(Docs.at(Path.of("docs/clients.md")).blocks(language))
			.containsExactly(Docs.at(Path.of("src/contract/clients", program)).text());
	}

}
