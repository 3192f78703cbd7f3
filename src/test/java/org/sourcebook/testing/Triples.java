package org.sourcebook.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.Document;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.loader.DocumentLoader;

import org.springframework.core.io.ClassPathResource;

/**
 * What a program for linked data understands of JSON-LD. It knows the words of schema.org
 * that are used here, and no others: what is misspelled says nothing.
 *
 * @param all the statements
 */
public record Triples(List<Triple> all) {

	private static final String VOCABULARY = "http://schema.org/";

	private static final String BASE = "https://facts.example";

	/** The statements of an answer. */
	public static Triples of(Answer answer) {
		List<Triple> triples = new ArrayList<>();
		DocumentLoader loader = (url, options) -> context(url);
		try {
			JsonLd.toRdf(JsonDocument.of(new StringReader(answer.body())))
				.base(URI.create(BASE + answer.path()))
				.loader(loader)
				.provide((subject, predicate, object, datatype, language, direction, graph) -> {
					triples.add(new Triple(subject, predicate, object));
					return null;
				});
		}
		catch (JsonLdError ex) {
			throw new IllegalArgumentException(answer.body(), ex);
		}
		return new Triples(triples);
	}

	private static Document context(URI url) throws JsonLdError {
		if (!url.toString().equals("https://schema.org")) {
			throw new IllegalArgumentException(url + " is not at hand");
		}
		try (InputStream terms = new ClassPathResource("linked-data/schema-org-terms.json").getInputStream()) {
			return JsonDocument.of(terms);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The words of schema.org that are used, but for those of types. */
	public Set<String> words() {
		return this.all.stream()
			.map(Triple::predicate)
			.filter((predicate) -> predicate.startsWith(VOCABULARY))
			.map((predicate) -> predicate.substring(VOCABULARY.length()))
			.collect(Collectors.toSet());
	}

	/** What is said of something with a word of schema.org, or with {@code a}. */
	public List<String> of(String subject, String word) {
		String predicate = word.equals("a") ? "http://www.w3.org/1999/02/22-rdf-syntax-ns#type" : VOCABULARY + word;
		return this.all.stream()
			.filter((triple) -> triple.subject().equals(named(subject)) && triple.predicate().equals(predicate))
			.map(Triple::object)
			.map((object) -> object.startsWith(VOCABULARY) ? object.substring(VOCABULARY.length()) : object)
			.toList();
	}

	/** A path as the address it stands for. */
	public static String named(String path) {
		return path.startsWith("/") ? BASE + path : path;
	}

	/**
	 * A statement.
	 *
	 * @param subject what it is about
	 * @param predicate what is said
	 * @param object the value
	 */
	public record Triple(String subject, String predicate, String object) {
	}

}
