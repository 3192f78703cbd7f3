package org.sourcebook.dashboard.embed;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

import jakarta.servlet.http.HttpServletRequest;
import org.sourcebook.dashboard.chart.Drawing;
import org.sourcebook.dashboard.chart.Picture;
import org.sourcebook.dashboard.chart.Poster;
import org.sourcebook.dashboard.chart.SvgWriter;
import org.sourcebook.dashboard.chart.TimelineChart;
import org.sourcebook.edition.AnsweredFrom;
import org.sourcebook.edition.View;
import org.sourcebook.timeline.MomentView;
import org.sourcebook.timeline.TimelineCatalog;
import org.sourcebook.timeline.TimelineFilter;
import org.sourcebook.web.Fields;
import org.sourcebook.web.Query;
import org.sourcebook.web.Shows;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * {@code /embed/timeline}: what was said, denied and expected when.
 */
@Controller
@RequestMapping("/embed")
class TimelineEmbed {

	private static final String TITLE = "What was said when";

	/** The most that is drawn, and the most that is written out. */
	private static final int MOST = 1000;

	private static final int LISTED = 500;

	private final Narrowing narrowing;

	private final TimelineCatalog catalog;

	private final Fields fields = Fields.parse("id,date,what,claim,kind,text,source,estimate", MomentView.class);

	TimelineEmbed(TimelineCatalog catalog, Narrowing narrowing) {
		this.catalog = catalog;
		this.narrowing = narrowing;
	}

	/** The chart with what it is of, for a frame. */
	@Shows("timeline")
	@GetMapping(path = "/timeline", produces = MediaType.TEXT_HTML_VALUE)
	ModelAndView page(@Query TimelineFilter filter, @Query EmbedOptions options, HttpServletRequest request) {
		EmbedAddress address = EmbedAddress.of(request, "timeline", "timeline");
		Told told = read(filter, options);
		TimelineChart chart = Timelines.of(TITLE, told.moments(), LISTED);
		return EmbedFrame.of(TITLE, view(request), this.narrowing.of(address, view(request)), options, address, true)
			.show("embed/timeline")
			.addObject("months", TimelineMonth.of(told.moments().stream().limit(LISTED).toList(), address))
			.addObject("cut", told.cut())
			.addObject("drawn", Layouts.of(chart::draw));
	}

	/** The chart alone, as SVG. */
	@Shows("timeline")
	@GetMapping("/timeline.svg")
	ResponseEntity<byte[]> svg(@Query TimelineFilter filter, @Query EmbedOptions options, HttpServletRequest request) {
		return ResponseEntity.ok()
			.contentType(MediaType.parseMediaType(EmbedFrame.SVG))
			.body(SvgWriter.file(poster(filter, options, request), ThemeChoice.picture(options.theme()))
				.getBytes(StandardCharsets.UTF_8));
	}

	/** The chart alone, as PNG. */
	@Shows("timeline")
	@GetMapping("/timeline.png")
	ResponseEntity<byte[]> png(@Query TimelineFilter filter, @Query EmbedOptions options, HttpServletRequest request) {
		return ResponseEntity.ok()
			.contentType(MediaType.IMAGE_PNG)
			.body(Picture.png(poster(filter, options, request), ThemeChoice.picture(options.theme()),
					EmbedFrame.PIXELS));
	}

	private Drawing poster(TimelineFilter filter, EmbedOptions options, HttpServletRequest request) {
		TimelineChart chart = Timelines.of(TITLE, read(filter, options).moments(), 0);
		EmbedAddress address = EmbedAddress.of(request, "timeline", "timeline");
		return new Poster(TITLE, (TimelineRow.HOW + " " + this.narrowing.of(address, view(request))).strip(),
				"Source: Sourcebook. " + AsOf.of(view(request), address.isFrozen()))
			.around(chart.draw(Poster.within(EmbedFrame.POSTER)));
	}

	private Told read(TimelineFilter filter, EmbedOptions options) {
		return this.catalog.list(filter, options.walk(MOST), this.fields,
				(list) -> new Told(list.parts().after(null, MOST).items(), list.total().getAsLong()));
	}

	private static View view(HttpServletRequest request) {
		return Objects.requireNonNull(AnsweredFrom.of(request)).view();
	}

	/**
	 * What a timeline tells.
	 *
	 * @param moments the first of what there is to tell
	 * @param total how much there is
	 */
	private record Told(List<MomentView> moments, long total) {

		String cut() {
			String drawn = (this.total > this.moments.size())
					? "The chart shows the first %,d of %,d. ".formatted(this.moments.size(), this.total) : "";
			return (this.total > LISTED) ? drawn + "The list shows the first %,d of %,d.".formatted(LISTED, this.total)
					: "";
		}

	}

}
