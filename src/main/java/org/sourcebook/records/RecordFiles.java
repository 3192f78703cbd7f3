package org.sourcebook.records;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The files of a record set, from one or several locations: {@code classpath:records/} or
 * {@code file:/somewhere/records/}. Of several locations only the last one's editions
 * count.
 */
final class RecordFiles {

	private static final String CLASSPATH = "classpath:";

	private static final String FILE = "file:";

	private static final Pattern EDITION = Pattern.compile("editions/[1-9][0-9]*\\.(sums|ndjson)");

	/** Hidden files and folders, such as {@code .git}, and notes for curators. */
	private static final Pattern IGNORED = Pattern.compile("(.*/)?(\\.[^/]*(/.*)?|README\\.md)");

	private final List<String> locations;

	private final List<RecordResource> files;

	private RecordFiles(List<String> locations, List<RecordResource> files) {
		this.locations = locations;
		this.files = files;
	}

	/**
	 * Lists the files of the locations.
	 * @param locations each {@code classpath:} or {@code file:} and a folder
	 * @throws BadRecords if a location does not exist
	 */
	static RecordFiles in(List<String> locations) {
		Problems problems = new Problems();
		if (locations.isEmpty()) {
			problems.add("sourcebook.records", 0, null, null, "names no folder",
					"sourcebook.records names folders, such as file:/srv/records/");
		}
		List<RecordResource> files = new ArrayList<>();
		for (int i = 0; i < locations.size(); i++) {
			List<RecordResource> found = list(locations.get(i), i).stream()
				.filter((file) -> !IGNORED.matcher(file.path()).matches())
				.toList();
			if (found.isEmpty()) {
				problems.add(locations.get(i), 0, null, null, "holds no record files",
						"sourcebook.records names folders, such as file:/srv/records/");
			}
			files.addAll(found);
		}
		problems.throwIfAny();
		files.sort(Comparator.comparing(RecordResource::path).thenComparing(RecordResource::location));
		return new RecordFiles(List.copyOf(locations), List.copyOf(files));
	}

	private static List<RecordResource> list(String location, int number) {
		try {
			return location.startsWith(CLASSPATH) ? onClasspath(location, number) : inFolder(location, number);
		}
		catch (FileNotFoundException ex) {
			return List.of();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("cannot list " + location, ex);
		}
	}

	private static List<RecordResource> onClasspath(String location, int number) throws IOException {
		String folder = withSlash(location.substring(CLASSPATH.length()));
		List<RecordResource> found = new ArrayList<>();
		for (Resource resource : new PathMatchingResourcePatternResolver().getResources(CLASSPATH + folder + "**/*")) {
			if (resource.isReadable() && resource.getFilename() != null) {
				String url = resource.getURL().toString();
				String path = url.substring(url.lastIndexOf("/" + folder) + folder.length() + 1);
				found.add(new RecordResource(path, folder + path, number, resource));
			}
		}
		return found;
	}

	private static List<RecordResource> inFolder(String location, int number) throws IOException {
		Path folder = folder(location);
		if (!Files.isDirectory(folder)) {
			return List.of();
		}
		try (Stream<Path> paths = Files.walk(folder)) {
			return paths.filter(Files::isRegularFile).map((file) -> {
				String path = folder.relativize(file).toString().replace('\\', '/');
				return new RecordResource(path, folder.resolve(path).toString(), number, new FileSystemResource(file));
			}).toList();
		}
	}

	private static Path folder(String location) {
		return Path.of(location.startsWith(FILE) ? location.substring(FILE.length()) : location);
	}

	private static String withSlash(String folder) {
		return folder.endsWith("/") ? folder : folder + "/";
	}

	/** The folder of the last location, where editions are closed. */
	Path lastFolder() {
		String last = this.locations.get(this.locations.size() - 1);
		if (last.startsWith(CLASSPATH)) {
			throw new IllegalArgumentException(
					"%s cannot be written to; name the folder, such as --records=file:src/main/resources/records"
						.formatted(last));
		}
		return folder(last);
	}

	List<String> locations() {
		return this.locations;
	}

	/**
	 * The files of a registry: {@code sources.yaml} or everything below {@code sources/}.
	 */
	List<RecordResource> registry(RecordKind kind) {
		return this.files.stream().filter((file) -> isRegistry(file.path(), kind)).toList();
	}

	private static boolean isRegistry(String path, RecordKind kind) {
		return (path.equals(kind.collection() + ".yaml") && kind != RecordKind.REPORT)
				|| (path.startsWith(kind.collection() + "/") && path.endsWith(".yaml"));
	}

	/** The report files. */
	List<RecordResource> reports() {
		return registry(RecordKind.REPORT);
	}

	/** The edition files of the last location. */
	List<RecordResource> editions() {
		return this.files.stream()
			.filter((file) -> file.location() == this.locations.size() - 1 && EDITION.matcher(file.path()).matches())
			.toList();
	}

	/** Complains about files that would be overlooked. */
	void rejectStrangers(Problems problems) {
		for (RecordResource file : this.files) {
			String path = file.path();
			boolean known = EDITION.matcher(path).matches()
					|| Stream.of(RecordKind.values()).anyMatch((kind) -> isRegistry(path, kind));
			if (!known) {
				problems.add(file.shown(), 0, null, null, "is no record file",
						path.endsWith(".yml") ? "record files end in .yaml"
								: "reports lie below reports/, registries are " + registryNames());
			}
		}
	}

	private static String registryNames() {
		return String.join(", ",
				Stream.of(RecordKind.values())
					.filter((kind) -> kind != RecordKind.REPORT)
					.map((kind) -> kind.collection() + ".yaml")
					.toList());
	}

	/** The SHA-256 over the paths and bytes of all files. */
	String digest() {
		MessageDigest digest = Canonical.sha256();
		for (RecordResource file : this.files) {
			digest.update((file.location() + ":" + file.path() + "\n").getBytes(StandardCharsets.UTF_8));
			digest.update(Canonical.digest(file.bytes()).getBytes(StandardCharsets.US_ASCII));
		}
		return HexFormat.of().formatHex(digest.digest());
	}

}
