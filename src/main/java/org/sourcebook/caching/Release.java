package org.sourcebook.caching;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.info.BuildProperties;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The build that answers: its own classes, settings, statements, examples and templates,
 * and the libraries it came with. Another build may answer otherwise.
 */
@Component
class Release {

	private static final List<String> OWN = List.of("classpath*:org/sourcebook/**/*.class",
			"classpath*:application*.yml", "classpath*:db/migration/*.sql", "classpath*:openapi/**/*.json",
			"classpath*:templates/**/*.html", "classpath*:static/**/*.*");

	private static final Pattern LIBRARY = Pattern.compile("([^/]+\\.jar)!/META-INF/MANIFEST\\.MF$");

	private final String digest;

	private final @Nullable LocalDate day;

	/**
	 * Digests what answers.
	 * @param origin what feeds put before paths: the one setting that answers depend on
	 * @param build when it was built, if that is known
	 */
	Release(@Value("${sourcebook.origin:}") String origin, @Nullable BuildProperties build) {
		Instant time = (build != null) ? build.getTime() : null;
		this.day = (time != null) ? LocalDate.ofInstant(time, ZoneOffset.UTC) : null;
		try {
			List<String> parts = new ArrayList<>(libraries());
			for (String pattern : OWN) {
				for (Resource resource : new PathMatchingResourcePatternResolver().getResources(pattern)) {
					parts.add(Digest.of(resource.getContentAsByteArray()));
				}
			}
			parts.add("origin " + origin);
			// Neither where the parts lie nor in which order they are found matters.
			Collections.sort(parts);
			this.digest = Digest.of(String.join("\n", parts));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The names of the libraries' files, with their versions. */
	private static List<String> libraries() throws IOException {
		List<String> names = new ArrayList<>();
		for (URL manifest : Collections.list(Release.class.getClassLoader().getResources("META-INF/MANIFEST.MF"))) {
			Matcher library = LIBRARY.matcher(manifest.toString());
			if (library.find()) {
				names.add(library.group(1));
			}
		}
		return names;
	}

	/** The day of the build, or null if that is not known. */
	@Nullable LocalDate day() {
		return this.day;
	}

	/** Changes with the build. */
	String digest() {
		return this.digest;
	}

}
