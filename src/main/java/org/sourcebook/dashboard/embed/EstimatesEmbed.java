package org.sourcebook.dashboard.embed;

import java.nio.charset.StandardCharsets;

import jakarta.servlet.http.HttpServletRequest;
import org.sourcebook.claim.ClaimFilter;
import org.sourcebook.claim.FoldFilter;
import org.sourcebook.dashboard.chart.Drawing;
import org.sourcebook.dashboard.chart.EstimatesChart;
import org.sourcebook.dashboard.chart.Picture;
import org.sourcebook.dashboard.chart.Poster;
import org.sourcebook.dashboard.chart.SvgWriter;
import org.sourcebook.estimate.EstimateFilter;
import org.sourcebook.web.Needs;
import org.sourcebook.web.Query;
import org.sourcebook.web.Shows;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * {@code /embed/estimates}: the chart of one metric, with the same filters as the list.
 */
@Controller
@RequestMapping("/embed")
class EstimatesEmbed {

	private final Narrowing narrowing;

	private final EstimatesReading reading;

	EstimatesEmbed(EstimatesReading reading, Narrowing narrowing) {
		this.reading = reading;
		this.narrowing = narrowing;
	}

	/** The chart with its table, for a frame. */
	@Shows("estimates")
	@Needs("metric")
	@GetMapping(path = "/estimates", produces = MediaType.TEXT_HTML_VALUE)
	ModelAndView page(@Query ClaimFilter claims, @Query EstimateFilter filter, @Query FoldFilter fold,
			@Query EmbedSearch search, @Query EmbedOptions options, HttpServletRequest request) {
		EmbedAddress address = EmbedAddress.of(request, "estimates", "estimates");
		EstimatesShown shown = this.reading.read(new EstimatesAsked(claims, filter, fold, search, options), address,
				request);
		EstimatesChart chart = shown.chart(address);
		return EmbedFrame
			.of(shown.metric(), shown.view(), this.narrowing.of(address, shown.view()), options, address, true)
			.show("embed/estimates")
			.addObject("shown", shown)
			.addObject("rows", shown.rows(address, chart.kinds()))
			.addObject("drawn", Layouts.of(chart::draw));
	}

	/** The chart alone, as SVG. */
	@Shows("estimates")
	@Needs("metric")
	@GetMapping("/estimates.svg")
	ResponseEntity<byte[]> svg(@Query ClaimFilter claims, @Query EstimateFilter filter, @Query FoldFilter fold,
			@Query EmbedSearch search, @Query EmbedOptions options, HttpServletRequest request) {
		Drawing drawing = poster(new EstimatesAsked(claims, filter, fold, search, options), request);
		return ResponseEntity.ok()
			.contentType(MediaType.parseMediaType(EmbedFrame.SVG))
			.body(SvgWriter.file(drawing, ThemeChoice.picture(options.theme())).getBytes(StandardCharsets.UTF_8));
	}

	/** The chart alone, as PNG. */
	@Shows("estimates")
	@Needs("metric")
	@GetMapping("/estimates.png")
	ResponseEntity<byte[]> png(@Query ClaimFilter claims, @Query EstimateFilter filter, @Query FoldFilter fold,
			@Query EmbedSearch search, @Query EmbedOptions options, HttpServletRequest request) {
		Drawing drawing = poster(new EstimatesAsked(claims, filter, fold, search, options), request);
		return ResponseEntity.ok()
			.contentType(MediaType.IMAGE_PNG)
			.body(Picture.png(drawing, ThemeChoice.picture(options.theme()), EmbedFrame.PIXELS));
	}

	private Drawing poster(EstimatesAsked asked, HttpServletRequest request) {
		EmbedAddress address = EmbedAddress.of(request, "estimates", "estimates");
		EstimatesShown shown = this.reading.read(asked, address, request);
		return shown.poster(this.narrowing.of(address, shown.view()), address.isFrozen())
			.around(shown.chart(address).draw(Poster.within(EmbedFrame.POSTER)));
	}

}
