package org.sourcebook.format;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.SocketException;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.sourcebook.web.Fields;
import org.sourcebook.web.Format;
import org.sourcebook.web.Listed;
import org.sourcebook.web.Listing;
import org.sourcebook.web.Page;
import org.sourcebook.web.Part;
import org.sourcebook.web.Query;
import org.sourcebook.web.ViewInfo;
import org.sourcebook.web.Walk;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * A collection as long as one likes, which fails where one likes.
 */
@RestController
@TestComponent
class ToyLists {

	static final Columns<Toy> COLUMNS = new Columns<>("toys", Toy.class)
		.members((toy) -> toy.id("id", "its id", Toy::id)
			.text("text", "what it says", Toy::text)
			.number("size", "toys", "how large it is", Toy::size)
			.list("tags", "words", Toy::tags));

	@GetMapping(path = "/api/v1/toys", produces = { Format.JSON_TYPE, Format.CSV_TYPE, Format.NDJSON_TYPE })
	@Nullable ResponseEntity<Page<Object>> list(@Query ToyFilter filter, @Query Listing listing, @Query Sheet sheet,
			Reply reply) {
		Walk walk = reply.walk(listing);
		Fields fields = Fields.parse(listing.fields(), Toy.class);
		Listed<Toy> list = new Listed<>(() -> filter.items() + ((filter.miscounts() != null) ? 1 : 0),
				(position, size) -> part(filter, (position != null) ? Integer.parseInt(position.get(0)) + 1 : 0, size),
				"1", new ViewInfo(1, false, null, Map.of()));
		return reply.with(walk, fields, sheet, COLUMNS).apply(list).orElse(null);
	}

	private static Part<Toy> part(ToyFilter filter, int start, int size) {
		List<Toy> toys = new ArrayList<>();
		int end = Math.min(filter.items(), start + size);
		for (int i = start; i < end; i++) {
			boolean fails = filter.failsAt() != null && filter.failsAt() == i;
			toys.add(new Toy("t" + i, filter.text(), -i, fails ? new Failing(filter.failure()) : List.of("a;b", "c")));
		}
		return new Part<>(toys, (end < filter.items()) ? List.of(String.valueOf(end - 1)) : null);
	}

	record ToyFilter(int items, String text, @Nullable Integer failsAt, @Nullable Failure failure,
			@Nullable Boolean miscounts) {
	}

	enum Failure {

		BUG, STORE_GONE

	}

	record Toy(String id, String text, int size, List<String> tags) {
	}

	/**
	 * Tags that cannot be read.
	 */
	static final class Failing extends AbstractList<String> {

		private final @Nullable Failure failure;

		Failing(@Nullable Failure failure) {
			this.failure = failure;
		}

		@Override
		public String get(int index) {
			if (this.failure == Failure.STORE_GONE) {
				IOException gone = new SocketException("Connection reset");
				throw new UncheckedIOException(gone);
			}
			throw new IllegalStateException("a secret of the inside");
		}

		@Override
		public int size() {
			return 1;
		}

	}

}
