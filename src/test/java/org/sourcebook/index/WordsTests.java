package org.sourcebook.index;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class WordsTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Zelensky's soldiers   | zelensky soldiers
			Zelensky’s            | zelensky
			Władywostok           | wladywostok
			nearly 12,000 troops  | nearly 12000 troops
			long-range missiles   | long range missiles
			Володимир ЗЕЛЕНСЬКИЙ  | володимир зеленський
			북한군은                | 북한 한군 군은
			ＫＹＩＶ                | kyiv
			""")
	void textIsTakenApart(String text, String words) {
		assertThat(Words.exact(text)).containsExactly(words.split(" "));
	}

	@Test
	void englishEndingsAreCutOffInASecondForm() {
		assertThat(Words.of("soldiers trained")).extracting(Token::stem).containsExactly("soldier", "train");
		assertThat(Words.of("soldiers trained")).extracting(Token::exact).containsExactly("soldiers", "trained");
	}

	@Test
	void otherScriptsKeepTheirEndings() {
		assertThat(Words.of("солдатів Солдаты")).extracting(Token::stem).containsExactly("солдатів", "солдаты");
	}

	@Test
	void aWordKnowsWhereItStands() {
		assertThat(Words.of("In Kursk.")).last().isEqualTo(new Token("kursk", "kursk", 3, 8));
	}

	@Test
	void whatHasNoLetterHasNoWord() {
		assertThat(Words.of("– & …")).isEqualTo(List.of());
	}

}
