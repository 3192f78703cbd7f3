package org.sourcebook.format;

import java.io.IOException;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.sourcebook.web.Format;
import org.sourcebook.web.Listed;
import org.sourcebook.web.Part;
import org.sourcebook.web.RequestQuery;
import org.sourcebook.web.Walk;

import org.springframework.http.HttpHeaders;

/**
 * Items that are written while a list is read. So memory holds one part of the list at a
 * time, however long it is, and all parts are of one state of the store.
 *
 * @param reply takes the answer
 * @param walk which part of the list is asked for
 * @param sheet what a spreadsheet wants of it
 * @param collection what is listed
 */
record ItemStream(Reply reply, Walk walk, Sheet sheet, String collection) {

	static final String ROW_COUNT = "X-Row-Count";

	/** How many items of a whole list are read at once. */
	static final int PART = 1_000;

	/**
	 * Sends them.
	 * @param <V> what the items are
	 * @param list the list
	 * @param format the format they are sent in
	 * @param writer writes them in it
	 */
	<V extends Record> void send(Listed<V> list, Format format, ItemWriter<V> writer) throws IOException {
		Part<V> part = list.parts().after(this.walk.position(), this.walk.whole() ? PART : this.walk.listing().size());
		boolean goesOn = this.walk.whole() && part.last() != null;
		Long rows = this.walk.listing().count() ? Long.valueOf(goesOn ? list.total().getAsLong() : part.items().size())
				: null;
		String cursor = goesOn ? null : this.walk.next(list.edition(), part.last());
		String next = (cursor != null) ? RequestQuery.next(this.reply.request(), cursor) : null;
		head(format, rows, next);
		HttpServletResponse response = this.reply.response();
		try {
			long written = write(writer, part, list.parts());
			if (rows != null && written != rows) {
				throw new IllegalStateException("counted %d rows and wrote %d".formatted(rows, written));
			}
		}
		catch (IOException | RuntimeException ex) {
			if (!response.isCommitted()) {
				// What answers in place of this knows nothing of these.
				response.setHeader(ROW_COUNT, null);
				response.setHeader(HttpHeaders.LINK, null);
				response.setHeader(HttpHeaders.CONTENT_DISPOSITION, null);
			}
			throw ex;
		}
	}

	private void head(Format format, @Nullable Long rows, @Nullable String next) {
		HttpServletResponse response = this.reply.response();
		response.setContentType((format == Format.CSV) ? format.type() + ";charset=UTF-8" : format.type().toString());
		if (rows != null) {
			response.setHeader(ROW_COUNT, rows.toString());
		}
		if (next != null) {
			response.setHeader(HttpHeaders.LINK, ListAnswer.link(next));
		}
		if (this.sheet.download() != null) {
			response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
					"attachment; filename=\"%s.%s\"".formatted(this.collection.replace('/', '-'), format.suffix()));
		}
	}

	private <V extends Record> long write(ItemWriter<V> writer, Part<V> first, Listed.Parts<V> parts)
			throws IOException {
		writer.begin();
		long written = 0;
		Part<V> part = first;
		while (true) {
			for (V item : part.items()) {
				writer.item(item);
			}
			written += part.items().size();
			if (!this.walk.whole() || part.last() == null) {
				break;
			}
			part = parts.after(part.last(), PART);
		}
		writer.end();
		return written;
	}

}
