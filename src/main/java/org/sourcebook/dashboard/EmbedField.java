package org.sourcebook.dashboard;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.sourcebook.dashboard.embed.ThemeChoice;
import org.sourcebook.kernel.ClaimKind;
import org.sourcebook.kernel.LocationKind;
import org.sourcebook.kernel.Word;
import org.sourcebook.registry.Entry;
import org.sourcebook.registry.Location;
import org.sourcebook.registry.Metric;
import org.sourcebook.registry.Registry;
import org.sourcebook.registry.Source;
import org.sourcebook.registry.Storyline;
import org.sourcebook.timeline.What;

/**
 * Something people choose an embed by.
 */
public enum EmbedField {

	METRIC("metric", "What is counted", Type.ENTRY) {
		@Override
		List<Option> options(Registry registry) {
			return entries(registry.metrics().values().stream().map(Metric::entry));
		}
	},

	STORYLINE("storyline", "Storyline", Type.ENTRY) {
		@Override
		List<Option> options(Registry registry) {
			return entries(registry.storylines().values().stream().map(Storyline::entry));
		}
	},

	SOURCE("source", "Said by", Type.ENTRY) {
		@Override
		List<Option> options(Registry registry) {
			return entries(registry.sources().values().stream().map(Source::entry));
		}
	},

	LOCATION("location", "Place", Type.ENTRY) {
		@Override
		List<Option> options(Registry registry) {
			return entries(registry.locations().values().stream().map(Location::entry));
		}
	},

	CLAIM_KIND("kind", "Kind", Type.WORD) {
		@Override
		List<Option> options(Registry registry) {
			return words("kind", Word.all(ClaimKind.class));
		}
	},

	PLACE_KIND("kind", "Kind", Type.WORD) {
		@Override
		List<Option> options(Registry registry) {
			return words("kind", Word.all(LocationKind.class));
		}
	},

	WHAT("what", "Telling", Type.WORD) {
		@Override
		List<Option> options(Registry registry) {
			return words("what", Word.all(What.class));
		}
	},

	PROJECTED("projected", "Count or projection", Type.WORD) {
		@Override
		List<Option> options(Registry registry) {
			return words("projected", List.of("false", "true"));
		}
	},

	TOTAL("total", "Of the whole", Type.WORD) {
		@Override
		List<Option> options(Registry registry) {
			return words("total", List.of("true", "false"));
		}
	},

	THEME("theme", "Colours", Type.WORD) {
		@Override
		List<Option> options(Registry registry) {
			return Word.all(ThemeChoice.class)
				.stream()
				.filter((word) -> !word.equals("auto"))
				.map((word) -> new Option(word, Say.ENGLISH.word(word)))
				.toList();
		}
	},

	Q("q", "Words", Type.TEXT), FROM("from", "From", Type.DATE), TO("to", "Until", Type.DATE),
	ON("on", "As it stood on", Type.DATE), WIDTH("width", "Width in pixels", Type.NUMBER),
	HEIGHT("height", "Height in pixels", Type.NUMBER);

	/** What any kind of embed is chosen by as well. */
	static final List<EmbedField> LOOKS = List.of(THEME, WIDTH, HEIGHT);

	private final String parameter;

	private final String label;

	private final Type type;

	EmbedField(String parameter, String label, Type type) {
		this.parameter = parameter;
		this.label = label;
		this.type = type;
	}

	/** The field of a kind that a parameter is chosen in, if it is in any. */
	static Optional<EmbedField> of(EmbedKind kind, String parameter) {
		return Stream.concat(kind.fields().stream(), LOOKS.stream())
			.filter((field) -> field.parameter.equals(parameter))
			.findFirst();
	}

	String parameter() {
		return this.parameter;
	}

	String label() {
		return this.label;
	}

	Type type() {
		return this.type;
	}

	/** Whether it means the same for every kind of embed that has it. */
	boolean isShared() {
		return this != CLAIM_KIND && this != PLACE_KIND && this != HEIGHT;
	}

	/** What there is to choose from, or nothing if anything can be written. */
	List<Option> options(Registry registry) {
		return List.of();
	}

	private static List<Option> entries(Stream<Entry> entries) {
		return entries.filter((entry) -> entry.withdrawn() == null)
			.map((entry) -> new Option(entry.id(), entry.name()))
			.sorted(Comparator.comparing(Option::label, String.CASE_INSENSITIVE_ORDER).thenComparing(Option::value))
			.toList();
	}

	private static List<Option> words(String parameter, List<String> words) {
		return words.stream().map((word) -> new Option(word, Collection.label(parameter, word, word))).toList();
	}

	/** What a field looks like. */
	enum Type {

		/** The id of a registry entry. */
		ENTRY,

		/** One of a few words. */
		WORD,

		/** A year, a month or a day. */
		DATE,

		/** Any words. */
		TEXT,

		/** A number. */
		NUMBER

	}

	/**
	 * Something to choose.
	 *
	 * @param value the value
	 * @param label what people call it
	 */
	public record Option(String value, String label) {
	}

}
