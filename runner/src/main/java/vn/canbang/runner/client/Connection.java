package vn.canbang.runner.client;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/** Requests to the gateway, tried again when it is only busy: each change carries its key, so that repeating does nothing twice. */
final class Connection {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int ATTEMPTS = 20;

    private final HttpClient client;
    private final URI base;

    Connection(URI base) {
        this.base = base;
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(Duration.ofSeconds(5))
                .build();
    }

    URI base() {
        return base;
    }

    /** One request, answered as it is. */
    HttpResponse<String> send(String method, URI address, Map<String, String> headers, @Nullable String body) {
        return sendContent(method, address, headers, published(body));
    }

    private static BodyPublisher published(@Nullable String body) {
        return body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body, StandardCharsets.UTF_8);
    }

    private HttpResponse<String> sendContent(
            String method, URI address, Map<String, String> headers, BodyPublisher content) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(address).method(method, content).timeout(Duration.ofSeconds(90));
        headers.forEach(request::setHeader);
        try {
            return client.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new ApiException(method + " " + address.getPath() + " got no answer: " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ApiException(method + " " + address.getPath() + " was interrupted.", e);
        }
    }

    /** A request for JSON; waits and repeats while the platform says that it is busy. */
    JsonNode exchange(String method, String path, Map<String, String> headers, @Nullable String body) {
        return exchangeContent(method, path, headers, published(body));
    }

    /** The same with a body of any kind, which can be sent again. */
    JsonNode exchangeContent(String method, String path, Map<String, String> headers, BodyPublisher body) {
        URI address = base.resolve(path);
        HttpResponse<String> answer = attempt(method, address, headers, body);
        for (int at = 1; at < ATTEMPTS && (answer == null || isBusy(answer.statusCode())); at++) {
            pause(
                    answer == null
                            ? at
                            : answer.headers().firstValueAsLong("Retry-After").orElse(at));
            answer = attempt(method, address, headers, body);
        }
        if (answer == null) {
            answer = sendContent(method, address, headers, body);
        }
        JsonNode content = parse(answer.body());
        if (answer.statusCode() >= 300) {
            throw new ApiException(method + " " + path, answer.statusCode(), content, answer.body());
        }
        return content;
    }

    private @Nullable HttpResponse<String> attempt(
            String method, URI address, Map<String, String> headers, BodyPublisher body) {
        try {
            return sendContent(method, address, headers, body);
        } catch (ApiException e) {
            return null;
        }
    }

    static String write(Object value) {
        return JSON.writeValueAsString(value);
    }

    static JsonNode parse(String body) {
        try {
            return body.isBlank() ? JsonNodeFactory.instance.objectNode() : JSON.readTree(body);
        } catch (JacksonException e) {
            return JsonNodeFactory.instance.objectNode();
        }
    }

    private static boolean isBusy(int status) {
        return status == 429 || status == 502 || status == 503 || status == 504;
    }

    static void pause(long seconds) {
        try {
            Thread.sleep(Duration.ofSeconds(Math.clamp(seconds, 1, 20)));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
