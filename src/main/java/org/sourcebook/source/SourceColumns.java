package org.sourcebook.source;

import java.util.List;

import org.sourcebook.format.Columns;
import org.sourcebook.index.MatchView;
import org.sourcebook.registry.NamedId;
import org.sourcebook.report.WithdrawnView;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The columns of sources.
 */
@Configuration(proxyBeanMethods = false)
class SourceColumns {

	@Bean
	Columns<SourceView> columnsOfSources() {
		return new Columns<>("sources", SourceView.class)
			.members((source) -> source.id("id", "its id", SourceView::id)
				.word("status", "current or withdrawn", SourceView::status)
				.text("name", "its name", SourceView::name)
				.word("kind", "what it is", SourceView::kind)
				.bool("named", "false for somebody reports do not name", SourceView::named)
				.word("country", "the country, as ISO 3166-1 alpha-2", SourceView::country)
				.list("aliases", "other names, in any script", SourceView::aliases)
				.text("role", "its role at the date of the edition", SourceView::role)
				.list("roles", "its roles, oldest first, each with its time as (from/to) where that is bounded",
						(view) -> spans(view.roles())))
			.member("path", SourceView::path,
					(path) -> path
						.list("path", "the source and everything above it at the date of the edition",
								(all) -> all.stream().map(NamedId::id).toList())
						.named("body", "the top of path", (all) -> all.isEmpty() ? null : all.get(all.size() - 1)))
			.members((source) -> source
				.list("parents",
						"whom it belongs to, oldest first, each with its time as (from/to) where that is bounded",
						(view) -> spans(view.parents()))
				.list("children", "the sources right below it at the date of the edition",
						(view) -> view.children().stream().map(NamedId::id).toList())
				.count("claims", "claims", "how many claims it, or somebody below it, made", SourceView::claims)
				.count("relayed", "claims", "how many claims it, or somebody below it, carried", SourceView::relayed)
				.count("cited", "claims", "how many claims lean on it or on somebody below it", SourceView::cited)
				.count("estimates", "estimates", "how many estimates it, or somebody below it, gave",
						SourceView::estimates)
				.text("note", "our remark", SourceView::note)
				.list("formerly", "its earlier ids", SourceView::formerly)
				.number("recorded_in", "edition", "the edition this version was recorded in; empty if in none yet",
						SourceView::recordedIn)
				.number("version", "versions", "how often it was recorded", SourceView::version))
			.member("withdrawn", SourceView::withdrawn, WithdrawnView::columns)
			.member("matches", SourceView::matches, MatchView::columns);
	}

	private static List<String> spans(List<SpanView> spans) {
		return spans.stream().map((span) -> {
			boolean bounded = span.from() != null || span.to() != null;
			return bounded ? "%s (%s/%s)".formatted(span.value(), (span.from() != null) ? span.from() : "..",
					(span.to() != null) ? span.to() : "..") : span.value();
		}).toList();
	}

}
