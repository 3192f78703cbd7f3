package org.sourcebook.caching;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.util.Locale;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;

/**
 * Holds the body of an answer until it is whole. A body that grows too large for that is
 * sent on from then on.
 */
final class HeldResponse extends HttpServletResponseWrapper {

	/** How many bytes are held. A page of a thousand claims is about as large. */
	static final int MOST = 2 << 20;

	private final Opening opening;

	private final ByteArrayOutputStream held = new ByteArrayOutputStream();

	private final Body body = new Body();

	private @Nullable OutputStream stream;

	private @Nullable PrintWriter writer;

	/**
	 * Creates the response.
	 * @param opening opens the stream that takes a body that is too large
	 */
	HeldResponse(HttpServletResponse response, Opening opening) {
		super(response);
		this.opening = opening;
	}

	/**
	 * Ends the body. Not called if it broke off: then the stream is left without an end.
	 * @return the whole body, or null if there is nothing left to send
	 */
	byte @Nullable [] end() throws IOException {
		if (this.writer != null) {
			this.writer.flush();
		}
		if (this.stream == null) {
			return this.held.toByteArray();
		}
		this.stream.close();
		return null;
	}

	@Override
	public ServletOutputStream getOutputStream() {
		return this.body;
	}

	@Override
	public PrintWriter getWriter() throws IOException {
		if (this.writer == null) {
			this.writer = new PrintWriter(new OutputStreamWriter(this.body, getCharacterEncoding()));
		}
		return this.writer;
	}

	/** Nothing is sent before it is known how it ends. */
	@Override
	public void flushBuffer() {
	}

	@Override
	public void resetBuffer() {
		super.resetBuffer();
		this.held.reset();
	}

	@Override
	public void reset() {
		super.reset();
		this.held.reset();
	}

	/** Leaves the answer to the container. */
	@Override
	public void sendError(int status) throws IOException {
		this.stream = OutputStream.nullOutputStream();
		super.sendError(status);
	}

	@Override
	public void sendError(int status, String message) throws IOException {
		this.stream = OutputStream.nullOutputStream();
		super.sendError(status, message);
	}

	/** Tomcat would send a header with it that is not among those an answer keeps. */
	@Override
	public void setLocale(Locale locale) {
	}

	/** The length is that of the body in its coding. */
	@Override
	public void setContentLength(int length) {
	}

	@Override
	public void setContentLengthLong(long length) {
	}

	@Override
	public void setHeader(String name, @Nullable String value) {
		if (!name.equalsIgnoreCase(HttpHeaders.CONTENT_LENGTH)) {
			super.setHeader(name, value);
		}
	}

	@Override
	public void addHeader(String name, @Nullable String value) {
		if (!name.equalsIgnoreCase(HttpHeaders.CONTENT_LENGTH)) {
			super.addHeader(name, value);
		}
	}

	/**
	 * Opens a stream to the client.
	 */
	@FunctionalInterface
	interface Opening {

		/** Sends the head, and returns what takes the body. */
		OutputStream open() throws IOException;

	}

	private final class Body extends ServletOutputStream {

		@Override
		public void write(int octet) throws IOException {
			write(new byte[] { (byte) octet }, 0, 1);
		}

		@Override
		public void write(byte[] bytes, int offset, int length) throws IOException {
			if (HeldResponse.this.stream == null && HeldResponse.this.held.size() + length > MOST) {
				HeldResponse.this.stream = HeldResponse.this.opening.open();
				HeldResponse.this.held.writeTo(HeldResponse.this.stream);
				HeldResponse.this.held.reset();
			}
			OutputStream target = (HeldResponse.this.stream != null) ? HeldResponse.this.stream
					: HeldResponse.this.held;
			target.write(bytes, offset, length);
		}

		/** Flushing row by row would spoil the compression and the size of chunks. */
		@Override
		public void flush() {
		}

		@Override
		public boolean isReady() {
			return true;
		}

		@Override
		public void setWriteListener(WriteListener listener) {
			throw new IllegalStateException("answers are written by the thread that took the request");
		}

	}

}
