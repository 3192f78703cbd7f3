package org.sourcebook.records;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * The commands of the jar for curators: {@code verify} and {@code close-edition}. They
 * read files and need no database and no web server.
 */
@Command(name = "sourcebook", mixinStandardHelpOptions = true, versionProvider = RecordCommands.Version.class,
		description = "Works on record files. Without a command, the application is started.",
		subcommands = { RecordCommands.Verify.class, RecordCommands.CloseEdition.class, CommandLine.HelpCommand.class })
public final class RecordCommands {

	/** Arguments that are neither commands nor settings of the application. */
	private static final Set<String> QUESTIONS = Set.of("-h", "--help", "-V", "--version");

	private RecordCommands() {
	}

	/**
	 * Whether the arguments of the jar call a command. A setting of the application
	 * begins with two hyphens, so that anything else is a command, though perhaps a
	 * mistyped one.
	 */
	public static boolean isCommand(String... args) {
		return args.length > 0 && (!args[0].startsWith("--") || QUESTIONS.contains(args[0]));
	}

	/**
	 * Runs a command.
	 * @return the exit code: 0 if all is well, 1 if the records have problems, 2 if the
	 * command was called wrongly
	 */
	public static int run(PrintWriter out, PrintWriter err, String... args) {
		return new CommandLine(new RecordCommands()).setOut(out)
			.setErr(err)
			.setExecutionExceptionHandler(RecordCommands::explain)
			.execute(args);
	}

	private static int explain(Exception failure, CommandLine command, CommandLine.ParseResult arguments)
			throws Exception {
		PrintWriter err = command.getErr();
		if (failure instanceof BadRecords bad) {
			bad.problems().forEach((problem) -> err.println(problem));
			err.println(bad.count() + ((bad.count() == 1) ? " problem" : " problems"));
			return 1;
		}
		if (failure instanceof IllegalArgumentException) {
			err.println(failure.getMessage());
			return 2;
		}
		throw failure;
	}

	/** The version of the jar. */
	static final class Version implements CommandLine.IVersionProvider {

		@Override
		public String[] getVersion() {
			String version = RecordCommands.class.getPackage().getImplementationVersion();
			return new String[] { "sourcebook " + ((version != null) ? version : "(not packaged)") };
		}

	}

	/** Where the records are; common to the commands. */
	static final class Location {

		@Option(names = "--records", paramLabel = "LOCATION", split = ",",
				defaultValue = "${env:SOURCEBOOK_RECORDS:-classpath:records/}",
				description = "folders of record files, such as file:src/main/resources/records;"
						+ " by default those SOURCEBOOK_RECORDS names, else those inside the jar")
		List<String> records = List.of();

		RecordFiles files() {
			return RecordFiles.in(this.records);
		}

	}

	/** Checks record files and closed editions. */
	@Command(name = "verify", mixinStandardHelpOptions = true,
			description = "Checks all record files and that the closed editions are intact.")
	static final class Verify implements Runnable {

		@Spec
		private @Nullable CommandSpec spec;

		@CommandLine.Mixin
		private final Location location = new Location();

		@Override
		public void run() {
			RecordSet set = RecordReader.read(this.location.files());
			PrintWriter out = out(this.spec);
			for (ClosedEdition edition : set.history().editions()) {
				out.println("edition %d of %s: %d records, intact, %s".formatted(edition.number(), edition.date(),
						edition.sums().size(), edition.digest()));
			}
			out.println("%d records, no problems; %d wait for the next edition".formatted(set.digests().size(),
					set.waiting()));
		}

	}

	/** Closes the open edition. */
	@Command(name = "close-edition", mixinStandardHelpOptions = true,
			description = "Checks all record files and closes the open edition.")
	static final class CloseEdition implements Runnable {

		@Spec
		private @Nullable CommandSpec spec;

		@CommandLine.Mixin
		private final Location location = new Location();

		@Option(names = "--note", required = true, description = "what the edition brings, for readers; one line")
		private String note = "";

		@Option(names = "--date", description = "the day it is closed; today if left out")
		private @Nullable LocalDate date;

		@Override
		public void run() {
			RecordFiles files = this.location.files();
			EditionCloser closer = new EditionCloser(RecordReader.read(files), files.lastFolder());
			ClosedEdition edition = closer.close((this.date != null) ? this.date : LocalDate.now(), this.note);
			out(this.spec).println("closed edition %d: %d records, %s".formatted(edition.number(),
					edition.sums().size(), edition.digest()));
		}

	}

	private static PrintWriter out(@Nullable CommandSpec spec) {
		if (spec == null) {
			throw new IllegalStateException("commands are run by picocli");
		}
		return spec.commandLine().getOut();
	}

}
