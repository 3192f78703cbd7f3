package org.sourcebook.web;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.mock.web.MockHttpServletRequest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Two requests are the same question or they are not, and a link loses nothing.
 */
class RequestQueryTests {

	private static final String QUESTION = "source=ukraine&source=nis&q=a%20b";

	@ParameterizedTest
	@ValueSource(strings = { "q=a%20b&source=nis&source=ukraine", "q=a+b&source=nis&source=ukraine&source=nis",
			"%71=%61%20b&source=nis&source=ukraine&",
			QUESTION + "&size=7&count=false&fields=id&cursor=abc&excel=1&download=1" })
	void theSameQuestionHasTheSameHash(String query) {
		assertThat(RequestQuery.hash(request(query))).isEqualTo(RequestQuery.hash(request(QUESTION)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "source=ukraine&q=a%20b", QUESTION + "&edition=1", QUESTION + "&sort=-said",
			"source=ukraine&source=nis&q=A%20b", "source=ukraine%26source=nis&q=a%20b",
			"source=ukraine&source=nis&q=a%2520b", "source=ukraine&source=q&nis=a%20b" })
	void anotherQuestionHasAnotherHash(String query) {
		assertThat(RequestQuery.hash(request(query))).isNotEqualTo(RequestQuery.hash(request(QUESTION)));
	}

	@Test
	void thePathIsPartOfTheQuestionAndTheContextPathIsNot() {
		MockHttpServletRequest elsewhere = request(QUESTION);
		elsewhere.setRequestURI("/api/v1/estimates");
		assertThat(RequestQuery.hash(elsewhere)).isNotEqualTo(RequestQuery.hash(request(QUESTION)));
		MockHttpServletRequest below = request(QUESTION);
		below.setContextPath("/desk");
		below.setRequestURI("/desk/api/v1/claims");
		assertThat(RequestQuery.hash(below)).isEqualTo(RequestQuery.hash(request(QUESTION)));
	}

	@Test
	void aHashIsShort() {
		assertThat(RequestQuery.hash(request(""))).matches("[0-9a-f]{16}");
	}

	@Test
	void theNextPageKeepsEveryParameterInItsOrder() {
		assertThat(RequestQuery.next(request("source=ukraine&q=a+b%26c%3D%C3%A9%2B&size=7&source=nis&x"), "abc_-"))
			.isEqualTo("/api/v1/claims?source=ukraine&q=a%20b%26c%3D%C3%A9%2B&size=7&source=nis&x=&cursor=abc_-");
	}

	@Test
	void theNextPageHasOneCursorAndItIsTheLast() {
		assertThat(RequestQuery.next(request("cursor=old&size=7&%63ursor=older"), "new"))
			.isEqualTo("/api/v1/claims?size=7&cursor=new");
		assertThat(RequestQuery.next(request(null), "new")).isEqualTo("/api/v1/claims?cursor=new");
	}

	@Test
	void theNextPageAsksTheSameQuestion() {
		String next = RequestQuery.next(request(QUESTION), "abc");
		assertThat(RequestQuery.hash(request(next.substring(next.indexOf('?') + 1))))
			.isEqualTo(RequestQuery.hash(request(QUESTION)));
	}

	@Test
	void aWalkIsTakenUpWhereItsCursorStands() {
		MockHttpServletRequest request = request(QUESTION);
		Cursor cursor = RequestQuery.cursor(RequestQuery.hash(request), "1", List.of("x"));
		assertThat(RequestQuery.resume(request, cursor.encode())).isEqualTo(cursor);
		assertThat(RequestQuery.resume(request, null)).isNull();
	}

	private static MockHttpServletRequest request(String query) {
		MockHttpServletRequest request = new MockHttpServletRequest("GET", "/api/v1/claims");
		request.setQueryString(query);
		return request;
	}

}
