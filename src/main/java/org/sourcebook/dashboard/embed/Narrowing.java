package org.sourcebook.dashboard.embed;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.sourcebook.edition.View;
import org.sourcebook.registry.Registries;
import org.sourcebook.registry.Registry;
import org.sourcebook.registry.RegistryKind;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Says in words what an embed is narrowed to, so that nobody takes a part for the whole.
 */
@Component
public class Narrowing {

	/** Parameters that name an entry of a registry. */
	private static final Map<String, RegistryKind> ENTRIES = Map.of("source", RegistryKind.SOURCES, "origin",
			RegistryKind.SOURCES, "publisher", RegistryKind.PUBLISHERS, "location", RegistryKind.LOCATIONS, "parent",
			RegistryKind.LOCATIONS, "metric", RegistryKind.METRICS, "storyline", RegistryKind.STORYLINES);

	/** What the heading or the edition says already, and what leaves nothing out. */
	private static final Set<String> NOT_TOLD = Set.of("metric", "edition", "knownOn", "theme", "sort", "on", "per");

	/** How parameters are called whose names say less here. */
	private static final Map<String, String> WORDS = Map.of("q", "words ", "what", "", "parent", "within ", "to",
			"until ");

	private final Registries registries;

	Narrowing(Registries registries) {
		this.registries = registries;
	}

	/** The registry a parameter names an entry of, or null. */
	public static @Nullable RegistryKind registry(String parameter) {
		return ENTRIES.get(parameter);
	}

	/** What is left, or nothing if nothing is left out. */
	@Transactional(readOnly = true)
	public String of(EmbedAddress address, View view) {
		Map<String, List<String>> values = address.parameters()
			.stream()
			.map((part) -> part.split("=", 2))
			.filter((part) -> part.length == 2 && !NOT_TOLD.contains(part[0]))
			.collect(Collectors.groupingBy((part) -> part[0], LinkedHashMap::new, Collectors
				.mapping((part) -> URLDecoder.decode(part[1], StandardCharsets.UTF_8), Collectors.toList())));
		if (values.isEmpty()) {
			return "";
		}
		Registry registry = this.registries.of(view);
		return values.entrySet()
			.stream()
			.map((one) -> words(one.getKey()) + one.getValue()
				.stream()
				.map((value) -> label(one.getKey(), value, registry))
				.collect(Collectors.joining(" or ")))
			.collect(Collectors.joining("; ", "Shows only: ", "."));
	}

	private static String words(String parameter) {
		return WORDS.getOrDefault(parameter, parameter.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT) + " ");
	}

	private static String label(String parameter, String value, Registry registry) {
		RegistryKind entries = ENTRIES.get(parameter);
		if (entries != null && registry.resolve(entries, value) != null) {
			return registry.named(entries, value).name();
		}
		return parameter.equals("q") ? "“" + value + "”" : value.matches("[a-z-]+") ? value.replace('-', ' ') : value;
	}

}
