package org.sourcebook.web;

import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.annotation.Import;

/**
 * This package with toy controllers and no database. Not a stereotype of Spring's, so
 * that no other test's component scan finds it.
 */
@EnableAutoConfiguration(exclude = DataSourceAutoConfiguration.class)
@Import({ WebConfiguration.class, Problems.class, KnownPaths.class, ErrorDispatch.class, ProblemPages.class,
		SuffixFilter.class, ToyController.class, ToyFilter.class })
class WebTestApplication {

}
