package org.sourcebook.records;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import org.springframework.core.io.Resource;

/**
 * A file of a record set.
 *
 * @param path its path below the location, such as {@code reports/2024/….yaml}
 * @param shown its path as a curator knows it
 * @param location the number of its location, counted from 0
 * @param resource its content
 */
record RecordResource(String path, String shown, int location, Resource resource) {

	byte[] bytes() {
		try (InputStream in = this.resource.getInputStream()) {
			return in.readAllBytes();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("cannot read " + this.shown, ex);
		}
	}

	BufferedReader reader() {
		try {
			return new BufferedReader(new InputStreamReader(this.resource.getInputStream(), StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			throw new UncheckedIOException("cannot read " + this.shown, ex);
		}
	}

}
