package org.sourcebook;

import java.io.PrintWriter;

import org.sourcebook.records.RecordCommands;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/**
 * Sourcebook: a newsroom's record of who said what, when, how many, where, and citing
 * whom.
 */
@SpringBootApplication
public class SourcebookApplication {

	public static void main(String[] args) {
		if (RecordCommands.isCommand(args)) {
			PrintWriter out = new PrintWriter(System.out, true);
			PrintWriter err = new PrintWriter(System.err, true);
			System.exit(RecordCommands.run(out, err, args));
		}
		SpringApplication.run(SourcebookApplication.class, args);
	}

}
