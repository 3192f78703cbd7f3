package org.sourcebook.dashboard;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.sourcebook.testing.Answer;

import org.springframework.web.util.HtmlUtils;

/**
 * A page, read as far as tests need it.
 *
 * @param source the page
 */
record Html(String source) {

	private static final Pattern LINK = Pattern.compile("<a\\b[^>]*\\shref=\"([^\"]*)\"");

	private static final Pattern ITEM = Pattern.compile("<article class=\"claim\">");

	static Html of(Answer answer) {
		return new Html(answer.body());
	}

	/** Where the links of the page lead. */
	List<String> links() {
		return LINK.matcher(this.source).results().map((link) -> HtmlUtils.htmlUnescape(link.group(1))).toList();
	}

	/** What people read. */
	String text() {
		String plain = this.source.replaceAll("(?s)<script.*?</script>|<style.*?</style>", "")
			.replaceAll("<[^>]*>", "");
		return HtmlUtils.htmlUnescape(plain).replaceAll("\\s+", " ");
	}

	/** How many items a list shows. */
	long items() {
		return ITEM.matcher(this.source).results().count();
	}

	/** The first group of every match. */
	List<String> all(String pattern) {
		return Pattern.compile(pattern, Pattern.DOTALL)
			.matcher(this.source)
			.results()
			.map((MatchResult match) -> HtmlUtils.htmlUnescape(match.group(1)))
			.toList();
	}

	/** The first group of the only match. */
	String one(String pattern) {
		List<String> all = all(pattern);
		if (all.size() != 1) {
			throw new AssertionError("%d times %s in %s".formatted(all.size(), pattern, this.source));
		}
		return all.get(0);
	}

}
