package org.sourcebook.caching;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

import org.jspecify.annotations.Nullable;

/**
 * A whole answer with status 200, in every coding it is sent in.
 *
 * @param validator tells it from others
 * @param type its media type, or null
 * @param headers its other headers, but for those that follow from the validator and the
 * coding
 * @param identity the body as it is
 * @param gzip the body compressed, or null if that is not worth it
 */
record FinishedAnswer(Validator validator, @Nullable String type, Map<String, List<String>> headers, byte[] identity,
		byte @Nullable [] gzip) {

	/** What fits into one packet anyway is not compressed. */
	private static final int WORTH_IT = 1024;

	/** About what a kept answer takes besides its body. */
	private static final int OVERHEAD = 1024;

	static FinishedAnswer of(Validator validator, @Nullable String type, Map<String, List<String>> headers,
			byte[] body) {
		return new FinishedAnswer(validator, type, headers, body, (body.length >= WORTH_IT) ? compress(body) : null);
	}

	private static byte[] compress(byte[] body) {
		ByteArrayOutputStream compressed = new ByteArrayOutputStream(body.length / 4);
		try (GZIPOutputStream out = new GZIPOutputStream(compressed)) {
			out.write(body);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return compressed.toByteArray();
	}

	/** Which coding is sent to whom takes some: whether it is gzip. */
	boolean isCompressedFor(Codings codings) {
		return !codings.takesIdentity() || (this.gzip != null && codings.prefersGzip());
	}

	/** The body in a coding. */
	byte[] body(boolean compressed) {
		if (!compressed) {
			return this.identity;
		}
		return (this.gzip != null) ? this.gzip : compress(this.identity);
	}

	/** About how many bytes of memory it takes. */
	int weight() {
		return OVERHEAD + this.identity.length + ((this.gzip != null) ? this.gzip.length : 0);
	}

}
