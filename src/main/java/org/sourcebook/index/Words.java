package org.sourcebook.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.cjk.CJKWidthFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.pattern.PatternReplaceFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * Takes texts apart into words. Case, accents, the width of a letter, an English genitive
 * and the commas in a number make no difference. Chinese, Japanese and Korean are taken
 * in overlapping pairs of signs, because they have no spaces or add endings. Endings are
 * cut off in a second form only, so that a word as it was written goes first.
 */
final class Words extends Analyzer {

	/** Words as they were written. */
	static final Analyzer EXACT = new Words(false);

	/** Words without their English endings; other scripts have none of these. */
	static final Analyzer STEMS = new Words(true);

	/** So far apart are two texts of a row: no phrase reaches from one into the next. */
	private static final int GAP = 1000;

	/** 12,000 is found as 12000. */
	private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d),(?=\\d{3})");

	private final boolean stems;

	private Words(boolean stems) {
		this.stems = stems;
	}

	@Override
	protected TokenStreamComponents createComponents(String field) {
		StandardTokenizer tokenizer = new StandardTokenizer();
		TokenStream words = new LowerCaseFilter(new CJKWidthFilter(tokenizer));
		words = new PatternReplaceFilter(new EnglishPossessiveFilter(words), THOUSANDS, "", true);
		words = new CJKBigramFilter(new ASCIIFoldingFilter(words));
		return new TokenStreamComponents(tokenizer, this.stems ? new PorterStemFilter(words) : words);
	}

	@Override
	public int getPositionIncrementGap(String field) {
		return GAP;
	}

	/** The words of a text, in order. */
	static List<Token> of(String text) {
		List<Token> tokens = new ArrayList<>();
		try (TokenStream exact = EXACT.tokenStream("", text); TokenStream stems = STEMS.tokenStream("", text)) {
			CharTermAttribute word = exact.addAttribute(CharTermAttribute.class);
			OffsetAttribute offset = exact.addAttribute(OffsetAttribute.class);
			CharTermAttribute stem = stems.addAttribute(CharTermAttribute.class);
			exact.reset();
			stems.reset();
			while (exact.incrementToken() && stems.incrementToken()) {
				tokens.add(new Token(word.toString(), stem.toString(), offset.startOffset(), offset.endOffset()));
			}
			exact.end();
			stems.end();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("a text in memory can be read", ex);
		}
		return tokens;
	}

	/** The words of a text as they were written. */
	static List<String> exact(String text) {
		return of(text).stream().map(Token::exact).toList();
	}

}
