package org.sourcebook.records;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

/**
 * The form editions are hashed from. It stays as it is for ever: a change here changes
 * the digest of what was published.
 */
class CanonicalTests {

	/** What RFC 8785 asks for where all numbers are short, without the library for it. */
	private static final JsonMapper SORTED = JsonMapper.builder()
		.enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
		.enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
		.build();

	private static final RecordSet FIXTURE = RecordReader.read(RecordFiles.in(List.of("classpath:fixtures/records/")));

	@TestFactory
	Stream<DynamicTest> everyRecordIsReadBackFromItsCanonicalForm() {
		RecordSet real = RecordReader.read(RecordFiles.in(List.of("classpath:records/")));
		return Stream.of(real, FIXTURE)
			.flatMap((set) -> set.digests().keySet().stream().map((key) -> dynamicTest(key.toString(), () -> {
				CuratedRecord entry = set.read(key);
				String canonical = Canonical.of(entry);
				assertThat(History.parse(canonical)).isEqualTo(entry);
				assertThat(SORTED.writeValueAsString(SORTED.readValue(canonical, Map.class))).isEqualTo(canonical);
				assertThat(Canonical.digest(canonical)).isEqualTo(set.digests().get(key));
			})));
	}

	@Test
	void theFormOfASourceStays() {
		assertThat(canonical(RecordKind.SOURCE, "john-kirby")).isEqualTo("""
				{"collection":"sources","id":"john-kirby","kind":"person","name":"John Kirby","parent":[\
				{"from":"2021-01-20","source":"pentagon","to":"2022-05-26"},\
				{"from":"2022-05-27","source":"national-security-council","to":"2025-01-20"}],"role":[\
				{"from":"2021-01-20","name":"Pentagon press secretary","to":"2022-05-26"},\
				{"from":"2022-05-27","name":"National security spokesman","to":"2025-01-20"}]}""");
		assertThat(canonical(RecordKind.SOURCE, "us-officials-unnamed")).isEqualTo("""
				{"collection":"sources","id":"us-officials-unnamed","kind":"group","name":"U.S. officials",\
				"named":false,"parent":"united-states"}""");
	}

	@Test
	void theFormOfAPlaceStays() {
		assertThat(canonical(RecordKind.LOCATION, "ussuriysk")).isEqualTo("""
				{"collection":"locations","country":"RU","id":"ussuriysk","kind":"training-ground",\
				"name":"Ussuriysk","parent":"far-east","point":{"lat":43.8,"lon":132},"precision":"settlement",\
				"region":"Primorsky Krai"}""");
		assertThat(canonical(RecordKind.LOCATION, "kursk-oblast")).contains("\"aliases\":[\"Курская область\"]");
	}

	@Test
	void theFormOfAReportStays() {
		assertThat(canonical(RecordKind.REPORT, "2024-10-23-example-wire")).isEqualTo("""
				{"archived":{"date":"2024-10-24",\
				"url":"https://archive.example.org/20241024/https://wire.example.com"},\
				"checked":{"by":"ab","date":"2026-11-20"},"claims":[{"about":"2024-10","basis":"satellite images",\
				"cites":["pentagon",{"unknown":"satellite images nobody is named for"}],"estimates":[\
				{"asOf":"2024-10-23","figure":3000,"id":"e1","metric":"troops-sent","place":"far-east",\
				"qualifier":"at-least"},\
				{"asOf":"2024-10","figure":1100,"id":"e2","metric":"troops-sent","partOf":"e1","place":"ussuriysk",\
				"qualifier":"about"}],"id":"c01","kind":"estimate","occasion":"briefing",\
				"places":["far-east","ussuriysk"],"said":"2024-10-23","source":"john-kirby",\
				"text":"At least 3,000 soldiers were moved to eastern Russia. About 1,100 of them are in Ussuriysk."},\
				{"about":"2024-10/..","id":"c02","kind":"non-confirmation",\
				"relays":[["example-paper",{"unknown":"other media"}],"john-kirby"],"said":"2024-10~",\
				"source":"us-officials-unnamed","text":"A direct part in combat is not confirmed."}],\
				"collection":"reports","headline":"White House: 3,000 troops","id":"2024-10-23-example-wire",\
				"language":"ko","published":"2024-10-23","publisher":"example-wire","readFrom":"excerpt",\
				"storylines":["troops"],"title":"An official speaks of about 3,000 troops in training",\
				"url":"https://wire.example.com/en/2024/10/23/troops"}""");
	}

	@Test
	void aDigestIsSha256InUtf8() {
		assertThat(Canonical.digest("")).isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
		assertThat(Canonical.digest("Київ")).isEqualTo(Canonical.digest("Київ".getBytes(StandardCharsets.UTF_8)));
	}

	private static String canonical(RecordKind kind, String id) {
		return Canonical.of(FIXTURE.read(new RecordKey(kind, id)));
	}

}
