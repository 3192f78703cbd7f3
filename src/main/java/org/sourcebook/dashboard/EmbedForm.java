package org.sourcebook.dashboard;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The form in which people choose an embed, as it is filled in.
 *
 * @param title what the kind of embed is called
 * @param shows what it shows, in a sentence
 * @param kinds all kinds
 * @param fields what is shown
 * @param looks how it looks
 * @param hidden what was chosen elsewhere and has no field here
 * @param chips the same, each to be taken away
 * @param wrong everything that cannot be as it was chosen
 * @param action where the form is sent
 * @param made what was made of it, or null if that needs something yet
 */
public record EmbedForm(String title, String shows, List<Kind> kinds, List<Field> fields, List<Field> looks,
		List<Address.Parameter> hidden, List<Browse.Chip> chips, List<Wrong> wrong, String action,
		@Nullable MadeEmbed made) {

	EmbedForm making(MadeEmbed made) {
		return new EmbedForm(this.title, this.shows, this.kinds, this.fields, this.looks, this.hidden, this.chips,
				this.wrong, this.action, made);
	}

	/** What people call what was chosen in a field. */
	String chosen(String name) {
		return this.fields.stream()
			.filter((field) -> field.name().equals(name))
			.flatMap((field) -> field.options().stream().filter((option) -> option.value().equals(field.value())))
			.map(EmbedField.Option::label)
			.findFirst()
			.orElse("");
	}

	/**
	 * A kind of embed.
	 *
	 * @param title what it is called
	 * @param href where it is chosen
	 * @param selected whether this is it
	 */
	public record Kind(String title, String href, boolean selected) {
	}

	/**
	 * A field.
	 *
	 * @param name the parameter
	 * @param label what people call it
	 * @param type {@code select}, {@code list}, {@code date}, {@code number} or
	 * {@code text}
	 * @param value what it is filled with, or nothing
	 * @param empty what it means to leave it empty
	 * @param options what there is to choose from
	 * @param wrong what is wrong with the value, or null
	 */
	public record Field(String name, String label, String type, String value, String empty,
			List<EmbedField.Option> options, @Nullable Wrong wrong) {
	}

	/**
	 * Something that cannot be as it was chosen.
	 *
	 * @param parameter the parameter
	 * @param field the id of its field, or null if it has none
	 * @param reason what is wrong, as a sentence
	 * @param meant what was most likely meant, or null
	 * @param mended the address with that, or without it
	 */
	public record Wrong(String parameter, @Nullable String field, String reason, @Nullable String meant,
			String mended) {
	}

}
