package org.sourcebook.dashboard;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/**
 * The Nu HTML checker.
 */
final class Checker implements ErrorHandler {

	/** Its grammar of HTML is read by a parser that goes deeper than most stacks. */
	private static final int STACK = 64 << 20;

	private final List<String> errors = new ArrayList<>();

	private String name = "";

	private Checker() {
	}

	/** The errors in some HTML. */
	static List<String> html(Map<String, byte[]> documents) {
		return check("http://s.validator.nu/html5-rdfalite.rnc", documents,
				SimpleDocumentValidator::checkHtmlInputSource);
	}

	/** The errors in some SVG. */
	static List<String> svg(Map<String, byte[]> documents) {
		return check("http://s.validator.nu/svg-xhtml5-rdf-mathml.rnc", documents,
				SimpleDocumentValidator::checkXmlInputSource);
	}

	private static List<String> check(String schema, Map<String, byte[]> documents, Check check) {
		Checker checker = new Checker();
		List<Throwable> failures = new ArrayList<>();
		Thread thread = new Thread(null, () -> checker.run(schema, documents, check), "checker", STACK);
		thread.setUncaughtExceptionHandler((failed, failure) -> failures.add(failure));
		thread.start();
		try {
			thread.join();
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
		if (!failures.isEmpty()) {
			throw new IllegalStateException(failures.get(0));
		}
		return checker.errors;
	}

	private void run(String schema, Map<String, byte[]> documents, Check check) {
		try {
			SimpleDocumentValidator validator = new SimpleDocumentValidator(false, false, true);
			validator.setUpMainSchema(schema, this);
			validator.setUpValidatorAndParsers(this, false, false);
			for (Map.Entry<String, byte[]> document : documents.entrySet()) {
				this.name = document.getKey();
				InputSource source = new InputSource(new ByteArrayInputStream(document.getValue()));
				source.setEncoding("UTF-8");
				source.setSystemId("http://localhost/");
				check.check(validator, source);
			}
		}
		catch (Exception ex) {
			throw new IllegalStateException(this.name, ex);
		}
	}

	@Override
	public void warning(SAXParseException exception) {
		// A warning is advice.
	}

	@Override
	public void error(SAXParseException exception) {
		this.errors.add("%s %d:%d %s".formatted(this.name, exception.getLineNumber(), exception.getColumnNumber(),
				exception.getMessage()));
	}

	@Override
	public void fatalError(SAXParseException exception) {
		error(exception);
	}

	/**
	 * One of the ways in which the checker checks.
	 */
	private interface Check {

		void check(SimpleDocumentValidator validator, InputSource source) throws Exception;

	}

}
