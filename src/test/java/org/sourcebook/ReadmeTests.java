package org.sourcebook;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the README and the other pages show is what a reader gets: the answers, byte for
 * byte, the addresses and the links.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class ReadmeTests {

	private static final Pattern QUESTION = Pattern.compile("\\$ curl -s 'http://localhost:8080(/[^']*)'\n(.*)\n",
			Pattern.DOTALL);

	/** A path in an answer that leads somewhere, and not to what was asked. */
	private static final Pattern PATH = Pattern.compile("\"(?:href|next|type)\":\"([^\"]+)\"");

	@LocalServerPort
	private int port;

	static Stream<Docs> pages() {
		return Docs.all().stream();
	}

	@Test
	void theReadmeAnswersFourQuestions() {
		assertThat(questions(Docs.at(Path.of("README.md")))).hasSize(4);
	}

	@ParameterizedTest
	@MethodSource("pages")
	void everyAnswerShownIsTheOneGiven(Docs page) {
		for (Question question : questions(page)) {
			assertThat(get(question.path()).body()).as(question.path()).isEqualTo(question.answer());
		}
	}

	@ParameterizedTest
	@MethodSource("pages")
	void everyPathInAnAnswerLeadsSomewhere(Docs page) {
		for (Question question : questions(page)) {
			PATH.matcher(question.answer())
				.results()
				.map((path) -> path.group(1))
				.forEach((path) -> assertThat(get(path).status()).as(path).isEqualTo(200));
		}
	}

	@ParameterizedTest
	@MethodSource("pages")
	void everyAddressAnswersAsThePageSays(Docs page) {
		page.code().filter((code) -> code.group(1).matches("/(api|actuator|problems)\\b[^{…]*")).forEach((code) -> {
			int expected = (code.group(2) != null) ? Integer.parseInt(code.group(2)) : 200;
			assertThat(get(code.group(1)).status()).as(code.group(1)).isEqualTo(expected);
		});
	}

	@ParameterizedTest
	@MethodSource("pages")
	void everyLinkResolves(Docs page) {
		for (String link : page.links()) {
			if (!link.matches("[a-z]+:.*")) {
				String[] parts = link.split("#", 2);
				Path target = parts[0].isEmpty() ? page.path() : page.path().resolveSibling(parts[0]).normalize();
				assertThat(Files.exists(target)).as("%s in %s", link, page).isTrue();
				if (parts.length > 1) {
					assertThat(Docs.at(target).anchors()).as("%s in %s", link, page).contains(parts[1]);
				}
			}
		}
	}

	private static List<Question> questions(Docs page) {
		List<Question> questions = new ArrayList<>();
		for (String block : page.blocks("console")) {
			if (block.contains("$ curl")) {
				Matcher matcher = QUESTION.matcher(block);
				assertThat(matcher.matches()).as("one command with its answer: %s", block).isTrue();
				questions.add(new Question(matcher.group(1), matcher.group(2)));
			}
		}
		return questions;
	}

	/** Asks again while the text index is built, after the start. */
	private Answer get(String path) {
		Answer answer = ask(path);
		while (answer.status() == 503) {
			answer = ask(path);
		}
		return answer;
	}

	private Answer ask(String path) {
		URI uri = URI.create("http://localhost:" + this.port + path);
		try {
			var response = HttpClient.newHttpClient()
				.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
			return new Answer(response.statusCode(), response.body());
		}
		catch (IOException ex) {
			throw new IllegalStateException(path, ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(path, ex);
		}
	}

	/**
	 * A command that is shown, and the answer below it.
	 */
	private record Question(String path, String answer) {
	}

	private record Answer(int status, String body) {
	}

}
