package org.sourcebook.records;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.erdtman.jcs.JsonCanonicalizer;
import org.jspecify.annotations.Nullable;
import org.sourcebook.kernel.Word;
import tools.jackson.databind.json.JsonMapper;

/**
 * The canonical form of a record: JSON after RFC 8785, on one line, with everything that
 * is absent, empty or the default left out, so that an optional field added to the format
 * later changes no old digest.
 */
final class Canonical {

	/** The member that says which collection a record belongs to. */
	static final String COLLECTION = "collection";

	private static final JsonMapper JSON = JsonMapper.shared();

	private Canonical() {
	}

	/** The canonical form of a record. */
	static String of(CuratedRecord entry) {
		Map<String, Object> members = members((Record) entry);
		members.put(COLLECTION, RecordKind.of(entry).collection());
		try {
			return new JsonCanonicalizer(JSON.writeValueAsString(members)).getEncodedString();
		}
		catch (IOException ex) {
			throw new IllegalStateException("no canonical form for " + entry.id(), ex);
		}
	}

	/** The SHA-256 of a text in UTF-8, in hexadecimal. */
	static String digest(String text) {
		return digest(text.getBytes(StandardCharsets.UTF_8));
	}

	/** The SHA-256 of bytes, in hexadecimal. */
	static String digest(byte[] bytes) {
		return HexFormat.of().formatHex(sha256().digest(bytes));
	}

	static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("every Java platform has SHA-256", ex);
		}
	}

	/** The members of a part, absent ones left out, in the order of its type. */
	static Map<String, Object> members(Record part) {
		Map<String, Object> members = new LinkedHashMap<>();
		for (Shape.Field field : Shape.of(part.getClass()).fields()) {
			Object value = value(field.read(part));
			if (value != null) {
				members.put(field.name(), value);
			}
		}
		return members;
	}

	private static @Nullable Object value(@Nullable Object value) {
		if (value == null || value instanceof Boolean || value instanceof Long || value instanceof BigDecimal) {
			return value;
		}
		if (value instanceof List<?> list) {
			return list(list);
		}
		if (value instanceof Enum<?> constant) {
			return Word.of(constant);
		}
		if (value instanceof Record part) {
			Map<String, Object> members = members(part);
			Shape shape = Shape.of(part.getClass());
			boolean isShort = shape.shorthand() && members.size() == 1
					&& members.containsKey(shape.fields().get(0).name());
			return isShort ? members.values().iterator().next() : members;
		}
		return value.toString();
	}

	private static @Nullable Object list(List<?> list) {
		if (list.isEmpty()) {
			return null;
		}
		boolean single = list.size() == 1;
		Object first = list.get(0);
		if (single && first instanceof Record part && Shape.of(part.getClass()).shorthand()) {
			Object shorthand = value(part);
			return (shorthand instanceof String) ? shorthand : List.of(members(part));
		}
		return list.stream().map((item) -> {
			boolean step = item instanceof List<?> hops && hops.size() == 1;
			return step ? value(((List<?>) item).get(0)) : value(item);
		}).toList();
	}

}
