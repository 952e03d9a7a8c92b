package vn.canbang.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.canbang.test.Api;
import vn.canbang.test.ServiceTest;
import vn.canbang.test.TestToken;

/** Bad input of any kind gets a clear problem, tells nothing of the inside, and changes nothing. */
@ServiceTest
class InputTests {

    private static final String NOTES = "/api/sample/v1/notes";

    @LocalServerPort
    private int port;

    private Api officer() {
        return Api.at(port).as(TestToken.in("bac-giang").unit("24/213/07201/").roles("data_entry"));
    }

    @Test
    @Tag("S16")
    void refusesUnknownFieldsAndNamesThem() {
        for (var field : List.of("id", "tenantId", "status", "version", "createdBy", "_class")) {
            var answer = officer().post(NOTES, Map.of("text", "a", field, "x")).expectProblem(400, "invalid_request");
            assertThat(answer.json().path("errors").path(0).path("pointer").asString())
                    .isEqualTo("/" + field);
        }
    }

    @Test
    @Tag("S35")
    void refusesABrokenMultipartBodyWithoutAWordOfTheInside() {
        for (var type : List.of("multipart/form-data", "multipart/form-data; boundary=a", "multipart/mixed")) {
            var answer = officer().with("Content-Type", type).post(NOTES, "--a\r\nContent-Disposition: form-da");
            assertThat(answer.status()).as(type).isBetween(400, 415);
            assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
            assertThat(answer.text()).doesNotContain("Exception", "org.", "boundary");
        }
    }

    @ParameterizedTest
    @Tag("S27")
    @ValueSource(
            strings = {
                "{\"text\":{\"$gt\":\"\"}}",
                "{\"text\":[\"a\"]}",
                "{\"text\":1}",
                "{\"text\":true}",
                "{\"text\":null}",
                "{}",
                "[]",
                "\"a\"",
                "{\"text\":\"a\",\"text\":\"b\"}",
                "{",
                ""
            })
    void refusesWrongShapes(String body) {
        assertThat(officer().post(NOTES, body).status()).isEqualTo(400);
    }

    @Test
    @Tag("S30")
    void refusesControlAndDirectionCharactersAndKeepsTextInNormalForm() {
        officer().post(NOTES, "{\"text\":\"a\\u0000b\"}").expectProblem(400, "invalid_request");
        officer().post(NOTES, "{\"text\":\"a\\u202Eb\"}").expectProblem(400, "invalid_request");

        var kept = officer().post(NOTES, "{\"text\":\"Hoa\\u0300\"}").expect(201);

        assertThat(kept.json().path("text").asString()).isEqualTo("Ho\u00e0");
    }

    @Test
    @Tag("S30")
    void keepsAScriptProbeAsText() {
        var probe = "<script>alert(1)</script>";

        var kept = officer().post(NOTES, Map.of("text", probe)).expect(201);

        assertThat(kept.header("Content-Type")).startsWith("application/json");
        assertThat(kept.json().path("text").asString()).isEqualTo(probe);
    }

    @ParameterizedTest
    @Tag("S35")
    @ValueSource(strings = {"%C0%AE", "%F0%28%8C%28"})
    void refusesAParameterThatIsNoText(String value) {
        officer().get(NOTES + "?unit=" + value).expectProblem(400, "malformed_request");
    }

    @ParameterizedTest
    @Tag("S35")
    @ValueSource(
            strings = {
                "/api/sample/v1/nothing",
                "/api/sample/v1/notes/not-a-uuid",
                "/api/other/v1/notes",
                "/",
                "/error",
                "/actuator",
                "/actuator/env",
                "/actuator/heapdump"
            })
    void tellsNothingOfTheInsideForUnknownRoutes(String path) {
        var answer = officer().get(path);

        assertThat(answer.status()).isBetween(400, 404);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.text()).doesNotContain("Exception", "vn.canbang", "springframework", "trace");
        assertThat(answer.response().headers().map()).doesNotContainKeys("Server", "X-Powered-By");
    }

    @Test
    @Tag("S35")
    void tellsNothingOfTheInsideForWrongMethodsAndTypes() {
        officer().delete(NOTES).expectProblem(405, "method_not_allowed");
        officer().with("Content-Type", "text/xml").post(NOTES, "<a/>").expectProblem(415, "unsupported_media_type");
        assertThat(officer().send("TRACE", NOTES, null).status()).isEqualTo(405);
    }

    @Test
    @Tag("S20")
    void takesNoLinkRouteOrMethodFromForwardedHeaders() {
        var answer = officer()
                .with("Forwarded", "host=evil.example;proto=https")
                .with("X-Forwarded-Host", "evil.example")
                .with("X-Forwarded-Prefix", "/evil")
                .with("X-Original-URL", "/internal/feed")
                .with("X-Rewrite-URL", "/internal/feed")
                .with("X-HTTP-Method-Override", "DELETE")
                .get(NOTES)
                .expect(200);

        assertThat(answer.text()).doesNotContain("evil");
        assertThat(answer.response().headers().map().toString()).doesNotContain("evil");
    }

    @ParameterizedTest
    @Tag("S22")
    @ValueSource(
            strings = {
                "/api/sample/v1/..%2f..%2f..%2finternal/feed",
                "/api/sample/v1/%2e%2e/%2e%2e/%2e%2e/internal/feed",
                "/api/sample/v1;/notes",
                "/api/sample/v1/notes%252f..",
                "/internal;/feed",
                "//internal/feed"
            })
    void reachesNoOtherRouteByEncodingTricks(String path) {
        assertThat(officer().get(path).status()).isBetween(400, 404);
    }

    @Test
    @Tag("S35")
    void speaksTheReadersLanguage() {
        var vietnamese = officer().get(NOTES + "/00000000-0000-4000-8000-000000000000");
        var english = officer().with("Accept-Language", "en").get(NOTES + "/00000000-0000-4000-8000-000000000000");

        assertThat(vietnamese.json().path("detail").asString()).isEqualTo("Không tìm thấy trong phạm vi của đơn vị.");
        assertThat(english.json().path("detail").asString()).isEqualTo("Not found within the unit's scope.");
        assertThat(english.json().has("instance")).isFalse();
    }

    @Test
    @Tag("S27")
    void readsAClosedListInAQueryByItsCodes() {
        var officer =
                Api.at(port).as(TestToken.in("bac-giang").unit("24/213/07299/").roles("data_entry"));
        officer.post(NOTES, Map.of("text", "a")).expect(201);

        assertThat(officer.get(NOTES + "?state=still_open").expect(200).json()).hasSize(1);
        assertThat(officer.get(NOTES + "?state=closed").expect(200).json()).isEmpty();
        assertThat(officer.get(NOTES + "?state=").expect(200).json()).hasSize(1);
        officer.get(NOTES + "?state=gone").expectProblem(400, "invalid_request");
    }
}
