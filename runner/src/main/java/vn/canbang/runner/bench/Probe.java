package vn.canbang.runner.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import vn.canbang.runner.RunnerException;

/** One request of a measurement, over connections that stay open. */
final class Probe {

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    /** What came back, and how long it took. */
    record Answered(int status, long nanos) {}

    static HttpRequest request(URI address, Map<String, String> headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(20)).header("Accept", "application/json");
        headers.forEach(request::header);
        return request.build();
    }

    Answered ask(HttpRequest request) {
        long begin = System.nanoTime();
        try {
            int status = client.send(request, BodyHandlers.discarding()).statusCode();
            return new Answered(status, System.nanoTime() - begin);
        } catch (IOException e) {
            throw new RunnerException("%s gave no answer: %s.".formatted(request.uri(), e), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RunnerException("The measuring was interrupted.", e);
        }
    }

    /** The same where only one status will do. */
    long nanos(HttpRequest request, int expected) {
        Answered answered = ask(request);
        if (answered.status() != expected) {
            throw new RunnerException(
                    "%s answered %d while it was measured.".formatted(request.uri(), answered.status()));
        }
        return answered.nanos();
    }
}
