package vn.canbang.reporting;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import tools.jackson.databind.json.JsonMapper;
import vn.canbang.starter.measure.MeasurePublished;

/** The internal feed of a service that has told of many numbers, in pages as a service gives them to one that begins anew. */
public final class ToldEvents implements AutoCloseable {

    private static final int PAGE = 200;
    private static final Duration WAIT = Duration.ofMillis(500);
    private static final Pattern LAST = Pattern.compile("lastEventId=([0-9a-f-]{36})");
    private static final JsonMapper JSON = new JsonMapper();

    private final HttpServer server;
    private final String tenant;
    private volatile List<MeasurePublished> told = List.of();
    private volatile boolean takenOver;

    /** @param tenant the only one of which it has anything to tell */
    public ToldEvents(String tenant) {
        this.tenant = tenant;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/internal/feed", this::answer);
        server.start();
    }

    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    public void tells(List<MeasurePublished> numbers) {
        told = List.copyOf(numbers);
        begin();
    }

    /** Waits for the next reader as if nobody had read anything yet. */
    public void begin() {
        takenOver = false;
    }

    /** Whether a reader has come back after the last one, having taken it over. */
    public boolean isTakenOver() {
        return takenOver;
    }

    private void answer(HttpExchange exchange) throws IOException {
        var body = isAskedForTheTenant(exchange) ? page(exchange.getRequestURI().getQuery()) : "[]";
        if ("[]".equals(body)) {
            LockSupport.parkNanos(WAIT.toNanos());
        }
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private String page(String query) {
        var numbers = told;
        var last = LAST.matcher(query);
        var from = last.find() ? positionOf(UUID.fromString(last.group(1))) : 0;
        if (!numbers.isEmpty() && from >= numbers.size()) {
            takenOver = true;
            return "[]";
        }
        var events = new StringBuilder("[");
        for (var at = from; at < Math.min(from + PAGE, numbers.size()); at++) {
            events.append(at == from ? "" : ",").append(event(at, numbers.get(at)));
        }
        return events.append(']').toString();
    }

    /** An event is known by its place: the id's lower half. */
    private static UUID idOf(int place) {
        return new UUID(0x4000L, place + 1L);
    }

    private static int positionOf(UUID event) {
        return (int) event.getLeastSignificantBits();
    }

    private String event(int place, MeasurePublished number) {
        return """
            {"specversion":"1.0","id":"%s","source":"/told/%s","type":"%s","subject":"%s",\
            "time":"2024-11-20T03:00:00Z","tenant":"%s","datacontenttype":"application/json","data":%s}\
            """.formatted(
                idOf(place), tenant, MeasurePublished.TYPE, number.measure(), tenant, JSON.writeValueAsString(number));
    }

    private boolean isAskedForTheTenant(HttpExchange exchange) {
        var token = exchange.getRequestHeaders().getFirst("Authorization");
        var claims = java.util.Base64.getUrlDecoder()
                .decode(token.substring(token.indexOf('.') + 1, token.lastIndexOf('.')));
        return new String(claims, StandardCharsets.UTF_8).contains("\"tenant\":\"" + tenant + '"');
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
