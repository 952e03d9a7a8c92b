package vn.canbang.test;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import vn.canbang.workbook.WorkbookWriter;

/** Asks a running service over HTTP as somebody: {@code Api.at(port).as(token).post("/api/…", body)}. */
public final class Api {

    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(30))
            .build();
    private static final JsonMapper JSON = new JsonMapper();

    private final String base;
    private final Map<String, String> headers;
    private final @Nullable RetryWalk walk;

    private Api(String base, Map<String, String> headers, @Nullable RetryWalk walk) {
        this.base = base;
        this.headers = Map.copyOf(headers);
        this.walk = walk;
    }

    public static Api at(int port) {
        return at("http://127.0.0.1:" + port);
    }

    public static Api at(String base) {
        return new Api(base, Map.of(), null);
    }

    public Api as(TestToken token) {
        return with("Authorization", "Bearer " + token.text());
    }

    public Api with(String header, String value) {
        var more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Api(base, more, walk);
    }

    /** The same person, whose writes a walk sends again. */
    Api repeatedBy(RetryWalk repeating) {
        return new Api(base, headers, repeating);
    }

    /** Names the version that was seen. */
    public Api ifMatch(Answer seen) {
        return with("If-Match", seen.header("ETag"));
    }

    public Answer get(String path) {
        return send("GET", path, null);
    }

    public Answer post(String path, @Nullable Object body) {
        return send("POST", path, body);
    }

    /** Sends a workbook, under an idempotency key of its own unless one is given. */
    public Answer postWorkbook(String path, byte[] file) {
        return keyed().with("Content-Type", WorkbookWriter.MEDIA_TYPE).send("POST", path, file);
    }

    private Api keyed() {
        return headers.keySet().stream().anyMatch("Idempotency-Key"::equalsIgnoreCase)
                ? this
                : with("Idempotency-Key", "sent-" + UUID.randomUUID());
    }

    /** Sends a file as a browser would, with no more said of it than its bytes. */
    public Answer postFile(String path, byte[] file) {
        return with("Content-Type", "application/octet-stream").send("POST", path, file);
    }

    public Answer put(String path, @Nullable Object body) {
        return send("PUT", path, body);
    }

    public Answer delete(String path) {
        return send("DELETE", path, null);
    }

    /** Sends a body: text and bytes as they stand, anything else as JSON. */
    public Answer send(String method, String path, @Nullable Object body) {
        return walk == null || method.equals("GET") ? once(method, path, body) : walk.send(keyed(), method, path, body);
    }

    Answer once(String method, String path, @Nullable Object body) {
        var request = HttpRequest.newBuilder(URI.create(base + path)).timeout(Duration.ofSeconds(40));
        headers.forEach(request::header);
        if (body == null) {
            request.method(method, HttpRequest.BodyPublishers.noBody());
        } else {
            if (headers.keySet().stream().noneMatch("Content-Type"::equalsIgnoreCase)) {
                request.header("Content-Type", "application/json");
            }
            request.method(method, HttpRequest.BodyPublishers.ofByteArray(bytes(body)));
        }
        try {
            var answer = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            if (!OpenApiFile.isWrittenAnew()) {
                DescribedAnswers.check(method, path, answer.statusCode());
            }
            return new Answer(answer);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static byte[] bytes(Object body) {
        return switch (body) {
            case byte[] bytes -> bytes;
            case String text -> text.getBytes(StandardCharsets.UTF_8);
            default -> JSON.writeValueAsBytes(body);
        };
    }
}
