package org.sourcebook.dashboard;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.sourcebook.dashboard.embed.Narrowing;
import org.sourcebook.edition.Editions;
import org.sourcebook.edition.View;
import org.sourcebook.kernel.DateWords;
import org.sourcebook.registry.Registries;
import org.sourcebook.registry.Registry;
import org.sourcebook.registry.RegistryKind;
import org.sourcebook.web.PageQuery;
import org.sourcebook.web.ParameterError;
import org.sourcebook.web.Problem;

import org.springframework.stereotype.Component;

/**
 * Makes the form in which people choose an embed, filled in with what an address has.
 */
@Component
class EmbedForms {

	/** More than these are not opened as a list, but suggested while somebody types. */
	private static final int MOST_OPTIONS = 200;

	private static final Set<String> VIEW = Set.of("edition", "knownOn");

	private final Editions editions;

	private final Registries registries;

	private final OneState state;

	EmbedForms(Editions editions, Registries registries, OneState state) {
		this.editions = editions;
		this.registries = registries;
		this.state = state;
	}

	/** Notes what a page is seen from that shows nothing else. */
	void look(PageViewing viewing) {
		this.state.read(() -> this.editions.of(viewing.edition(), viewing.knownOn()));
	}

	/** The form, within what reads the rest of the page. */
	EmbedForm of(EmbedKind kind, Address chosen, View view) {
		return of(kind, chosen, view, List.of());
	}

	/** The form that says what is wrong, and keeps everything as it was chosen. */
	EmbedForm refused(EmbedKind kind, Problem problem) {
		Address chosen = Address.parse(problem.instance())
			.keeping((parameter) -> !PageQuery.OF_PAGE.isIdleName(parameter.name()));
		boolean isEditionWrong = problem.errors().stream().anyMatch((error) -> VIEW.contains(error.parameter()));
		String edition = isEditionWrong ? null : chosen.values("edition").stream().findFirst().orElse(null);
		return this.state.read(() -> of(kind, chosen, this.editions.of(edition, null), problem.errors()));
	}

	private EmbedForm of(EmbedKind kind, Address chosen, View view, List<ParameterError> errors) {
		Registry registry = this.registries.of(view);
		List<EmbedForm.Wrong> wrong = errors.stream().map((error) -> wrong(error, kind, chosen)).toList();
		List<EmbedForm.Field> looks = new ArrayList<>(List.of(edition(chosen, view, wrong)));
		EmbedField.LOOKS.forEach((field) -> looks.add(field(field, chosen, registry, wrong)));
		List<EmbedForm.Field> fields = kind.fields()
			.stream()
			.map((field) -> field(field, chosen, registry, wrong))
			.toList();
		List<Address.Parameter> hidden = hidden(chosen,
				Stream.concat(fields.stream(), looks.stream()).map(EmbedForm.Field::name).collect(Collectors.toSet()));
		return new EmbedForm(kind.title(), kind.shows(), kinds(kind, chosen), fields, looks, hidden,
				hidden.stream().map((parameter) -> chip(parameter, chosen, registry)).toList(), wrong, chosen.path(),
				null);
	}

	/** All kinds; what can be chosen for another one too is kept. */
	private static List<EmbedForm.Kind> kinds(EmbedKind now, Address chosen) {
		String folder = chosen.path().substring(0, chosen.path().lastIndexOf('/') + 1);
		return Arrays.stream(EmbedKind.values())
			.map((kind) -> new EmbedForm.Kind(kind.title(),
					chosen
						.keeping((parameter) -> VIEW.contains(parameter.name())
								|| (now.takes(parameter.name()) && kind.takes(parameter.name())))
						.at(folder + kind.word())
						.href(),
					kind == now))
			.toList();
	}

	/** What no field shows: other parameters, and further values of those fields have. */
	private static List<Address.Parameter> hidden(Address chosen, Set<String> inFields) {
		List<Address.Parameter> hidden = new ArrayList<>();
		List<String> shown = new ArrayList<>();
		for (Address.Parameter parameter : chosen.query()) {
			if (inFields.contains(parameter.name()) && !shown.contains(parameter.name())) {
				shown.add(parameter.name());
			}
			else if (!hidden.contains(parameter)) {
				hidden.add(parameter);
			}
		}
		return hidden;
	}

	private static Browse.Chip chip(Address.Parameter parameter, Address chosen, Registry registry) {
		RegistryKind entries = Narrowing.registry(parameter.name());
		String label = (entries != null && registry.resolve(entries, parameter.value()) != null)
				? registry.named(entries, parameter.value()).name()
				: Collection.label(parameter.name(), parameter.value(), parameter.value());
		return new Browse.Chip(Collection.words(parameter.name()), label,
				chosen.keeping((other) -> !other.equals(parameter)).href());
	}

	private static EmbedForm.Field edition(Address chosen, View view, List<EmbedForm.Wrong> wrong) {
		List<EmbedField.Option> options = new ArrayList<>();
		if (!view.isOpen()) {
			options.add(new EmbedField.Option(view.edition(),
					"Frozen: edition %d, %s".formatted(view.number(), DateWords.of(view.date()))));
		}
		return field("edition", "Live or frozen", "select", "Live: always the newest edition", options, chosen, wrong);
	}

	private static EmbedForm.Field field(EmbedField field, Address chosen, Registry registry,
			List<EmbedForm.Wrong> wrong) {
		List<EmbedField.Option> options = field.options(registry);
		String type = switch (field.type()) {
			case ENTRY -> (options.size() > MOST_OPTIONS) ? "list" : "select";
			case WORD -> "select";
			default -> field.type().name().toLowerCase(Locale.ROOT);
		};
		String empty = switch (field) {
			case METRIC -> "choose one";
			case THEME -> "As the reader's system has it";
			case WIDTH, HEIGHT -> "what suits it";
			case ON -> "the day of the edition";
			default -> "any";
		};
		return field(field.parameter(), field.label(), type, empty, options, chosen, wrong);
	}

	/** What was chosen is shown, whether it can be chosen or not. */
	private static EmbedForm.Field field(String name, String label, String type, String empty,
			List<EmbedField.Option> options, Address chosen, List<EmbedForm.Wrong> wrong) {
		String value = chosen.values(name).stream().findFirst().orElse("");
		boolean isUnlisted = type.equals("select") && !value.isEmpty()
				&& options.stream().noneMatch((option) -> option.value().equals(value));
		List<EmbedField.Option> all = isUnlisted
				? Stream.concat(options.stream(), Stream.of(new EmbedField.Option(value, value))).toList() : options;
		Optional<EmbedForm.Wrong> own = wrong.stream().filter((each) -> each.parameter().equals(name)).findFirst();
		return new EmbedForm.Field(name, label, type, value, empty, all, own.orElse(null));
	}

	private static EmbedForm.Wrong wrong(ParameterError error, EmbedKind kind, Address chosen) {
		String name = error.parameter();
		boolean hasField = name.equals("edition") || EmbedField.of(kind, name).isPresent();
		return new EmbedForm.Wrong(name, hasField ? "f-" + name : null, error.reason() + ".", error.didYouMean(),
				ProblemPage.mended(chosen, List.of(error)).href());
	}

}
