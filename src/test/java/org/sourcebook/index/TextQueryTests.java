package org.sourcebook.index;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sourcebook.web.BadParameters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

class TextQueryTests {

	@Test
	void wordsPhrasesBeginningsAndWhatIsLeftOutAreToldApart() {
		assertThat(TextQuery.parse("  kursk \"north korean\" sold* -tank -\"air force\"").terms())
			.extracting(Term::kind, Term::exact, Term::excluded)
			.containsExactly(tuple(Term.Kind.WORD, Words.exact("kursk"), false),
					tuple(Term.Kind.PHRASE, Words.exact("north korean"), false),
					tuple(Term.Kind.PREFIX, Words.exact("sold"), false),
					tuple(Term.Kind.WORD, Words.exact("tank"), true),
					tuple(Term.Kind.PHRASE, Words.exact("air force"), true));
	}

	@Test
	void aHyphenWithinAWordIsNoSign() {
		assertThat(TextQuery.parse("long-range").terms()).singleElement()
			.satisfies((term) -> assertThat(term.exact()).containsExactly("long", "range"))
			.extracting(Term::excluded)
			.isEqualTo(false);
	}

	@Test
	void typographicQuotationMarksAreQuotationMarks() {
		assertThat(TextQuery.parse("„north korea“").terms()).singleElement()
			.extracting(Term::kind)
			.isEqualTo(Term.Kind.PHRASE);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '\'',
			textBlock = """
					"north korea        | has a quotation mark without its second one
					"                   | has a quotation mark without its second one
					no"rth" korea       | has a quotation mark in the midst of a word; put a space before and after a phrase
					"north"korea        | has a quotation mark in the midst of a word; put a space before and after a phrase
					""                  | has an empty phrase
					*                   | has an asterisk that does not stand at the end of a single word of at least two letters
					k*                  | has an asterisk that does not stand at the end of a single word of at least two letters
					*ursk               | has an asterisk that does not stand at the end of a single word of at least two letters
					k*rsk               | has an asterisk that does not stand at the end of a single word of at least two letters
					kursk**             | has an asterisk that does not stand at the end of a single word of at least two letters
					long-ran*           | has an asterisk that does not stand at the end of a single word of at least two letters
					-                   | has no letter or digit in -
					kursk &             | has no letter or digit in &
					--kursk -           | has no letter or digit in -
					-kursk              | says only what not to look for
					a b c d e f g h i j k l m n o p q | has more than 16 words and phrases
					""")
	void whatIsNotWrittenAsItHasToBeIsRefused(String text, String reason) {
		assertThatExceptionOfType(BadParameters.class).isThrownBy(() -> TextQuery.parse(text)).satisfies((ex) -> {
			assertThat(ex.errors()).singleElement().satisfies((error) -> {
				assertThat(error.parameter()).isEqualTo("q");
				assertThat(error.value()).isEqualTo(text);
				assertThat(error.reason()).isEqualTo(reason);
			});
		});
	}

}
