package org.sourcebook.records;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.sourcebook.kernel.FuzzyDate;

/**
 * A report file that was read.
 *
 * @param file the file
 * @param node what is written, or null if it is not YAML
 * @param report the report, or null if it breaks the format
 * @param digest the digest of its canonical form, or nothing
 * @param lines where its parts stand
 * @param problems what is wrong with its format
 */
record ReadReport(RecordResource file, @Nullable Node node, @Nullable ReportFile report, String digest, Lines lines,
		Problems problems) {

	static ReadReport of(RecordResource file) {
		Lines lines = new Lines();
		Problems problems = new Problems();
		Node node = YamlReader.read(file.shown(), file.bytes(), problems);
		ReportFile report = (node != null) ? report(file, node, lines, problems) : null;
		return new ReadReport(file, node, report, (report != null) ? Canonical.digest(Canonical.of(report)) : "", lines,
				problems);
	}

	/** The report in a file that was checked before. */
	static @Nullable ReportFile again(RecordResource file, Lines lines) {
		Problems problems = new Problems();
		Node node = YamlReader.read(file.shown(), file.bytes(), problems);
		return (node != null) ? report(file, node, lines, problems) : null;
	}

	private static @Nullable ReportFile report(RecordResource file, Node node, Lines lines, Problems problems) {
		return new Binder(file.shown(), problems, lines).bind(node, ReportFile.class, Map.of("id", id(file)));
	}

	private static String id(RecordResource file) {
		String path = file.path();
		return path.substring(path.lastIndexOf('/') + 1, path.length() - ".yaml".length());
	}

	/** The id of the report. */
	String id() {
		return id(this.file);
	}

	/** What it is called and says it was called, also if it breaks the format. */
	Set<String> names() {
		Set<String> names = new HashSet<>(written("formerly"));
		names.add(id());
		return names;
	}

	/** When the report was published; null if it does not say so, or not in order. */
	@Nullable FuzzyDate published() {
		try {
			return written("published").stream().map(FuzzyDate::parse).findFirst().orElse(null);
		}
		catch (IllegalArgumentException ex) {
			return null;
		}
	}

	private List<String> written(String field) {
		Node.Member member = (this.node instanceof Node.Mapping mapping) ? mapping.members().get(field) : null;
		List<Node> nodes = (member == null) ? List.of()
				: (member.node() instanceof Node.Sequence sequence) ? sequence.items() : List.of(member.node());
		return nodes.stream()
			.filter(Node.Scalar.class::isInstance)
			.map((scalar) -> ((Node.Scalar) scalar).text())
			.toList();
	}

}
