package org.sourcebook;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sourcebook.kernel.Word;
import org.sourcebook.web.Flag;
import org.sourcebook.web.Query;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.MethodParameter;
import org.springframework.core.type.filter.RegexPatternTypeFilter;
import org.springframework.util.ClassUtils;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * {@code docs/api.md} describes every address, parameter, member and problem there is,
 * and none that there is not.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class ApiDocsTests {

	private static final Docs PAGE = Docs.at(Path.of("docs/api.md"));

	/** The heading below which the parameters of a record stand. */
	private static final Map<String, String> PARAMETERS = new TreeMap<>(Map.ofEntries(
			Map.entry("history.CitationFilter", "Citations"),
			Map.entry("web.Listing", "Parameters of every collection"),
			Map.entry("web.Viewing", "Parameters of a single record"), Map.entry("report.ReportFilter", "Reports"),
			Map.entry("claim.ClaimFilter", "Claims"), Map.entry("claim.FoldFilter", "Repetitions"),
			Map.entry("estimate.EstimateFilter", "Estimates"), Map.entry("estimate.LatestFilter", "Totals that stand"),
			Map.entry("estimate.EnvelopeFilter", "Envelope of totals"), Map.entry("format.Shaped", "Shape of a table"),
			Map.entry("source.SourceFilter", "Sources"), Map.entry("publisher.PublisherFilter", "Publishers"),
			Map.entry("location.LocationFilter", "Locations"), Map.entry("metric.MetricFilter", "Metrics"),
			Map.entry("storyline.StorylineFilter", "Storylines"), Map.entry("history.EditionFilter", "Closed editions"),
			Map.entry("history.CorrectionFilter", "Corrections"),
			Map.entry("history.EditionRecordFilter", "Records of an edition"),
			Map.entry("history.DifferenceFilter", "Difference between editions"),
			Map.entry("history.SinceFilter", "What became of an answer"), Map.entry("search.SearchListing", "Search"),
			Map.entry("search.SuggestFilter", "Type-ahead"), Map.entry("format.Sheet", "Parameters of CSV"),
			Map.entry("coverage.CoverageFilter", "Coverage"), Map.entry("format.DictionaryFilter", "Dictionary"),
			Map.entry("claim.DisagreementFilter", "Disagreements"),
			Map.entry("claim.RelationFilter", "Relations of a claim"),
			Map.entry("claim.StatedRelationFilter", "Relations"), Map.entry("timeline.TimelineFilter", "Timeline"),
			Map.entry("claim.ClaimFacets", "Facets"), Map.entry("estimate.EstimateFacets", "Facets"),
			Map.entry("report.ReportFacets", "Facets"), Map.entry("source.SourceFacets", "Facets"),
			Map.entry("location.LocationFacets", "Facets"), Map.entry("registry.EntryFacets", "Facets")));

	/** Parameters that are a part of those of every collection or record. */
	private static final Map<String, String> PARTS = Map.of("history.EditionListing", "Parameters of every collection",
			"web.QuestionListing", "Parameters of every collection", "history.EditionViewing",
			"Parameters of a single record");

	/** The heading below which the members of a view stand. */
	private static final Map<String, String> VIEWS = new TreeMap<>(Map.ofEntries(
			Map.entry("history.CitationView", "Citation"),
			Map.entry("history.CitationView$CslView", "Item of CSL-JSON"),
			Map.entry("history.CitationView$CslNameView", "Name in CSL-JSON"),
			Map.entry("history.CitationView$CslDateView", "Date in CSL-JSON"), Map.entry("web.Page", "Envelope"),
			Map.entry("web.PageInfo", "Page"), Map.entry("web.ViewInfo", "View"),
			Map.entry("web.FacetView", "Value of a facet"), Map.entry("web.DateView", "Date"),
			Map.entry("web.CountLink", "Count"), Map.entry("web.Problem", "Problem"),
			Map.entry("web.ParameterError", "Error"), Map.entry("web.ApiIndex$IndexView", "Index"),
			Map.entry("web.ApiIndex$CollectionView", "Collection"), Map.entry("registry.NamedId", "Name"),
			Map.entry("report.ReportView", "Report"), Map.entry("report.ReportView$ArchivedView", "Archived copy"),
			Map.entry("report.ReportView$CheckedView", "Check"), Map.entry("report.ReportHead", "Head of a report"),
			Map.entry("report.WithdrawnView", "Withdrawal"), Map.entry("claim.ClaimView", "Claim"),
			Map.entry("claim.SpeakerView", "Speaker"), Map.entry("claim.HopView", "Hop"),
			Map.entry("claim.PlaceView", "Place of a claim"), Map.entry("claim.NumberView", "Number in a claim"),
			Map.entry("claim.AttributionView", "Attribution"),
			Map.entry("claim.AttributionView$StepView", "Step of an attribution"),
			Map.entry("claim.AttributionView$PartyView", "Side of a step"),
			Map.entry("claim.AttributionView$OriginView", "Origin"), Map.entry("claim.RelationView", "Relation"),
			Map.entry("claim.RelatedView", "Related claim"), Map.entry("claim.MetricHead", "Metric of a number"),
			Map.entry("claim.RangeView", "Range"), Map.entry("claim.PrincipalDateView", "Principal date"),
			Map.entry("estimate.EstimateView", "Estimate"), Map.entry("estimate.ClaimOriginsView", "Origins of claims"),
			Map.entry("estimate.EstimateOriginsView", "Origins of numbers"),
			Map.entry("estimate.BackingView", "What stands behind"), Map.entry("estimate.BodyView", "Body"),
			Map.entry("estimate.BranchView", "Claim in a tree"), Map.entry("estimate.StatedView", "Number in a tree"),
			Map.entry("estimate.LatestView", "Total that stands"),
			Map.entry("estimate.EnvelopeView", "Interval of an envelope"), Map.entry("estimate.EdgeView", "Edge"),
			Map.entry("source.SourceView", "Source"), Map.entry("source.SpanView", "Span"),
			Map.entry("publisher.PublisherView", "Publisher"), Map.entry("location.LocationView", "Location"),
			Map.entry("location.PointView", "Point"), Map.entry("metric.MetricView", "Metric"),
			Map.entry("storyline.StorylineView", "Storyline"), Map.entry("history.EditionView", "Closed edition"),
			Map.entry("history.EditionView$ContentView", "Content of an edition"),
			Map.entry("history.CorrectionView", "Correction"), Map.entry("history.VersionView", "Version"),
			Map.entry("history.ReasonView", "Reason"), Map.entry("history.FieldChangeView", "Changed field"),
			Map.entry("history.EditionRecordView", "Record of an edition"),
			Map.entry("history.DifferenceView", "Record that differs"),
			Map.entry("history.SinceView", "Course of an answer"),
			Map.entry("history.SinceView$OutcomeView", "Record of an answer"),
			Map.entry("history.DifferenceView$ChangedPartView", "Part of a record that differs"),
			Map.entry("claim.DisagreementView", "Disagreement"), Map.entry("claim.SideView", "Side of a disagreement"),
			Map.entry("claim.GapView", "Gap"), Map.entry("claim.StatedRelationView", "Pair of claims"),
			Map.entry("claim.DaysView", "Days between"),
			Map.entry("claim.SourceRecordView", "What became of what a source said"),
			Map.entry("claim.SourceRecordView$ContradictedView", "Body a source disagreed with"),
			Map.entry("coverage.CoverageView", "Month of the coverage"), Map.entry("format.DictionaryEntry", "Column"),
			Map.entry("timeline.MomentView", "Moment"), Map.entry("search.HitView", "Hit"),
			Map.entry("search.SearchController$SuggestionsView", "Suggestions"),
			Map.entry("search.SuggestionView", "Suggestion"), Map.entry("index.MatchView", "Match"),
			Map.entry("index.MatchView$PartView", "Part of a match")));

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	private RequestMappingHandlerMapping mapping;

	static Stream<Map.Entry<String, String>> parameters() {
		return PARAMETERS.entrySet().stream();
	}

	static Stream<Map.Entry<String, String>> views() {
		return VIEWS.entrySet().stream();
	}

	@Test
	void everyAddressStandsThere() {
		Set<String> addresses = this.mapping.getHandlerMethods()
			.keySet()
			.stream()
			.flatMap((info) -> info.getPatternValues().stream())
			.filter((pattern) -> pattern.startsWith("/api/") || pattern.startsWith("/problems"))
			.collect(Collectors.toCollection(TreeSet::new));
		Set<String> described = new TreeSet<>(PAGE.names("Addresses"));
		PAGE.code().map((code) -> code.group(1)).filter((code) -> code.startsWith("/problems")).forEach(described::add);
		assertThat(described).isEqualTo(addresses);
	}

	@Test
	void everyRecordOfParametersHasATable() {
		Set<String> known = new TreeSet<>(PARAMETERS.keySet());
		known.addAll(PARTS.keySet());
		Set<String> queries = new TreeSet<>(shortNames(queries()));
		// Pages take parts of the same parameters.
		queries.removeIf((name) -> name.startsWith("dashboard."));
		assertThat(queries).isEqualTo(known);
	}

	@ParameterizedTest
	@MethodSource("parameters")
	void everyParameterStandsInItsTable(Map.Entry<String, String> table) {
		assertThat(PAGE.names(table.getValue())).isEqualTo(components(table.getKey()));
	}

	@Test
	void whoTakesAPartOfTheCommonParametersTakesNoOthers() {
		PARTS.forEach((type, heading) -> {
			List<String> left = PAGE.names(heading)
				.stream()
				.filter((name) -> components(type).contains(name) || !Set.of("q", "knownOn").contains(name))
				.toList();
			assertThat(components(type)).isEqualTo(left);
		});
	}

	@Test
	void everyWordOfAParameterStandsInItsTable() {
		PARAMETERS.forEach((type, heading) -> {
			for (RecordComponent component : type(type).getRecordComponents()) {
				Class<?> word = elementType(component.getGenericType());
				if (word.isEnum()) {
					String row = PAGE.section(heading)
						.lines()
						.filter((line) -> line.startsWith("| `" + component.getName() + "` |"))
						.findFirst()
						.orElseThrow();
					for (Object constant : word.getEnumConstants()) {
						String spelled = (constant == Flag.ON) ? "1" : Word.of((Enum<?>) constant);
						assertThat(row).contains("`" + spelled + "`");
					}
				}
			}
		});
	}

	@Test
	void everyViewHasATable() {
		assertThat(shortNames(viewTypes())).isEqualTo(VIEWS.keySet());
	}

	@ParameterizedTest
	@MethodSource("views")
	void everyMemberStandsInItsTable(Map.Entry<String, String> table) {
		assertThat(PAGE.names(table.getValue())).containsExactlyInAnyOrderElementsOf(components(table.getKey()));
	}

	@Test
	void everyProblemHasASection() {
		List<String> slugs = Arrays.stream(type("web.ProblemType").getEnumConstants())
			.map((constant) -> Word.of((Enum<?>) constant))
			.toList();
		assertThat(PAGE.anchors()).endsWith(slugs.toArray(String[]::new));
	}

	/** The records that the controllers of the API bind queries to. */
	private Set<Class<?>> queries() {
		return this.mapping.getHandlerMethods()
			.entrySet()
			.stream()
			.filter((
					mapped) -> mapped.getKey().getPatternValues().stream().anyMatch((path) -> path.startsWith("/api/")))
			.flatMap((mapped) -> Arrays.stream(mapped.getValue().getMethodParameters()))
			.filter((parameter) -> parameter.hasParameterAnnotation(Query.class))
			.map(MethodParameter::getParameterType)
			.collect(Collectors.toCollection(LinkedHashSet::new));
	}

	/**
	 * What is answered: the views, the envelope, problems, and what these are made of.
	 */
	private static Set<Class<?>> viewTypes() {
		var scanner = new ClassPathScanningCandidateComponentProvider(false);
		scanner.addIncludeFilter(new RegexPatternTypeFilter(Pattern.compile(".*[a-z]View")));
		Set<Class<?>> found = new LinkedHashSet<>();
		Stream
			.concat(scanner.findCandidateComponents("org.sourcebook").stream().map(BeanDefinition::getBeanClassName),
					Stream.of("org.sourcebook.web.Page", "org.sourcebook.web.Problem",
							"org.sourcebook.format.DictionaryEntry"))
			.map((name) -> ClassUtils.resolveClassName(name, null))
			.filter(Class::isRecord)
			.forEach((type) -> collect(type, found));
		return found;
	}

	private static void collect(Class<?> type, Set<Class<?>> found) {
		if (type.isRecord() && type.getName().startsWith("org.sourcebook.") && found.add(type)) {
			for (RecordComponent component : type.getRecordComponents()) {
				collect(elementType(component.getGenericType()), found);
			}
		}
	}

	/** The type itself, or that of the items of a list or of the values of a map. */
	private static Class<?> elementType(Type type) {
		if (type instanceof ParameterizedType generic) {
			Type[] arguments = generic.getActualTypeArguments();
			return elementType(arguments[arguments.length - 1]);
		}
		return (type instanceof Class<?> plain) ? plain : Object.class;
	}

	private static List<String> components(String type) {
		return Arrays.stream(type(type).getRecordComponents()).map(ApiDocsTests::member).toList();
	}

	/** What a component is called in JSON. */
	private static String member(RecordComponent component) {
		JsonProperty property = component.getAccessor().getAnnotation(JsonProperty.class);
		return (property != null) ? property.value() : component.getName();
	}

	private static Class<?> type(String shortName) {
		return ClassUtils.resolveClassName("org.sourcebook." + shortName, null);
	}

	private static Set<String> shortNames(Set<Class<?>> types) {
		return types.stream()
			.map((type) -> type.getName().substring("org.sourcebook.".length()))
			.collect(Collectors.toCollection(TreeSet::new));
	}

}
