package org.sourcebook;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

/**
 * The profile for PostgreSQL does not start without the address of one, and says so.
 */
@ExtendWith(OutputCaptureExtension.class)
class MissingSettingTests {

	@Test
	void theStartNamesTheSettingThatIsMissing(CapturedOutput output) {
		assertThatException()
			.isThrownBy(() -> SpringApplication.run(SourcebookApplication.class, "--spring.profiles.active=postgres"));
		assertThat(output).contains("SPRING_DATASOURCE_URL is not set, and the profile postgres needs it.")
			.contains("jdbc:postgresql://")
			.doesNotContain("\tat org.springframework");
	}

}
