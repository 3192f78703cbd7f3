package org.sourcebook.web;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.List;

import com.github.therapi.runtimejavadoc.Comment;
import com.github.therapi.runtimejavadoc.CommentVisitor;
import com.github.therapi.runtimejavadoc.Link;
import com.github.therapi.runtimejavadoc.ParamJavadoc;
import com.github.therapi.runtimejavadoc.RuntimeJavadoc;
import com.github.therapi.runtimejavadoc.Value;

/**
 * A Javadoc comment as CommonMark, for the OpenAPI document: what stands at the code is
 * what a reader of the API is told.
 *
 * @param summary the first sentence, without its full stop
 * @param description the sentences after it
 * @param text the whole comment
 */
record JavadocText(String summary, String description, String text) {

	/** What stands at a type. */
	static JavadocText of(Class<?> type) {
		return of(RuntimeJavadoc.getJavadoc(type).getComment());
	}

	/** What stands at a method. */
	static JavadocText of(Method method) {
		return of(RuntimeJavadoc.getJavadoc(method).getComment());
	}

	/** What stands at a parameter of a method. */
	static JavadocText of(Method method, String parameter) {
		return parameter(RuntimeJavadoc.getJavadoc(method).getParams(), parameter);
	}

	/** What stands at a component of a record. */
	static JavadocText of(RecordComponent component) {
		return parameter(RuntimeJavadoc.getJavadoc(component.getDeclaringRecord()).getRecordComponents(),
				component.getName());
	}

	private static JavadocText parameter(List<ParamJavadoc> parameters, String name) {
		return of(parameters.stream()
			.filter((parameter) -> parameter.getName().equals(name))
			.map(ParamJavadoc::getComment)
			.findFirst()
			.orElseGet(Comment::createEmpty));
	}

	private static JavadocText of(Comment comment) {
		Markdown markdown = new Markdown();
		comment.visit(markdown);
		String text = markdown.text();
		String[] sentences = text.split("\\.(?=\\s|$)\\s*", 2);
		return new JavadocText(sentences[0], (sentences.length > 1) ? sentences[1] : "", text);
	}

	/** The text as a sentence of its own. */
	String sentence() {
		if (this.text.isEmpty()) {
			return "";
		}
		String end = this.text.endsWith(".") ? "" : ".";
		return Character.toUpperCase(this.text.charAt(0)) + this.text.substring(1) + end;
	}

	/**
	 * Collects a comment. Javadoc's tags become code, its line breaks spaces.
	 */
	private static final class Markdown implements CommentVisitor {

		private final StringBuilder collected = new StringBuilder();

		@Override
		public void commentText(String value) {
			this.collected.append(value);
		}

		@Override
		public void inlineLink(Link link) {
			this.collected.append('`').append(link.getLabel()).append('`');
		}

		@Override
		public void inlineTag(String name, String value) {
			this.collected.append('`').append(value).append('`');
		}

		@Override
		public void inlineValue(Value value) {
			this.collected.append('`').append(value.getReferencedMemberName()).append('`');
		}

		private String text() {
			return this.collected.toString().replaceAll("\\s+", " ").replace(" <p> ", "\n\n").strip();
		}

	}

}
