package org.sourcebook;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/**
 * Sourcebook: a newsroom's record of who said what, when, how many, where, and citing
 * whom.
 */
@SpringBootApplication
public class SourcebookApplication {

	public static void main(String[] args) {
		SpringApplication.run(SourcebookApplication.class, args);
	}

}
