package org.sourcebook.history;

import jakarta.persistence.EntityManager;
import org.jspecify.annotations.Nullable;
import org.sourcebook.edition.View;
import org.sourcebook.kernel.DateWords;
import org.sourcebook.kernel.Status;
import org.sourcebook.kernel.Word;
import org.sourcebook.registry.Registry;
import org.sourcebook.registry.RegistryKind;
import org.springframework.stereotype.Component;

/**
 * What records are called where they are cited. The title of an article is that of its
 * publisher only where its headline is on record; else it is ours, and said to be.
 */
@Component
class CitedTitles {

	private final EntityManager entities;

	CitedTitles(EntityManager entities) {
		this.entities = entities;
	}

	/** The title of a record that a closed edition has. */
	String of(ChangedCollection collection, String id, View view, Registry registry) {
		RegistryKind kind = collection.registry();
		if (kind != null) {
			boolean isWithdrawn = registry.isWithdrawn(kind, id);
			return "%s: %s%s".formatted(capital(kind.word()), registry.named(kind, id).name(), withdrawn(isWithdrawn));
		}
		return switch (collection) {
			case REPORTS -> report(id, view, registry);
			case CLAIMS -> capital(claim(id, view, registry));
			default -> "Number %s in %s".formatted(id, claim(id.replaceFirst("-e[0-9]+$", ""), view, registry));
		};
	}

	private String report(String id, View view, Registry registry) {
		Object[] row = row("select r.publisher, r.published, w.headline, w.title, r.status from Report r"
				+ " join ReportWords w on w.pk = r.pk where r.id = :id and r.since <= :edition and r.until > :edition",
				id, view);
		String publisher = registry.named(RegistryKind.PUBLISHERS, String.valueOf(row[0])).name();
		String headline = (String) row[2];
		String title = (headline != null) ? "‘%s’".formatted(headline) : "%s (our title)".formatted(row[3]);
		return "Report %s: %s, %s, %s%s".formatted(id, title, publisher, DateWords.of(String.valueOf(row[1])),
				withdrawn(row[4]));
	}

	private String claim(String id, View view, Registry registry) {
		Object[] row = row("select c.source, c.said, w.text, c.status from Claim c join ClaimWords w on w.pk = c.pk"
				+ " where c.id = :id and c.since <= :edition and c.until > :edition", id, view);
		return "claim %s: %s, %s, as reported: %s%s".formatted(id,
				registry.named(RegistryKind.SOURCES, String.valueOf(row[0])).name(),
				DateWords.of(String.valueOf(row[1])), row[2], withdrawn(row[3]));
	}

	private Object[] row(String query, String id, View view) {
		return this.entities.createQuery(query, Object[].class)
			.setParameter("id", id)
			.setParameter("edition", view.number())
			.getSingleResult();
	}

	private static String capital(String text) {
		return Character.toUpperCase(text.charAt(0)) + text.substring(1);
	}

	private static String withdrawn(@Nullable Object status) {
		return (Boolean.TRUE.equals(status) || Word.of(Status.WITHDRAWN).equals(status)) ? " [withdrawn]" : "";
	}

}
