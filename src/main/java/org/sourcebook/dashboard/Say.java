package org.sourcebook.dashboard;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.sourcebook.claim.ClaimView;
import org.sourcebook.claim.DaysView;
import org.sourcebook.claim.HopView;
import org.sourcebook.claim.NumberView;
import org.sourcebook.claim.RelatedView;
import org.sourcebook.claim.RelationView;
import org.sourcebook.dashboard.embed.StatedWords;
import org.sourcebook.estimate.EstimateView;
import org.sourcebook.index.MatchView;
import org.sourcebook.index.MatchView.PartView;
import org.sourcebook.kernel.DateWords;
import org.sourcebook.report.ReportHead;
import org.sourcebook.web.DateView;

/**
 * The words of pages: says in plain English what the members of a record mean.
 */
public final class Say {

	static final Say ENGLISH = new Say();

	/** The members in which a list marks what was looked for. */
	private static final Set<String> SHOWN = Set.of("text", "title", "summary", "name");

	private Say() {
	}

	/** The clocks of a claim: when it was said, published and recorded. */
	public String clocks(ClaimView claim) {
		return clocks(claim.said(), claim.report(), claim.recordedIn());
	}

	/** The clocks of an estimate. */
	public String clocks(EstimateView estimate) {
		return clocks(estimate.said(), estimate.report(), estimate.recordedIn());
	}

	private static String clocks(DateView said, @Nullable ReportHead report, @Nullable Integer recordedIn) {
		List<String> clocks = new ArrayList<>();
		clocks.add("said " + DayWords.happened(said));
		if (report != null) {
			clocks.add("published " + DayWords.happened(report.published()));
		}
		clocks.add(recorded(recordedIn));
		return String.join("; ", clocks);
	}

	/** In which edition something was recorded. */
	public static String recorded(@Nullable Integer edition) {
		return (edition != null) ? "recorded in edition " + edition : "not in a closed edition yet";
	}

	/** In which edition something was recorded, or that it is in none yet. */
	public String recordedIn(@Nullable Integer edition) {
		return recorded(edition);
	}

	/**
	 * A text with marks where something stands in it that was looked for.
	 * @param field the member that holds the text
	 * @param text the text
	 * @param matches what was found, or null if nothing was looked for
	 */
	public List<PartView> marked(String field, String text, @Nullable List<MatchView> matches) {
		return ((matches != null) ? matches : List.<MatchView>of()).stream()
			.filter((match) -> match.field().equals(field))
			.map(MatchView::parts)
			.findFirst()
			.orElseGet(() -> List.of(new PartView(text, false)));
	}

	/** What was found in other members than those a list shows with marks. */
	public List<MatchView> elsewhere(@Nullable List<MatchView> matches) {
		return ((matches != null) ? matches : List.<MatchView>of()).stream()
			.filter((match) -> !SHOWN.contains(match.field()))
			.toList();
	}

	/** How many claims a claim contradicts or denies, or is contradicted or denied by. */
	public long atOdds(ClaimView claim) {
		return claim.relations()
			.stream()
			.filter((relation) -> relation.kind().equals("contradicts") || relation.kind().equals("denies"))
			.map(RelationView::claim)
			.distinct()
			.count();
	}

	/** A number of a claim, as its source put it. */
	public String number(NumberView number) {
		return StatedWords.of(number.qualifier(), number.magnitude(), number.figure(), number.bounds(),
				number.metric().unit());
	}

	/** An estimate, as its source put it. */
	public String number(EstimateView number) {
		return StatedWords.of(number.qualifier(), number.magnitude(), number.figure(), number.bounds(),
				number.metric().unit());
	}

	/** What moment or time a number is about. */
	public String moment(NumberView number) {
		return moment(number.over(), number.date().basis(), number.date().edtf());
	}

	/** What moment or time an estimate is about. */
	public String moment(EstimateView number) {
		return moment(number.over(), number.date().basis(), number.date().edtf());
	}

	private static String moment(@Nullable DateView over, String basis, String edtf) {
		if (over != null) {
			return "for " + DayWords.stretch(over);
		}
		return switch (basis) {
			case "asOf" -> "as of " + DateWords.of(edtf);
			case "by" -> "expected by " + DateWords.of(edtf);
			default -> "said " + DayWords.happened(new DateView(edtf, null, null)) + ", no moment stated";
		};
	}

	/** What sets a number apart from a plain count, or null if nothing does. */
	public @Nullable String stance(String stance, boolean projected, boolean total) {
		List<String> marks = new ArrayList<>();
		if (projected) {
			marks.add("projection");
		}
		if (stance.equals("relays")) {
			marks.add("repeated, not vouched for");
		}
		if (stance.equals("rejects")) {
			marks.add("rejected by the speaker");
		}
		if (!total) {
			marks.add("no total");
		}
		return marks.isEmpty() ? null : String.join(", ", marks);
	}

	/** When something happened. */
	public String happened(DateView date) {
		return DayWords.happened(date);
	}

	/** A stretch of time. */
	public @Nullable String stretch(@Nullable DateView date) {
		return DayWords.stretch(date);
	}

	/** A day. */
	public String day(LocalDate day) {
		return DateWords.of(day);
	}

	/** A date in the notation of dates. */
	public String date(String edtf) {
		return DateWords.of(edtf);
	}

	/** The part somebody plays in an attribution. */
	public String role(HopView hop) {
		return switch (hop.role()) {
			case "relay" -> "Carried by";
			case "speaker" -> "Said by";
			default -> "Leaning on";
		};
	}

	/** How many days passed, as far as is known. */
	public String days(DaysView days) {
		Integer most = days.most();
		if (most == null) {
			return count(days.least(), "day", "days") + " or more";
		}
		return (most == days.least()) ? count(most, "day", "days") : days.least() + " to " + count(most, "day", "days");
	}

	/** How a claim stands to another. */
	public String relation(RelatedView relation) {
		boolean isOwn = relation.direction().equals("to");
		return switch (relation.kind()) {
			case "repeats" -> isOwn ? "Repeats" : "Repeated by";
			case "updates" -> isOwn ? "Updates" : "Updated by";
			case "supports" -> isOwn ? "Supports" : "Supported by";
			case "denies" -> isOwn ? "Denies" : "Denied by";
			default -> isOwn ? "Contradicts" : "Contradicted by";
		};
	}

	/** One of our words as a heading has it: {@code Call to action}. */
	public String word(String word) {
		String words = word.replaceAll("(?<!^non)-", " ");
		return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
	}

	/** What became of something in public: {@code Corrected (our error)}. */
	public String change(String kind) {
		return switch (kind) {
			case "our-error" -> "Corrected (our error)";
			case "source-corrected" -> "Corrected by its source";
			case "clarification" -> "Clarified";
			case "addition" -> "Added to";
			default -> "Withdrawn";
		};
	}

	/** One record of a collection. */
	public String one(String collection) {
		return word(collection.substring(0, collection.length() - 1));
	}

	/** Which edition brought a version of a record. */
	public String edition(@Nullable Integer edition, int version) {
		String what = (version == 1) ? "New" : "Changed";
		return (edition != null) ? what + " in edition " + edition : what + ", not in a closed edition yet";
	}

	/** How many there are: {@code 1 report}, {@code 1,200 reports}. */
	public String count(long count, String one, String many) {
		return StatedWords.plain(count) + " " + ((count == 1) ? one : many);
	}

	/** A number with its thousands set apart. */
	public String plain(Number number) {
		return StatedWords.plain(number);
	}

	/** Degrees with the side of the globe. */
	public String degrees(BigDecimal degrees, String positive, String negative) {
		return degrees.abs().toPlainString() + "° " + ((degrees.signum() < 0) ? negative : positive);
	}

	/** The name of a language. */
	public String language(String tag) {
		return Locale.forLanguageTag(tag).getDisplayLanguage(Locale.ENGLISH);
	}

}
