package org.sourcebook.web;

import java.util.Arrays;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.sourcebook.kernel.Word;

import org.springframework.http.HttpStatus;

/**
 * The kinds of problem a request can run into. Each has a page of its own, which is what
 * the {@code type} of a problem points to.
 */
enum ProblemType {

	BAD_PARAMETER(HttpStatus.BAD_REQUEST, "Bad parameter",
			"A parameter is unknown, empty, out of range, given too often, or does not go with another one. "
					+ "The errors name each of them, say what is allowed, and suggest the nearest. "
					+ "No parameter is ever ignored, because an answer to another question than the one asked misleads."),

	BAD_REQUEST(HttpStatus.BAD_REQUEST, "Bad request",
			"The request cannot be read: its address, a header or its first line breaks the rules of HTTP, or is too long. "
					+ "Check that the address is percent-encoded as UTF-8."),

	NOT_FOUND(HttpStatus.NOT_FOUND, "Not found",
			"There is nothing at this address. Collections have plural names, and addresses do not end in a slash."),

	UNKNOWN_RECORD(HttpStatus.NOT_FOUND, "Unknown record",
			"The address is right, but there is no record with this id in the edition that was asked. "
					+ "Records that were withdrawn or renamed stay under their id. With knownOn, a record is there from the day "
					+ "its report is known."),

	METHOD_NOT_ALLOWED(HttpStatus.METHOD_NOT_ALLOWED, "Method not allowed",
			"This address does not take this method. The Allow header lists those it takes. "
					+ "Over HTTP everything is read, nothing is changed."),

	NOT_ACCEPTABLE(HttpStatus.NOT_ACCEPTABLE, "Not acceptable",
			"There is no answer in any of the formats the Accept header asks for."),

	URI_TOO_LONG(HttpStatus.URI_TOO_LONG, "Address too long",
			"The address is longer than the server reads. Ask for less at once."),

	UNSUPPORTED_MEDIA_TYPE(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "Unsupported media type",
			"The request has a body of a type that is not taken."),

	INTERNAL_ERROR(HttpStatus.INTERNAL_SERVER_ERROR, "Internal error",
			"The server made a mistake. It has been logged; the request itself may be fine."),

	NOT_READY(HttpStatus.SERVICE_UNAVAILABLE, "Not ready",
			"The server cannot answer at the moment. Try again a little later."),

	HTTP_ERROR(null, "Request refused", "The request was refused; the status code says why.");

	private final @Nullable HttpStatus status;

	private final String title;

	private final String explanation;

	ProblemType(@Nullable HttpStatus status, String title, String explanation) {
		this.status = status;
		this.title = title;
		this.explanation = explanation;
	}

	/** The type of a problem of which only the status is known. */
	static ProblemType of(int status) {
		return switch (status) {
			case 400, 431 -> BAD_REQUEST;
			case 404 -> NOT_FOUND;
			default -> Arrays.stream(values())
				.filter((type) -> type.status != null && type.status.value() == status)
				.findFirst()
				.orElse(HTTP_ERROR);
		};
	}

	/** The type with a slug. */
	static Optional<ProblemType> find(String slug) {
		return Arrays.stream(values()).filter((type) -> type.slug().equals(slug)).findFirst();
	}

	/** The last segment of the type's address. */
	String slug() {
		return Word.of(this);
	}

	/** The path of the type's page, below the context path. */
	String path() {
		return "/problems/" + slug();
	}

	/** The status problems of this type have, if it is always the same one. */
	Optional<HttpStatus> status() {
		return Optional.ofNullable(this.status);
	}

	/** What it is, in two or three words. */
	String title() {
		return this.title;
	}

	/** What it means, and what to do about it. */
	String explanation() {
		return this.explanation;
	}

}
