package org.sourcebook.dashboard;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.sourcebook.history.CorrectionView;
import org.sourcebook.report.RecordIds;

/**
 * What was corrected in the records a page shows.
 *
 * @param byRecord the corrections, newest first, by the report or the registry entry they
 * stand in
 */
public record Marks(Map<String, List<CorrectionView>> byRecord) {

	static final Marks NONE = new Marks(Map.of());

	/**
	 * The newest correction of a record, or of something in it, or null if there is none.
	 */
	public @Nullable CorrectionView of(String id) {
		List<CorrectionView> own = all(id);
		return own.isEmpty() ? null : own.get(0);
	}

	/** How many there are besides that one. */
	public int others(String id) {
		return Math.max(0, all(id).size() - 1);
	}

	private List<CorrectionView> all(String id) {
		List<CorrectionView> whole = this.byRecord.get(id);
		if (whole != null) {
			return whole;
		}
		return this.byRecord.getOrDefault(RecordIds.report(id), List.of())
			.stream()
			.filter((correction) -> concerns(correction.part(), id))
			.toList();
	}

	/**
	 * A claim is corrected with a number in it, and a number with its claim.
	 */
	private static boolean concerns(@Nullable String part, String id) {
		return part != null && (part.equals(id) || part.startsWith(id + "-") || id.startsWith(part + "-"));
	}

}
