package org.sourcebook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.sourcebook.web.Shows;
import org.springframework.web.bind.annotation.GetMapping;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The modules, and which of them may use which. Every module uses only what stands before
 * it.
 */
class ArchitectureTests {

	private static final String BASE = "org.sourcebook";

	/** What each module may use. */
	private static final Map<String, Set<String>> MAY_USE = mayUse();

	private static final JavaClasses CLASSES = new ClassFileImporter()
		.withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
		.importPackages(BASE);

	private static Map<String, Set<String>> mayUse() {
		Map<String, Set<String>> mayUse = new LinkedHashMap<>();
		Set<String> before = new TreeSet<>();
		for (String module : List.of("kernel", "web", "edition")) {
			mayUse.put(module, Set.copyOf(before));
			before.add(module);
		}
		mayUse.put("figure", Set.of("kernel"));
		before.add("figure");
		for (String module : List.of("registry", "format", "index", "report")) {
			mayUse.put(module, Set.copyOf(before));
			before.add(module);
		}
		mayUse.put("caching", Set.of("kernel", "web", "edition"));
		List<String> beside = List.of("publisher", "source", "location", "metric", "storyline", "claim", "coverage");
		beside.forEach((module) -> mayUse.put(module, Set.copyOf(before)));
		before.addAll(beside);
		mayUse.put("estimate", Set.copyOf(before));
		mayUse.put("timeline", Set.copyOf(before));
		before.addAll(List.of("estimate", "timeline"));
		mayUse.put("history", Set.copyOf(before));
		mayUse.put("search", Set.copyOf(before));
		before.addAll(List.of("history", "search"));
		mayUse.put("dashboard", Set.copyOf(before));
		mayUse.put("records", Set.of("kernel", "figure"));
		return mayUse;
	}

	@Test
	void theseAreTheModules() {
		Set<String> modules = CLASSES.stream().map(ArchitectureTests::module).collect(Collectors.toSet());
		assertThat(modules).isEqualTo(union(MAY_USE.keySet(), ""));
		assertThat(uses().keySet()).as("modules that use others").containsAll(union(MAY_USE.keySet(), "", "kernel"));
	}

	@Test
	void everyModuleUsesOnlyWhatStandsBeforeIt() {
		uses().forEach((module, used) -> {
			if (!module.isEmpty()) {
				assertThat(MAY_USE.get(module)).as("what %s may use", module).containsAll(used);
			}
		});
	}

	@Test
	void onlyTheApplicationItselfKnowsTheRecordFiles() {
		Set<String> users = CLASSES.stream()
			.filter((type) -> !module(type).equals("records"))
			.filter((type) -> used(type).contains("records"))
			.map(JavaClass::getSimpleName)
			.collect(Collectors.toSet());
		assertThat(users).containsExactly("SourcebookApplication");
	}

	@Test
	void theKernelAndTheRulesAboutFiguresKnowNeitherSpringNorTheStore() {
		noClasses().that()
			.resideInAnyPackage(BASE + ".kernel..", BASE + ".figure..")
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage("org.springframework..", "jakarta..", "org.hibernate..", "java.sql..", "javax.sql..")
			.check(CLASSES);
	}

	@Test
	void chartsAreDrawnFromWhatTheyAreGiven() {
		noClasses().that()
			.resideInAPackage(BASE + ".dashboard.chart..")
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage("org.springframework..", "jakarta..", "org.hibernate..", "java.sql..", "javax.sql..")
			.check(CLASSES);
	}

	/** Who asks what became of one that is frozen has nothing but its address. */
	@Test
	void anEmbedSaysWhichAddressOfTheApiItShows() {
		methods().that()
			.areDeclaredInClassesThat(simpleNameEndingWith("Embed"))
			.and()
			.areAnnotatedWith(GetMapping.class)
			.should()
			.beAnnotatedWith(Shows.class)
			.check(CLASSES);
	}

	@Test
	void theRecordFilesAreLoadedWithoutEntities() {
		noClasses().that()
			.resideInAPackage(BASE + ".records..")
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage("jakarta.persistence..", "org.hibernate..", "org.springframework.data..")
			.check(CLASSES);
	}

	/** So no answer depends on the day on which it is asked. */
	@Test
	void onlyACommandAsksForTheTime() {
		DescribedPredicate<JavaAccess<?>> asksForTheTime = describe("ask for the time",
				(access) -> isTheTime(access.getTarget()));
		noClasses().that()
			.haveNameNotMatching(".*\\.records\\.RecordCommands.*")
			.should()
			.accessTargetWhere(asksForTheTime)
			.check(CLASSES);
	}

	private static boolean isTheTime(AccessTarget target) {
		String owner = target.getOwner().getName();
		return (owner.startsWith("java.time.") && (target.getName().equals("now") || owner.equals("java.time.Clock")))
				|| target.getName().equals("currentTimeMillis")
				|| List.of("java.util.Date", "java.util.Calendar", "java.util.GregorianCalendar").contains(owner);
	}

	@Test
	void noModuleUsesOneThatUsesIt() {
		slices().matching(BASE + ".(*)..").should().beFreeOfCycles().check(CLASSES);
	}

	private static Map<String, Set<String>> uses() {
		Map<String, Set<String>> uses = new TreeMap<>();
		for (JavaClass type : CLASSES) {
			Set<String> used = used(type);
			if (!used.isEmpty()) {
				uses.computeIfAbsent(module(type), (module) -> new TreeSet<>()).addAll(used);
			}
		}
		return uses;
	}

	/** The other modules a class uses. */
	private static Set<String> used(JavaClass type) {
		return type.getDirectDependenciesFromSelf()
			.stream()
			.map((dependency) -> dependency.getTargetClass().getBaseComponentType())
			.filter((target) -> target.getPackageName().startsWith(BASE + "."))
			.map(ArchitectureTests::module)
			.filter((module) -> !module.equals(module(type)))
			.collect(Collectors.toSet());
	}

	private static String module(JavaClass type) {
		String[] parts = type.getPackageName().substring(BASE.length()).split("\\.");
		return (parts.length > 1) ? parts[1] : "";
	}

	private static Set<String> union(Set<String> modules, String more, String... without) {
		Set<String> all = new TreeSet<>(modules);
		all.add(more);
		all.removeAll(Set.of(without));
		return all;
	}

}
