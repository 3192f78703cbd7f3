package org.sourcebook.testing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The application on H2 and on PostgreSQL with the same records. Both are asked, and have
 * to answer the same: status, headers and bytes. Each is started once in a test run, when
 * a test first wants it.
 */
public final class ApiOnBoth {

	private final Api h2;

	private final Api postgres;

	private ApiOnBoth(String records) {
		this.h2 = Api.start(Database.H2, records);
		this.postgres = Api.start(Database.POSTGRES, records);
	}

	/** With the records of this repository. */
	public static ApiOnBoth real() {
		return Real.API;
	}

	/** With three closed editions of made-up records, and an open one. */
	public static ApiOnBoth madeUp() {
		return MadeUp.API;
	}

	/** With the same made-up records as they were when the first edition was closed. */
	public static ApiOnBoth madeUpAtFirst() {
		return MadeUpAtFirst.API;
	}

	/** With a fourth edition, in which some of what was changed was changed back. */
	public static ApiOnBoth changedBack() {
		return ChangedBack.API;
	}

	/**
	 * With made-up records that repeat one another: two closed editions, and an open one.
	 */
	public static ApiOnBoth copies() {
		return Copies.API;
	}

	/** With texts that are full of markup and the like. */
	public static ApiOnBoth unruly() {
		return Unruly.API;
	}

	/** As {@link #madeUpAtFirst()}, but for one test alone, which stops it. */
	public static ApiOnBoth newlyMadeUp() {
		return new ApiOnBoth(MadeUpRecords.firstEdition());
	}

	/** With a claim that was denied and confirmed later, for one test, which stops it. */
	public static ApiOnBoth deniedAndConfirmed() {
		return new ApiOnBoth(MadeUpRecords.deniedAndConfirmed());
	}

	/** Has other nodes load the three editions. */
	public void loadThreeEditions() {
		each().forEach((api) -> api.load(MadeUpRecords.threeEditions()));
	}

	/** Stops both. */
	public void stop() {
		each().forEach(Api::stop);
	}

	/** The two of them. */
	public List<Api> each() {
		return List.of(this.h2, this.postgres);
	}

	/** The answer of both, whatever its status. */
	public Answer get(String path) {
		Answer one = this.h2.get(path);
		Answer other = this.postgres.get(path);
		assertThat(other.status()).as("status of %s on PostgreSQL and H2", path).isEqualTo(one.status());
		assertThat(other.headers()).as("headers of %s", path).isEqualTo(one.headers());
		if (!other.body().equals(one.body())) {
			int at = Arrays.mismatch(one.body().toCharArray(), other.body().toCharArray());
			throw new AssertionError("%s on H2 and PostgreSQL differs at %d:\n%s\n%s".formatted(path, at,
					excerpt(one.body(), at), excerpt(other.body(), at)));
		}
		return one;
	}

	/**
	 * The reply of both to a request.
	 * @param headers names and values of headers, by turns
	 */
	public Reply send(String method, String path, String... headers) {
		Reply one = this.h2.send(method, path, headers);
		Reply other = this.postgres.send(method, path, headers);
		assertThat(other.status()).as("status of %s on PostgreSQL and H2", path).isEqualTo(one.status());
		assertThat(other.headers()).as("headers of %s", path).isEqualTo(one.headers());
		assertThat(other.body()).as(path).isEqualTo(one.body());
		return one;
	}

	private static String excerpt(String body, int at) {
		return body.substring(Math.max(0, at - 300), Math.min(body.length(), at + 300));
	}

	/** The answer of both, which is a 200. */
	public Answer ok(String path) {
		return status(200, path);
	}

	/** The answer of both, which has a certain status. */
	public Answer status(int status, String path) {
		Answer answer = get(path);
		assertThat(answer.status()).as("%s: %s", path, answer.body()).isEqualTo(status);
		return answer;
	}

	/** A 400 that names just one parameter. */
	public JsonNode refused(String parameter, String path) {
		Answer answer = status(400, path);
		assertThat(answer.header("content-type")).isEqualTo("application/problem+json");
		JsonNode errors = answer.json().get("errors");
		assertThat(errors).as("%s: %s", path, answer.body()).isNotNull().hasSize(1);
		assertThat(errors.get(0).get("parameter").asString()).as(answer.body()).isEqualTo(parameter);
		return errors.get(0);
	}

	/** A request of a reader that both refuse, on a page that names one parameter. */
	public void refusedOnPage(String parameter, String path) {
		Answer answer = status(400, path);
		assertThat(answer.header("content-type")).isEqualTo("text/html;charset=UTF-8");
		assertThat(answer.body()).contains("<dt><code>" + parameter + "</code>").containsOnlyOnce("<dt><code>");
	}

	/** All items of a collection, page by page. */
	public List<JsonNode> walk(String path) {
		List<JsonNode> items = new ArrayList<>();
		@Nullable String next = path;
		while (next != null) {
			Answer page = ok(next);
			items.addAll(page.items());
			next = page.next();
			assertThat(items.size()).as("the walk along %s ends", path).isLessThan(100_000);
		}
		return items;
	}

	private static final class Real {

		private static final ApiOnBoth API = new ApiOnBoth("classpath:records/");

	}

	private static final class MadeUp {

		private static final ApiOnBoth API = new ApiOnBoth(MadeUpRecords.threeEditions());

	}

	private static final class ChangedBack {

		private static final ApiOnBoth API = new ApiOnBoth(MadeUpRecords.fourEditions());

	}

	private static final class Copies {

		private static final ApiOnBoth API = new ApiOnBoth(MadeUpRecords.copies());

	}

	private static final class MadeUpAtFirst {

		private static final ApiOnBoth API = new ApiOnBoth(MadeUpRecords.firstEdition());

	}

	private static final class Unruly {

		private static final ApiOnBoth API = new ApiOnBoth(UnrulyRecords.location());

	}

}
