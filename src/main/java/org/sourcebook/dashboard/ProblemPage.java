package org.sourcebook.dashboard;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.sourcebook.web.PageQuery;
import org.sourcebook.web.ParameterError;
import org.sourcebook.web.Problem;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.WebContext;
import org.thymeleaf.web.servlet.JakartaServletWebApplication;

import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Writes problems as pages, for people: what is wrong, what is allowed, and a link to the
 * address that was most likely meant.
 */
@Component
class ProblemPage extends AbstractHttpMessageConverter<Problem> {

	private static final String EMBEDS = "/embed/";

	private static final Pattern NEEDS_METRIC = Pattern.compile(EMBEDS + "(estimates|figure)(\\.[a-z]+)?");

	private final ITemplateEngine templates;

	private final Pages pages;

	private final EmbedForms forms;

	ProblemPage(ITemplateEngine templates, Pages pages, EmbedForms forms) {
		super(Problem.PAGE);
		this.templates = templates;
		this.pages = pages;
		this.forms = forms;
	}

	@Override
	protected boolean supports(Class<?> type) {
		return type == Problem.class;
	}

	@Override
	protected boolean canRead(@Nullable MediaType type) {
		return false;
	}

	@Override
	protected Problem readInternal(Class<? extends Problem> type, HttpInputMessage input) {
		throw new UnsupportedOperationException("problems are only told");
	}

	@Override
	protected void writeInternal(Problem problem, HttpOutputMessage output) throws IOException {
		ServletRequestAttributes attributes = (ServletRequestAttributes) RequestContextHolder
			.currentRequestAttributes();
		HttpServletRequest request = attributes.getRequest();
		HttpServletResponse response = Objects.requireNonNull(attributes.getResponse());
		WebContext context = new WebContext(JakartaServletWebApplication.buildApplication(request.getServletContext())
			.buildExchange(request, response), Locale.ENGLISH);
		context.setVariable("frame", this.pages.frame(problem.title(), null, request));
		context.setVariable("say", Say.ENGLISH);
		context.setVariable("to", PageLinks.INSTANCE);
		context.setVariable("problem", problem);
		context.setVariable("corrected", corrected(problem, PagePaths.within(request)));
		context.setVariable("framed", PagePaths.within(request).startsWith(EMBEDS));
		Optional<EmbedKind> form = problem.errors().isEmpty() ? Optional.empty()
				: EmbedKind.ofPage(PagePaths.within(request));
		form.ifPresent((kind) -> context.setVariable("form", this.forms.refused(kind, problem)));
		output.getBody()
			.write(this.templates.process(form.isPresent() ? "embed-form" : "problem", context)
				.getBytes(StandardCharsets.UTF_8));
	}

	/**
	 * The address with what is near in place of what is wrong, and without the rest; null
	 * where that would be refused too, or would ask for another edition.
	 */
	static @Nullable String corrected(Problem problem, String path) {
		Address asked = Address.parse(problem.instance());
		Address meant = mended(asked.keeping((parameter) -> !PageQuery.OF_PAGE.isIdleName(parameter.name())),
				problem.errors());
		boolean isIncomplete = NEEDS_METRIC.matcher(path).matches() && meant.values("metric").size() != 1;
		boolean isOther = asked.values("edition").size() > meant.values("edition").size();
		return (problem.errors().isEmpty() || isIncomplete || isOther) ? null : meant.href();
	}

	static Address mended(Address address, List<ParameterError> errors) {
		List<Address.Parameter> kept = address.query()
			.stream()
			.flatMap((parameter) -> errors.stream()
				.filter((error) -> concerns(error, parameter))
				.findFirst()
				.map((error) -> mended(error, parameter).stream())
				.orElseGet(() -> Stream.of(parameter)))
			.distinct()
			.toList();
		return new Address(address.path(), kept);
	}

	private static boolean concerns(ParameterError error, Address.Parameter parameter) {
		return error.parameter().equals(parameter.name())
				&& (error.isAboutTheName() || error.didYouMean() == null || parameter.value().equals(error.value()));
	}

	private static List<Address.Parameter> mended(ParameterError error, Address.Parameter parameter) {
		String meant = error.didYouMean();
		if (meant == null) {
			return List.of();
		}
		return List.of(error.isAboutTheName() ? new Address.Parameter(meant, parameter.value())
				: new Address.Parameter(parameter.name(), meant));
	}

}
