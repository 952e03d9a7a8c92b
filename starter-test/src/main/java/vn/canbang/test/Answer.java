package vn.canbang.test;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.assertj.core.api.Assertions;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a service answered. */
public final class Answer {

    private static final JsonMapper JSON = new JsonMapper();

    private final HttpResponse<byte[]> response;

    Answer(HttpResponse<byte[]> response) {
        this.response = response;
    }

    public int status() {
        return response.statusCode();
    }

    public byte[] bytes() {
        return response.body();
    }

    public String text() {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    public JsonNode json() {
        return JSON.readTree(response.body());
    }

    /** A header of the answer, empty when it has none of that name. */
    public String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }

    public HttpResponse<byte[]> response() {
        return response;
    }

    /** Fails with the whole answer when the status is another one. */
    public Answer expect(int status) {
        Assertions.assertThat(status())
                .as(
                        "%s %s answered %s",
                        response.request().method(), response.request().uri(), text())
                .isEqualTo(status);
        return this;
    }

    /** A problem detail of the given code, and nothing of the inside in it. */
    public Answer expectProblem(int status, String code) {
        expect(status);
        Assertions.assertThat(header("Content-Type")).startsWith("application/problem+json");
        Assertions.assertThat(json().path("type").asString()).isEqualTo("https://canbang.vn/problems/" + code);
        Assertions.assertThat(text()).doesNotContain("Exception", "vn.canbang", "org.springframework", "\tat ");
        return this;
    }
}
