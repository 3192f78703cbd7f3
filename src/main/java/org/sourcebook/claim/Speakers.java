package org.sourcebook.claim;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.sourcebook.kernel.Word;
import org.sourcebook.registry.NamedId;
import org.sourcebook.registry.Registry;
import org.sourcebook.registry.RegistryKind;
import org.sourcebook.registry.Source;

/**
 * Shows sources as they were on the day they spoke.
 */
public final class Speakers {

	private final Registry registry;

	public Speakers(Registry registry) {
		this.registry = registry;
	}

	/** The speaker of a claim. */
	public SpeakerView speaker(String id, LocalDate day) {
		Source source = this.registry.source(id);
		NamedId name = this.registry.named(RegistryKind.SOURCES, id);
		return new SpeakerView(name.id(), name.name(), (source != null) ? Word.of(source.kind()) : "", isNamed(source),
				(source != null) ? source.roleOn(day) : null, this.registry.sourcePath(id, day));
	}

	/** A hop of an attribution. */
	HopView hop(int seq, String role, @Nullable String source, @Nullable String wording) {
		return new HopView(seq + 1, role, (source != null) ? this.registry.named(RegistryKind.SOURCES, source) : null,
				wording, source != null && isNamed(this.registry.source(source)));
	}

	private static boolean isNamed(@Nullable Source source) {
		return source == null || source.named();
	}

}
